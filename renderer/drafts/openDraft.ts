/**
 * Opens a draft: its lock, what its two homes have, the gate, its session and its autosave. What stands in the way is handed back
 * for a screen to show; nothing stored is changed by it.
 */
import { DRAFT_FORMAT_VERSION, type Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { MirroredDraft, OpenedDraftFile } from '#shared/desktopApi.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { canonicalDraftText } from '#shared/history/canonicalDraft.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import type { ProgramServices } from '#renderer/programServices.ts';
import { Autosave, type Unsaved } from './autosave.ts';
import { type HomesState, compareHomes } from './compareHomes.ts';
import type { DraftSummary } from './draftDatabase.ts';
import { type Became, type DraftWriter, type Holder, becomeWriter } from './draftWriter.ts';
import { followDisk, followWindow } from './followDraft.ts';
import { newerDrafts } from './newerDrafts.ts';
import { takeFromDisk } from './takeFromDisk.ts';
import type { SaveRight } from './writeToDisk.ts';

export interface OpenDraft {
  readonly session: DraftSession;
  /** Null: somebody else writes this draft, here it may only be read. */
  readonly autosave: Autosave | null;
  /** Who writes it; null: this window. */
  readonly holder: Holder | null;
  /** What was written here and is not where the other one writes: it waits in the browser until it is edited here again. */
  readonly hasOwnChanges: boolean;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
  close(): Promise<void>;
}
export type Opening =
  | { readonly kind: 'open'; readonly open: OpenDraft }
  | { readonly kind: 'missing' }
  /** The window that has the draft could not save all of it: it stays there. */
  | { readonly kind: 'notHandedOver'; readonly reason: string }
  /** `right`: this window may write while the user decides; `release` gives that up. */
  | { readonly kind: 'bothChanged'; readonly working: DraftSummary; readonly disk: MirroredDraft; readonly right: SaveRight | null; release(): Promise<void> }
  /** `reason` is a sentence; `words` is what can be read of it; `disk`: the folder has this draft, too. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly words: readonly string[]; readonly disk: MirroredDraft | null };

export interface OpenOptions {
  /** The user wants it here, whoever writes it now. */
  readonly takeOver: boolean;
  /** This window may not write any more: another one has taken over. */
  onLost(unsaved: Unsaved | null): void;
}
type Services = Pick<ProgramServices, 'store' | 'desktop'>;

/** Drafts that this window is closing: their last save is under way. */
const closing = new Map<string, Promise<void>>();

/** Opening it again waits for that. */
function whenClosed(id: string, work: Promise<void>): Promise<void> {
  const closed = work.finally(() => closing.delete(id));
  closing.set(id, closed);
  return closed;
}

function rightOf({ lease }: DraftWriter): SaveRight | null {
  return lease && { lease: lease.token, replaces: lease.onDisk && { revision: lease.onDisk.revision, sha256: lease.onDisk.sha256 } };
}

const UNREADABLE = '这份申报书在本机的内容读不出来。';

async function onDisk({ desktop }: Services, id: string): Promise<MirroredDraft | undefined> {
  const listing = await desktop.listMirror({});
  return 'done' in listing ? listing.done.drafts.find((draft) => draft.id === id) : undefined;
}

/** Ids of options and the like are nobody's words. */
const ID = /^[a-z][A-Za-z0-9]*$/;

/** Everything that holds words, wherever it lies. */
function wordsOf(stored: unknown): readonly string[] {
  if (typeof stored === 'string') return stored.trim() === '' || ID.test(stored) ? [] : [stored];
  if (typeof stored !== 'object' || stored === null) return [];
  if ('type' in stored && 'content' in stored) return readableText(stored);
  return Object.entries(stored).flatMap(([key, value]) => (key === 'assets' || key === 'id' ? [] : wordsOf(value)));
}

function unreadable(stored: unknown, error: unknown, disk: MirroredDraft | undefined): Opening {
  const answers: unknown = typeof stored === 'object' && stored !== null && 'answers' in stored ? stored.answers : undefined;
  return { kind: 'unreadable', reason: error instanceof DraftRefused ? error.message : UNREADABLE, words: wordsOf(answers), disk: disk ?? null };
}

/** Before a draft of an older form or format is written anew, its state on disk is kept. */
async function keepBeforeUpgrade({ desktop }: Services, stored: Draft, edition: Edition): Promise<boolean> {
  const isOlder = stored.formatVersion < DRAFT_FORMAT_VERSION || stored.editionRevision < edition.revision;
  if (isOlder) await desktop.keepVersion({ id: stored.id, reason: 'beforeUpgrade' });
  return isOlder;
}

