/** Two states of one draft of which neither came from the other: whichever the user chooses, the other one is kept. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import { takeInPictures } from '#renderer/drafts/takeInDraftFile.ts';
import { type SaveRight, writeToDisk } from '#renderer/drafts/writeToDisk.ts';

export interface BothStates {
  readonly edition: Edition;
  /** The browser's. */
  readonly working: Draft;
  readonly disk: Draft;
  /** By which the chosen one is written; null: nobody else is there. */
  readonly right?: SaveRight | null;
}
interface Homes {
  readonly store: DraftStore;
  readonly desktop: Pick<DesktopApi, 'saveDraft' | 'putAsset' | 'keepVersion' | 'copyAssets' | 'readAsset'>;
}

async function keepOnDisk({ desktop }: Homes, id: string): Promise<void> {
  const kept = await desktop.keepVersion({ id, reason: 'beforeRestore' });
  if ('refused' in kept) throw new Error(kept.refused);
}

function nextRevision({ working, disk }: BothStates): number {
  return Math.max(working.revision, disk.revision) + 1;
}

/** The state on disk becomes a version of the history. What the next save replaces. */
export async function chooseWorking(homes: Homes, both: BothStates): Promise<SaveRight | null> {
  await keepOnDisk(homes, both.disk.id);
  const chosen: Draft = { ...both.working, revision: nextRevision(both) };
  const { right = null } = both;
  const { revision, sha256 } = await writeToDisk(homes, chosen, right);
  await homes.store.replace(both.edition, chosen, chosen.revision);
  return right && { ...right, replaces: { revision, sha256 } };
}

/** The browser's state goes to the disk first, and is a version of the history before the other takes its place. */
export async function chooseDisk(homes: Homes, both: BothStates): Promise<void> {
  const right = await chooseWorking(homes, both);
  await keepOnDisk(homes, both.disk.id);
  const chosen: Draft = { ...both.disk, revision: nextRevision(both) + 1 };
  await writeToDisk(homes, chosen, right);
  await homes.store.replace(both.edition, chosen, chosen.revision);
  await takeInPictures(homes, chosen);
}

/** The browser's state becomes a draft of its own, the one on disk stays what it is. */
export async function keepBoth(homes: Homes, { edition, working, disk }: BothStates, ownId: string, name: string): Promise<void> {
  const own: Draft = { ...working, id: ownId, revision: 1 };
  const copied = await homes.desktop.copyAssets({ from: disk.id, to: ownId });
  if ('refused' in copied) throw new Error(copied.refused);
  await writeToDisk(homes, own);
  await homes.store.add(edition, own, own.revision, name);
  await homes.store.replace(edition, disk, disk.revision);
  await takeInPictures(homes, disk);
}
