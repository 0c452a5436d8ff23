/** What the parts of the narrative share while they are on screen. */
import { createContext, useContext } from 'react';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { PictureUrls } from './pictures/pictureUrls.ts';
import type { InlineTexts } from './views/inlineTexts.ts';

export interface NarrativeServices {
  readonly urls: PictureUrls;
  readonly texts: InlineTexts;
  readonly store: Pick<DraftStore, 'picture' | 'putPicture'>;
}
export const NarrativeServicesContext = createContext<NarrativeServices | null>(null);

export function useNarrative(): NarrativeServices {
  const services = useContext(NarrativeServicesContext);
  if (!services) throw new Error('outside of the narrative');
  return services;
}
