/** The right to write a draft: one window of this browser (Web Locks), and one program on this computer or another (the lease). */
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { Autosave } from './autosave.ts';
import { DraftChannel } from './draftChannel.ts';
import { type DraftLock, lockDraft, takeOverDraft } from './draftLock.ts';

export type Holder =
  | { readonly kind: 'window' }
  /** `words` of the other program: `电脑“PC-1”上的程序，14:32 起`. */
  | { readonly kind: 'program'; readonly words: string };

export interface DraftWriter {
  readonly channel: DraftChannel;
  /** From now on hands over to a window that asks, after everything was saved. */
  serve(autosave: Autosave): void;
  release(): Promise<void>;
}
export interface WriterOptions {
  readonly takeOver: boolean;
  onLost(): void;
}
type Leases = Pick<DesktopApi, 'takeDraft' | 'releaseDraft'>;

/** Whoever cannot be asked holds nothing against this window: what it writes is compared with the disk all the same. */
async function takeLease(desktop: Leases, id: string, takeOver: boolean): Promise<string | null> {
  const lease = await desktop.takeDraft({ id, takeOver }).catch(() => null);
  return lease && 'done' in lease && !lease.done.isMine ? lease.done.holder : null;
}

function makeWriter(desktop: Leases, id: string, lock: DraftLock, channel: DraftChannel, lost: { readonly said: () => void; autosave: Autosave | null }): DraftWriter {
  let isReleased = false;
  const release = async () => {
    if (isReleased) return;
    isReleased = true;
    channel.close();
    await desktop.releaseDraft({ id }).catch(() => null);
    lock.release();
  };
  const handOver = async (autosave: Autosave) => {
    const state = await autosave.saveNow();
    if (state.kind === 'failed') {
      channel.say({ kind: 'cannot', reason: state.reason });
      return;
    }
    autosave.stop();
    channel.close();
    isReleased = true;
    // The lease goes on to the other window: it is the same program.
    lock.release();
    lost.said();
  };
  return {
    channel,
    serve(autosave) {
      lost.autosave = autosave;
      channel.listen((word) => {
        if (word.kind === 'handOver') void handOver(autosave);
      });
    },
    release,
  };
}

export type Became = { readonly writer: DraftWriter } | { readonly holder: Holder } | { readonly refused: string };

export async function becomeWriter(desktop: Leases, id: string, { takeOver, onLost }: WriterOptions): Promise<Became> {
  const lost: { readonly said: () => void; autosave: Autosave | null } = { said: onLost, autosave: null };
  const onTaken = () => {
    lost.autosave?.stop();
    onLost();
  };
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
  const words = await takeLease(desktop, id, takeOver);
  if (words === null) return { writer: makeWriter(desktop, id, lock, channel, lost) };
  channel.close();
  lock.release();
  return { holder: { kind: 'program', words } };
}
