/** A draft that the computer's side has read and put into the mirror becomes one of the list. */
import type { DesktopApi, OpenedDraftFile } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import type { DraftStore } from './draftStore.ts';

/** `mirroredRevision`: the revision that the disk has acknowledged already; 0: it is saved there anew when it is opened. */
export async function takeInDraftFile(
  { store, desktop }: { readonly store: DraftStore; readonly desktop: Pick<DesktopApi, 'readAsset'> },
  { draft }: OpenedDraftFile,
  mirroredRevision = 0,
): Promise<void> {
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
  await store.add(edition, draft, mirroredRevision);
  for (const { sha256 } of draft.assets.filter(({ use }) => use === 'picture')) {
    const bytes = await desktop.readAsset({ draftId: draft.id, sha256 });
    if ('done' in bytes) await store.putPicture(sha256, new Blob([new Uint8Array(bytes.done)]));
  }
}
