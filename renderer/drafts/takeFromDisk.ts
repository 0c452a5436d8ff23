/** The state on disk becomes the working copy: of a draft that is not in the list, or whose working copy is older. */
import { findEdition } from '#shared/editions/index.ts';
import type { OpenedDraftFile, Outcome } from '#shared/desktopApi.ts';
import type { ProgramServices } from '#renderer/programServices.ts';
import { takeInPictures } from './takeInDraftFile.ts';

/** `refused` when the disk cannot be read; the working copy is as it was then. */
export async function takeFromDisk({ store, desktop }: Pick<ProgramServices, 'store' | 'desktop'>, id: string): Promise<Outcome<OpenedDraftFile>> {
  const read = await desktop.readMirror({ id });
  if ('refused' in read) return read;
  const { draft } = read.done;
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
  await store.replace(edition, draft, draft.revision);
  await takeInPictures({ store, desktop }, draft);
  return read;
}
