/**
 * At the start, the list in the browser and the folder on disk are laid beside each other. What is clear is put right: an older
 * copy follows a newer one that came from it. What is not is handed back for the user to decide.
 */
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { DesktopApi, MirroredDraft, TrashedDraft } from '#shared/desktopApi.ts';
import { editions } from '#shared/editions/index.ts';
import { compareHomes } from '#renderer/drafts/compareHomes.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { whileDraftIsFree } from '#renderer/drafts/draftLock.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import { takeFromDisk } from '#renderer/drafts/takeFromDisk.ts';
import { DiskRefused, writeToDisk } from '#renderer/drafts/writeToDisk.ts';

export interface StartFindings {
  readonly onlyOnDisk: readonly MirroredDraft[];
  readonly bothChanged: readonly { readonly working: DraftSummary; readonly disk: MirroredDraft }[];
  /** Whose newer state on disk was taken into the list. */
  readonly taken: readonly DraftSummary[];
  /** Still to be written to the disk: `writeBehind`. */
  readonly unwritten: readonly DraftSummary[];
  /** On disk, in the trash, and not in the list. */
  readonly trashedOnDisk: readonly TrashedDraft[];
  /** Sentences about folders that could not be read. */
  readonly unreadable: readonly string[];
  /** Why the folder could not be looked at, in words; null: it could. */
  readonly problem: string | null;
}
export interface Homes {
  readonly store: DraftStore;
  readonly desktop: DesktopApi;
}

const DAY_MS = 86_400_000;
/** The disk keeps what is in the trash for 30 days; the list's own rows go a day later than that. */
const TRASH_ROW_DAYS = 31;

function nothingFound(problem: string | null): StartFindings {
  return { onlyOnDisk: [], bothChanged: [], taken: [], unwritten: [], trashedOnDisk: [], unreadable: [], problem };
}

async function forgetOldTrash({ store }: Homes, summaries: readonly DraftSummary[], onDisk: ReadonlySet<string>, now: Date): Promise<void> {
  for (const { id, trashedAt } of summaries) {
    if (trashedAt === null || onDisk.has(id)) continue;
    if (now.getTime() - Date.parse(trashedAt) > TRASH_ROW_DAYS * DAY_MS) await store.forget(id);
  }
}

export async function bringTogether(homes: Homes, now = new Date()): Promise<StartFindings> {
  const { store, desktop } = homes;
  const [outcome, summaries, trash] = await Promise.all([desktop.listMirror({}), store.list(), desktop.listTrash({}).catch(() => ({ refused: '' }))]);
  if ('refused' in outcome) return nothingFound(outcome.refused);
  const { drafts, unreadable } = outcome.done;
  const disks = new Map(drafts.map((draft) => [draft.id, draft]));
  const known = new Set(summaries.map(({ id }) => id));
  const bothChanged: { working: DraftSummary; disk: MirroredDraft }[] = [];
  const taken: DraftSummary[] = [];
  const unwritten: DraftSummary[] = [];
  for (const working of summaries.filter(({ trashedAt }) => trashedAt === null)) {
    const disk = disks.get(working.id);
    switch (compareHomes(working, disk)) {
      case 'equal':
        // Acknowledged, but the window ended before it could note that.
        if (working.mirroredRevision !== working.revision) await store.markMirrored(working.id, working.revision);
        break;
      case 'diskNewer':
        await whileDraftIsFree(working.id, async () => {
          if ('done' in await takeFromDisk(homes, working.id)) taken.push(working);
        });
        break;
      case 'workingNewer':
      case 'notOnDisk':
        unwritten.push(working);
        break;
      case 'bothChanged':
        if (disk) bothChanged.push({ working, disk });
        break;
      case 'onlyOnDisk':
        break;
    }
  }
  const trashed = 'done' in trash ? trash.done : [];
  if ('done' in trash) await forgetOldTrash(homes, summaries, new Set([...trashed, ...drafts].map(({ id }) => id)), now);
  return {
    onlyOnDisk: drafts.filter(({ id }) => !known.has(id)),
    bothChanged, taken, unwritten, unreadable,
    trashedOnDisk: trashed.filter(({ id }) => !known.has(id)),
    problem: null,
  };
}

/** Writes through to the disk what lies in the browser alone. Returns why not, in words, or null. */
export async function writeBehind(homes: Homes, drafts: readonly DraftSummary[]): Promise<string | null> {
  let problem: string | null = null;
  for (const { id } of drafts) {
    await whileDraftIsFree(id, async () => {
      try {
        const stored = await homes.store.content(id);
        if (!stored) return;
        const { draft } = restoreDraft(stored, editions);
        await writeToDisk(homes, draft);
        await homes.store.markMirrored(id, draft.revision);
      } catch (error) {
        // What the gate refuses is told when it is opened.
        if (error instanceof DiskRefused) problem ??= error.message;
      }
    });
  }
  return problem;
}
