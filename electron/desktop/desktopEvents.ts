/** What happened on the computer's side, until a window asks for it. */
import type { DesktopEvent } from '#shared/desktopApi.ts';

const LONGEST_WAIT_MS = 20_000;

export class DesktopEvents {
  readonly #events: DesktopEvent[] = [];
  readonly #waiting: (() => void)[] = [];

  add(event: DesktopEvent): void {
    this.#events.push(event);
    this.#waiting.shift()?.();
  }

  /** A window waits for what happens next. */
  get isAwaited(): boolean {
    return this.#waiting.length > 0;
  }

  /** For one that was fetched and reached nobody. */
  putBack(event: DesktopEvent): void {
    this.#events.unshift(event);
    this.#waiting.shift()?.();
  }

  /** The oldest, or null when nothing happened for so long. */
  async next(longestWaitMs = LONGEST_WAIT_MS): Promise<DesktopEvent | null> {
    if (this.#events.length === 0) {
      await new Promise<void>((resolve) => {
        const stop = () => {
          clearTimeout(timer);
          const index = this.#waiting.indexOf(stop);
          if (index >= 0) this.#waiting.splice(index, 1);
          resolve();
        };
        const timer = setTimeout(stop, longestWaitMs);
        // A program that ends does not wait for this.
        timer.unref();
        this.#waiting.push(stop);
      });
    }
    return this.#events.shift() ?? null;
  }
}
