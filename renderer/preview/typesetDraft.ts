/** Has a draft typeset. Pictures that autosave has not brought to the disk yet are brought there first. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, Outcome, TypesetPages } from '#shared/desktopApi.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';

export interface TypesetServices {
  readonly desktop: Pick<DesktopApi, 'typeset' | 'putAsset'>;
  readonly store: Pick<DraftStore, 'picture'>;
}

async function handOverPictures({ desktop, store }: TypesetServices, draft: Draft): Promise<boolean> {
  let isAnyNew = false;
  for (const { sha256, extension, use } of draft.assets) {
    const blob = use === 'picture' ? await store.picture(sha256) : undefined;
    if (!blob) continue;
    const outcome = await desktop.putAsset({ draftId: draft.id, sha256, extension, bytes: new Uint8Array(await blob.arrayBuffer()) });
    isAnyNew ||= 'done' in outcome;
  }
  return isAnyNew;
}

export async function typesetDraft(services: TypesetServices, draft: Draft): Promise<Outcome<TypesetPages>> {
  const outcome = await services.desktop.typeset({ draft });
  if ('done' in outcome || !(await handOverPictures(services, draft))) return outcome;
  return services.desktop.typeset({ draft });
}