function openForReading(services: Services, edition: Edition, draft: Draft, holder: Holder, homes: HomesState, setAside: readonly string[]): OpenDraft {
  const session = new DraftSession(edition, draft, Date.now, true);
  const stop = holder.kind === 'window' ? followWindow(services, session) : followDisk(services, session);
  return { session, autosave: null, holder, hasOwnChanges: holder.kind === 'program' && (homes === 'bothChanged' || homes === 'workingNewer'), setAside, close: async () => stop() };
}

async function openForWriting(services: Services, edition: Edition, stored: Draft, draft: Draft, writer: DraftWriter, homes: HomesState, setAside: readonly string[]): Promise<OpenDraft> {
  const isOlder = await keepBeforeUpgrade(services, stored, edition);
  const session = new DraftSession(edition, isOlder ? { ...draft, editionRevision: edition.revision } : draft);
  const name = crypto.randomUUID();
  await services.store.claim(draft.id, name);
  const autosave = new Autosave(session, services.store, services.desktop, {
    writer: name,
    isOnDisk: homes === 'equal' || homes === 'diskNewer' || homes === 'onlyOnDisk',
    right: rightOf(writer),
    onStored: (revision) => writer.channel.say({ kind: 'stored', revision }),
    onTaken: () => writer.lose(),
  });
  writer.serve(autosave);
  // A draft that never reached the disk goes there now; one that the gate has changed is a new revision.
  if (canonicalDraftText(stored) === canonicalDraftText(session.draft)) void autosave.saveNow();
  else autosave.touch();
  return {
    session, autosave, holder: null, hasOwnChanges: false, setAside,
    close() {
      const { id } = draft;
      return whenClosed(id, autosave.close().then(() => writer.release()));
    },
  };
}

/** What another program writes lies on the disk; what another window writes, in the browser. */
async function contentFor({ store, desktop }: Services, id: string, became: Became): Promise<Draft | undefined> {
  if (!('holder' in became) || became.holder.kind === 'window') return store.content(id);
  const read = await desktop.readMirror({ id });
  return 'done' in read ? read.done.draft : store.content(id);
}

async function settleHomes(services: Services, state: HomesState, id: string): Promise<void> {
  if (state === 'diskNewer' || state === 'onlyOnDisk') await takeFromDisk(services, id);
}

/** A draft of a later program: looked at, and never saved. */
function openNewer({ draft, setAside }: OpenedDraftFile): Opening {
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
  const session = new DraftSession(edition, draft, Date.now, true);
  return { kind: 'open', open: { session, autosave: null, holder: { kind: 'laterProgram' }, hasOwnChanges: false, setAside, close: async () => undefined } };
}

export async function openDraft(services: Services, id: string, options: OpenOptions): Promise<Opening> {
  const newer = newerDrafts.get(id);
  if (newer) return openNewer(newer);
  const { store } = services;
  await closing.get(id);
  const became = await becomeWriter(services.desktop, id, options);
  if ('refused' in became) return { kind: 'notHandedOver', reason: became.refused };
  const writer = 'writer' in became ? became.writer : null;
  const giveUp = async (opening: Opening): Promise<Opening> => {
    await writer?.release();
    return opening;
  };
  try {
    const [working, disk] = await Promise.all([store.summary(id), onDisk(services, id).catch(() => undefined)]);
    if (working ? working.trashedAt !== null : !disk) return await giveUp({ kind: 'missing' });
    const homes = compareHomes(working, disk);
    if (writer && working && disk && homes === 'bothChanged') return { kind: 'bothChanged', working, disk, right: rightOf(writer), release: () => whenClosed(id, writer.release()) };
    if (writer) await settleHomes(services, homes, id);
    let stored: Draft | undefined;
    try {
      stored = await contentFor(services, id, became);
      if (!stored) throw new Error('a row of the list without contents');
      const { draft, setAside } = restoreDraft(stored, editions);
      const edition = findEdition(draft.editionId);
      if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
      const said = setAside.map(({ message }) => message);
      const open = 'holder' in became
        ? openForReading(services, edition, draft, became.holder, homes, said)
        : await openForWriting(services, edition, stored, draft, became.writer, homes, said);
      return { kind: 'open', open };
    } catch (error) {
      return await giveUp(unreadable(stored, error, disk));
    }
  } catch (error) {
    await writer?.release();
    throw error;
  }
}
