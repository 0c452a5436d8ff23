/** What every screen may ask: the computer's side, the drafts, and where the program is. */
import { createContext, useContext } from 'react';
import type { DesktopApi, ProgramFacts } from '#shared/desktopApi.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';

export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'draft'; readonly id: string; /** Shown at once. */ readonly dialog?: 'history' };

export interface ProgramServices {
  readonly desktop: DesktopApi;
  readonly store: DraftStore;
  readonly facts: ProgramFacts;
  /** After the drafts' folder was changed. */
  refreshFacts(): Promise<void>;
  /** Leaves the present screen; an open draft is saved first. */
  goTo(route: Route): void;
}
export const ServicesContext = createContext<ProgramServices | null>(null);

export function useServices(): ProgramServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('the program is not mounted');
  return services;
}
