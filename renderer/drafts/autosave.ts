/**
 * Saves an open draft by itself: into the working copy at most 400 ms after a change, then through to the disk. 已保存 is said
 * only for a revision that both have acknowledged.
 */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, SavedDraft } from '#shared/desktopApi.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { compareHomes } from './compareHomes.ts';
import { type DraftStore, DraftWasChangedElsewhere } from './draftStore.ts';
import { failedState, type SaveState } from './saveState.ts';
import { DiskRefused, NotMine, type SaveRight, writeToDisk } from './writeToDisk.ts';

type Disk = Pick<DesktopApi, 'saveDraft' | 'putAsset' | 'listMirror'>;

export interface Unsaved {
  readonly draft: Draft;
  /** What it was typed into. */
  readonly base: Draft;
}
export interface AutosaveOptions {
  /** False: the disk has yet to get the state that is opened, and 已保存 is not said before. */
  readonly isOnDisk?: boolean;
  /** Told of every revision that the working copy has. */
  readonly onStored?: (revision: number) => void;
  /** Of the window that writes; null: nobody else is there. */
  readonly right?: SaveRight | null;
  /** Fences the working copy: a window that comes later has another. */
  readonly writer?: string;
  /** Somebody else has the draft; nothing is written here any more. */
  readonly onTaken?: () => void;
}

const QUIET_MS = 250;
const LATEST_MS = 400;
const RETRY_MS = 5000;
/** What is held back is handed over within so long, unless an input method composes. */
const HELD_MS = 100;

export class Autosave {
  readonly #session: DraftSession;
  readonly #store: DraftStore;
  readonly #desktop: Disk;
  #state: SaveState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the first change came that is not saved yet; null: none. */
  #unsavedSince: number | null = null;
  /** The same of the working copy alone. */
  #unstoredSince: number | null = null;
  #saving: Promise<void> | null = null;
  /** The working copy is written once at a time. */
  #storing: Promise<unknown> = Promise.resolve();
  /** The revision that the disk has acknowledged; null: none in this session. */
  #onDisk: number | null = null;
  /** Why the disk refused what would have been written over another state. */
  #otherOnDisk: DiskRefused | null = null;
  /** The working copy has what the session has. */
  #isStored = true;
  #isStopped = false;
  readonly #stopListening: readonly (() => void)[];
  readonly #options: AutosaveOptions;
  #right: SaveRight | null;
  /** What the working copy has. */
  #stored: Draft;

  constructor(session: DraftSession, store: DraftStore, desktop: Disk, options: AutosaveOptions = {}) {
    this.#session = session;
    this.#store = store;
    this.#desktop = desktop;
    this.#options = options;
    this.#right = options.right ?? null;
    this.#stored = session.draft;
    this.#state = options.isOnDisk === false ? { kind: 'saving' } : { kind: 'saved', at: session.draft.changedAt, revision: session.draft.revision };
    this.#stopListening = [session.subscribe(() => this.#changed()), session.onHeld(() => this.#held())];
  }

  get state(): SaveState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Saves at once what is unsaved, and waits for the disk. */
  async saveNow(): Promise<SaveState> {
    if (this.#isStopped) return this.#state;
    this.#session.flush();
    do await this.#save();
    while (this.#isBehind && this.#state.kind !== 'failed');
    return this.#state;
  }

  /** The user lets go of files that are nowhere any more. */
  async saveWithout(lost: readonly string[]): Promise<SaveState> {
    this.#session.leaveOutAssets(new Set(lost));
    return this.saveNow();
  }

  /** The draft differs from what is stored although nobody typed: it was brought into a newer format. */
  touch(): void {
    this.#changed();
  }

  /** Nothing is written any more, and what was typed since the last save is left: another window has the draft. */
  stop(): void {
    for (const stop of this.#stopListening) stop();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#isStopped = true;
  }

  /** Nothing is written any more. What was typed and is in no home, with the state that it was typed into; null: nothing. */
  async giveUp(): Promise<Unsaved | null> {
    this.#session.flush();
    this.stop();
    await this.#saving;
    await this.#storing;
    return this.#isStored ? null : { draft: this.#session.draft, base: this.#stored };
  }

  async close(): Promise<void> {
    if (!this.#isStopped) await this.saveNow();
    this.stop();
  }

  get #isBehind(): boolean {
    return !this.#isStored || this.#onDisk !== this.#session.draft.revision;
  }

  #changed(): void {
    this.#isStored = false;
    this.#say({ kind: 'saving' });
    this.#scheduleSoon();
  }

  /** What an input holds back is not saved, so 已保存 is not said; it is saved when the input hands it over. */
  #held(): void {
    if (this.#state.kind === 'failed') return;
    if (this.#state.kind === 'saved') this.#say({ kind: 'saving' });
    this.#scheduleSoon();
  }

  /** A pause after the last change, but soon enough after the first that is not saved. */
  #scheduleSoon(): void {
    const now = Date.now();
    this.#unsavedSince ??= now;
    this.#unstoredSince ??= now;
    const since = this.#saving ? this.#unstoredSince : this.#unsavedSince;
    this.#schedule(Math.max(0, Math.min(QUIET_MS, since + LATEST_MS - now)));
  }

  #schedule(delayMs: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.#isStopped) this.#timer = setTimeout(() => this.#due(), delayMs);
  }

  #due(): void {
    // An input method may compose for long, and in the end leave nothing that would have to be saved.
    if (this.#isStored && this.#session.holdsTyping && this.#state.kind === 'saving') this.#schedule(HELD_MS);
    // A slow disk (a share, a stick) does not keep the working copy waiting. What fails here is told by the save that follows.
    else if (this.#saving) void this.#storeInTurn().catch(() => undefined);
    else void this.#save();
  }

  #save(): Promise<void> {
    this.#saving ??= this.#saveOnce().finally(() => {
      this.#saving = null;
      if (this.#unsavedSince !== null && this.#state.kind === 'saving') this.#scheduleSoon();
    });
    return this.#saving;
  }

