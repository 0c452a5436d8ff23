/** Which of a draft's two homes has what: by revisions and the states that were handed over, without reading a body. */
import type { MirroredDraft } from '#shared/desktopApi.ts';
import type { DraftSummary } from './draftDatabase.ts';

export type HomesState =
  | 'equal'
  /** The disk has an earlier state of what is here, or none: it is written anew. */
  | 'workingNewer' | 'notOnDisk'
  /** What is here was acknowledged, and the disk has gone on since: another computer, or a window whose database was lost. */
  | 'diskNewer'
  | 'onlyOnDisk'
  /** Neither came from the other: the user decides, and both are kept. */
  | 'bothChanged';

type Working = Pick<DraftSummary, 'revision' | 'changedAt' | 'mirroredRevision' | 'handedOver'>;
type OnDisk = Pick<MirroredDraft, 'revision' | 'changedAt'>;

/** Whether the state on disk is one that was written from here. */
function isOwnState({ mirroredRevision, handedOver = [] }: Working, disk: OnDisk): boolean {
  const state = handedOver.find(({ revision }) => revision === disk.revision);
  return state ? state.changedAt === disk.changedAt : disk.revision <= mirroredRevision;
}

export function compareHomes(working: Working | undefined, disk: OnDisk | undefined): HomesState {
  if (!working) return 'onlyOnDisk';
  if (!disk) return 'notOnDisk';
  if (working.revision === disk.revision && working.changedAt === disk.changedAt) return 'equal';
  if (disk.revision < working.revision) return isOwnState(working, disk) ? 'workingNewer' : 'bothChanged';
  return disk.revision > working.revision && working.mirroredRevision >= working.revision ? 'diskNewer' : 'bothChanged';
}
