/** A draft that the computer's side has read and put into the mirror becomes one of the list. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, OpenedDraftFile } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import type { DraftStore } from './draftStore.ts';

interface Homes {
  readonly store: DraftStore;
  readonly desktop: Pick<DesktopApi, 'readAsset'>;
}

/** The pictures that the editor shows, and their originals; one that is missing is told where it is shown. */
export async function takeInPictures({ store, desktop }: Homes, draft: Draft): Promise<void> {
  for (const { sha256 } of draft.assets.filter(({ use }) => use !== 'evidence')) {
    if (await store.picture(sha256).catch(() => undefined)) continue;
    const bytes = await desktop.readAsset({ draftId: draft.id, sha256 });
    if ('done' in bytes) await store.putPicture(sha256, new Blob([new Uint8Array(bytes.done)]));
  }
}

/** `mirroredRevision`: the revision that the disk has acknowledged already; 0: it is saved there anew when it is opened. */
export async function takeInDraftFile(homes: Homes, { draft }: OpenedDraftFile, mirroredRevision = 0): Promise<void> {
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
  await homes.store.add(edition, draft, mirroredRevision);
  await takeInPictures(homes, draft);
}
