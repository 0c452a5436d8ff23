/** Has a draft typeset. Pictures that autosave has not brought to the disk yet are brought there first. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, Outcome, TypesetPages } from '#shared/desktopApi.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';

export interface PictureServices {
  readonly desktop: Pick<DesktopApi, 'putAsset'>;
  readonly store: Pick<DraftStore, 'picture'>;
}
export interface TypesetServices extends PictureServices {
  readonly desktop: Pick<DesktopApi, 'typeset' | 'putAsset'>;
}

async function handOverPictures({ desktop, store }: PictureServices, draft: Draft): Promise<boolean> {
  let isAnyNew = false;
  for (const { sha256, extension, use } of draft.assets) {
    const blob = use === 'picture' ? await store.picture(sha256) : undefined;
    if (!blob) continue;
    const outcome = await desktop.putAsset({ draftId: draft.id, sha256, extension, bytes: new Uint8Array(await blob.arrayBuffer()) });
    isAnyNew ||= 'done' in outcome;
  }
  return isAnyNew;
}

/** Asks once more when it was refused and pictures could be brought there. */
export async function askWithPictures<T>(services: PictureServices, draft: Draft, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const outcome = await ask();
  return 'done' in outcome || !(await handOverPictures(services, draft)) ? outcome : ask();
}

export function typesetDraft(services: TypesetServices, draft: Draft): Promise<Outcome<TypesetPages>> {
  return askWithPictures(services, draft, () => services.desktop.typeset({ draft }));
}
