/** The one move of the drafts' folder that may be under way: how far it is, and the way to stop it. */
import type { MoveProgress } from '#shared/desktopApi.ts';
import { Refused } from '#electron/desktop/refused.ts';

export interface MoveWatch {
  readonly onProgress: (progress: MoveProgress) => void;
  readonly signal: AbortSignal;
}

export class MoveUnderWay {
  #running: { progress: MoveProgress; readonly stop: AbortController } | null = null;

  /** Null: none is under way. */
  get progress(): MoveProgress | null {
    return this.#running?.progress ?? null;
  }

  async run<T>(work: (watch: MoveWatch) => Promise<T>): Promise<T> {
    if (this.#running) throw new Refused('草稿文件夹正在移动，请等它移完，或先取消。');
    const running = { progress: { files: 0, bytes: 0, copiedFiles: 0, copiedBytes: 0 }, stop: new AbortController() };
    this.#running = running;
    try {
      return await work({
        signal: running.stop.signal,
        onProgress(progress) {
          running.progress = progress;
        },
      });
    } finally {
      this.#running = null;
    }
  }

  cancel(): void {
    this.#running?.stop.abort();
  }
}
