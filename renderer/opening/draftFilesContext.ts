/** Draft files as every screen opens and exports them. */
import { createContext, useContext } from 'react';
import type { DraftFileOpening, Outcome } from '#shared/desktopApi.ts';

export interface DraftFiles {
  /** Does what follows from opening a file: shows the draft, asks for a password, offers to bring two states together, says why not. */
  takeIn(outcome: Outcome<DraftFileOpening | null>): Promise<void>;
  /** A known draft's file as a draft of its own. `draftId`: the known draft. */
  openAsCopy(handle: string, draftId: string): Promise<void>;
  /** Asks whether with a password, and where; says what became of it. */
  exportFile(draftId: string, suggestedName: string): void;
}
export const DraftFilesContext = createContext<DraftFiles | null>(null);

export function useDraftFiles(): DraftFiles {
  const files = useContext(DraftFilesContext);
  if (!files) throw new Error('nobody opens draft files here');
  return files;
}
