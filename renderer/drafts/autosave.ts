/**
 * Saves an open draft by itself: into the working copy at most 400 ms after a change, then through to the disk. 已保存 is said
 * only for a revision that both have acknowledged.
 */
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { type DraftStore, DraftWasChangedElsewhere } from './draftStore.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string; readonly revision: number }
  | { readonly kind: 'saving' }
  /** `reason` is a whole sentence for the user: what happened, whether the work is safe, what to do. */
  | { readonly kind: 'failed'; readonly reason: string };

const QUIET_MS = 250;
const LATEST_MS = 400;
const RETRY_MS = 5000;

export class Autosave {
  readonly #session: DraftSession;
  readonly #store: DraftStore;
  readonly #desktop: Pick<DesktopApi, 'saveDraft' | 'putAsset'>;
  #state: SaveState;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the first change came that is not saved yet; null: none. */
  #unsavedSince: number | null = null;
  #saving: Promise<void> | null = null;
  readonly #stopListening: () => void;

  constructor(session: DraftSession, store: DraftStore, desktop: Pick<DesktopApi, 'saveDraft' | 'putAsset'>) {
    this.#session = session;
    this.#store = store;
    this.#desktop = desktop;
    this.#state = { kind: 'saved', at: session.draft.changedAt, revision: session.draft.revision };
    this.#stopListening = session.subscribe(() => this.#changed());
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
    this.#session.flush();
    do await this.#save();
    while (this.#unsavedSince !== null && this.#state.kind !== 'failed');
    return this.#state;
  }

  async close(): Promise<void> {
    await this.saveNow();
    this.#stopListening();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #changed(): void {
    this.#unsavedSince ??= Date.now();
    this.#say({ kind: 'saving' });
    this.#schedule(Math.max(0, Math.min(QUIET_MS, this.#unsavedSince + LATEST_MS - Date.now())));
  }

  #schedule(delayMs: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), delayMs);
  }

  #save(): Promise<void> {
    this.#saving ??= this.#saveOnce().finally(() => {
      this.#saving = null;
      if (this.#unsavedSince !== null && this.#state.kind === 'saving') this.#schedule(QUIET_MS);
    });
    return this.#saving;
  }

  async #saveOnce(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const draft = this.#session.draft;
    const hadChanges = this.#unsavedSince !== null;
    this.#unsavedSince = null;
    try {
      const revision = hadChanges ? await this.#store.save(this.#session.edition, draft) : draft.revision;
      if (hadChanges) this.#session.markSaved(revision);
      const at = await this.#mirror({ ...draft, revision });
      await this.#store.markMirrored(draft.id, revision);
      if (this.#unsavedSince === null) this.#say({ kind: 'saved', at, revision });
    } catch (error) {
      this.#unsavedSince ??= Date.now();
      this.#say({ kind: 'failed', reason: reasonOf(error) });
      // A draft that another window has changed must not be written over by trying again.
      if (!(error instanceof DraftWasChangedElsewhere)) this.#schedule(RETRY_MS);
    }
  }

  /** Returns when the disk acknowledged. Throws `MirrorRefused`. */
  async #mirror(draft: DraftSession['draft']): Promise<string> {
    for (let round = 0; round < 3; round += 1) {
      const outcome = await this.#desktop.saveDraft({ draft });
      if ('refused' in outcome) throw new MirrorRefused(outcome.refused);
      if ('revision' in outcome.done) return outcome.done.savedAt;
      for (const sha256 of outcome.done.wanted) await this.#handOver(draft, sha256);
    }
    throw new MirrorRefused('图片没能写到磁盘。文字已保存在本机的程序里，请检查草稿文件夹所在的磁盘。');
  }

  async #handOver(draft: DraftSession['draft'], sha256: string): Promise<void> {
    const blob = await this.#store.picture(sha256);
    const asset = draft.assets.find((candidate) => candidate.sha256 === sha256);
    if (!blob || !asset) throw new MirrorRefused('有一张图片找不到了，请到正文里重新插入它。文字已保存在本机的程序里。');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const outcome = await this.#desktop.putAsset({ draftId: draft.id, sha256, extension: asset.extension, bytes });
    if ('refused' in outcome) throw new MirrorRefused(outcome.refused);
  }

  #say(state: SaveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

class MirrorRefused extends Error {
  override readonly name = 'MirrorRefused';
}

function reasonOf(error: unknown): string {
  if (error instanceof MirrorRefused) return error.message;
  if (error instanceof DraftWasChangedElsewhere) return '这份申报书在另一个窗口里有改动，这里的改动没有保存。请先复制这里新写的内容，再重新打开。';
  if (error instanceof Error && error.name === 'QuotaExceededError') return '本机磁盘空间不够，刚才的改动没有保存。请清理磁盘，程序会自动再试。';
  return '刚才的改动没能保存，程序会自动再试。请不要关闭窗口。';
}