  async #saveOnce(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.#session.holdsTyping) this.#unsavedSince = null;
    try {
      const draft = await this.#storeInTurn();
      if (this.#otherOnDisk) throw this.#otherOnDisk;
      const at = await this.#write(draft);
      const { id, revision } = draft;
      this.#onDisk = revision;
      await this.#store.markMirrored(id, revision);
      if (this.#isBehind) this.#unsavedSince ??= Date.now();
      if (this.#session.holdsTyping) this.#unsavedSince ??= Date.now();
      if (this.#unsavedSince === null) this.#say({ kind: 'saved', at, revision });
    } catch (error) {
      this.#unsavedSince ??= Date.now();
      if (error instanceof DraftWasChangedElsewhere || (error instanceof NotMine && error.why.notSaved === 'taken')) this.#options.onTaken?.();
      if (error instanceof DiskRefused && await this.#diskHasOther()) this.#otherOnDisk = error;
      this.#say(failedState(error, this.#otherOnDisk !== null));
      // A draft that another window has changed must not be written over by trying again.
      if (!(error instanceof DraftWasChangedElsewhere)) this.#schedule(RETRY_MS);
    }
  }

  /** When it was acknowledged. */
  async #write(draft: Draft): Promise<string> {
    const homes = { store: this.#store, desktop: this.#desktop };
    try {
      return this.#acknowledged(await writeToDisk(homes, draft, this.#right));
    } catch (error) {
      if (!this.#right || !(error instanceof NotMine) || error.why.notSaved !== 'otherState') throw error;
      // What lies there may be this window's own: the answer to the save before was lost on the way.
      const { found } = error.why;
      const working = await this.#store.summary(draft.id);
      if (compareHomes(working, found) !== 'workingNewer') throw error;
      this.#right = { ...this.#right, replaces: { revision: found.revision, sha256: found.sha256 } };
      return this.#acknowledged(await writeToDisk(homes, draft, this.#right));
    }
  }

  #acknowledged({ revision, sha256, savedAt }: SavedDraft): string {
    if (this.#right) this.#right = { ...this.#right, replaces: { revision, sha256 } };
    return savedAt;
  }

  async #diskHasOther(): Promise<boolean> {
    const { id } = this.#session.draft;
    try {
      const [working, listing] = await Promise.all([this.#store.summary(id), this.#desktop.listMirror({})]);
      const disk = 'done' in listing ? listing.done.drafts.find((draft) => draft.id === id) : undefined;
      return disk !== undefined && ['bothChanged', 'diskNewer'].includes(compareHomes(working, disk));
    } catch {
      return false;
    }
  }

  #storeInTurn(): Promise<Draft> {
    const turn = this.#storing.then(() => this.#storeOnce());
    this.#storing = turn.catch(() => undefined);
    return turn;
  }

  /** What the working copy has afterwards. Trying again for the disk alone is no new revision. */
  async #storeOnce(): Promise<Draft> {
    const draft = this.#session.draft;
    if (this.#isStored) return draft;
    this.#isStored = true;
    this.#unstoredSince = null;
    try {
      const revision = await this.#store.save(this.#session.edition, draft, this.#options.writer);
      this.#session.markSaved(revision);
      this.#stored = { ...draft, revision };
      this.#options.onStored?.(revision);
      return this.#stored;
    } catch (error) {
      this.#isStored = false;
      throw error;
    }
  }

  #say(state: SaveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
