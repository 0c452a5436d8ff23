/** The right to write a draft: one window of this browser (Web Locks), and one browser of one program on this computer or another (the lease). */
import type { DesktopApi, DiskState } from '#shared/desktopApi.ts';
import type { Autosave, Unsaved } from './autosave.ts';
import { browserName } from './browserName.ts';
import { DraftChannel } from './draftChannel.ts';
import { type DraftLock, lockDraft, takeOverDraft } from './draftLock.ts';

export type Holder =
  | { readonly kind: 'window' }
  /** `words` of the other program or browser: `电脑“PC-1”上的程序，14:32 起`. */
  | { readonly kind: 'program'; readonly words: string }
  /** Nobody: a later program wrote it, and this one could only lose what it does not know. */
  | { readonly kind: 'laterProgram' };

/** What the computer's side gave out; null: it could not be asked. */
export interface TakenLease {
  readonly token: string;
  readonly onDisk: DiskState | null;
}
export interface DraftWriter {
  readonly channel: DraftChannel;
  readonly lease: TakenLease | null;
  /** From now on hands over to a window that asks, after everything was saved. */
  serve(autosave: Autosave): void;
  /** Somebody else has the draft: nothing is written here any more. */
  lose(): void;
  release(): Promise<void>;
}
export interface WriterOptions {
  readonly takeOver: boolean;
  /** `unsaved`: what was typed here and could not be saved any more. */
  onLost(unsaved: Unsaved | null): void;
}
type Leases = Pick<DesktopApi, 'takeDraft' | 'keepDraft' | 'releaseDraft'>;

/** So often the computer's side hears that this window is still there, and this window who has taken the draft. */
const KEEP_EVERY_MS = 4000;

/** Whoever cannot be asked holds nothing against this window: what it writes is compared with the disk all the same. */
async function takeLease(desktop: Leases, id: string, takeOver: boolean): Promise<TakenLease | { readonly holder: string } | null> {
  const taken = await desktop.takeDraft({ id, takeOver, owner: browserName() }).catch(() => null);
  if (!taken || 'refused' in taken) return null;
  if (!taken.done.isMine) return { holder: taken.done.holder };
  return taken.done.lease === undefined ? null : { token: taken.done.lease, onDisk: taken.done.onDisk ?? null };
}

class Writer implements DraftWriter {
  readonly channel: DraftChannel;
  readonly lease: TakenLease | null;
  readonly #desktop: Leases;
  readonly #id: string;
  readonly #lock: DraftLock;
  readonly #onLost: (unsaved: Unsaved | null) => void;
  #autosave: Autosave | null = null;
  #isOver = false;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(desktop: Leases, id: string, lock: DraftLock, channel: DraftChannel, lease: TakenLease | null, onLost: (unsaved: Unsaved | null) => void) {
    this.#desktop = desktop;
    this.#id = id;
    this.#lock = lock;
    this.channel = channel;
    this.lease = lease;
    this.#onLost = onLost;
    if (lease) this.#timer = setInterval(() => void this.#keep(lease.token), KEEP_EVERY_MS);
  }

  serve(autosave: Autosave): void {
    this.#autosave = autosave;
    this.channel.listen((word) => {
      if (word.kind === 'handOver') void this.#handOver(autosave);
    });
  }

  lose(): void {
    if (this.#isOver) return;
    this.#end();
    this.#lock.release();
    void (this.#autosave?.giveUp() ?? Promise.resolve(null)).then(this.#onLost);
  }

  async release(): Promise<void> {
    if (this.#isOver) return;
    this.#end();
    await this.#desktop.releaseDraft({ id: this.#id, ...(this.lease ? { lease: this.lease.token } : {}) }).catch(() => null);
    this.#lock.release();
  }

  #end(): void {
    this.#isOver = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.channel.close();
  }

  async #keep(token: string): Promise<void> {
    const kept = await this.#desktop.keepDraft({ id: this.#id, lease: token }).catch(() => null);
    if (kept && 'done' in kept && !kept.done.isMine) this.lose();
  }

  async #handOver(autosave: Autosave): Promise<void> {
    const state = await autosave.saveNow();
    if (state.kind === 'failed') {
      this.channel.say({ kind: 'cannot', reason: state.reason });
      return;
    }
    // The lease goes on to the other window, which takes it anew.
    this.lose();
  }
}

export type Became = { readonly writer: DraftWriter } | { readonly holder: Holder } | { readonly refused: string };

export async function becomeWriter(desktop: Leases, id: string, { takeOver, onLost }: WriterOptions): Promise<Became> {
  let writer: Writer | null = null;
  const onTaken = () => writer?.lose();
  const channel = new DraftChannel(id);
  const refusal = new AbortController();
  let refused = '';
  const stopListening = channel.listen((word) => {
    if (word.kind !== 'cannot') return;
    refused = word.reason;
    refusal.abort();
  });
  const lock = takeOver ? await takeOverDraft(id, () => channel.say({ kind: 'handOver' }), refusal.signal, onTaken) : await lockDraft(id, onTaken);
  stopListening();
  if (!lock) {
    channel.close();
    return takeOver ? { refused } : { holder: { kind: 'window' } };
  }
  const lease = await takeLease(desktop, id, takeOver);
  if (lease === null || 'token' in lease) {
    writer = new Writer(desktop, id, lock, channel, lease, onLost);
    return { writer };
  }
  channel.close();
  lock.release();
  return { holder: { kind: 'program', words: lease.holder } };
}
