/** Work that can wait until nobody types: it begins a pause after the last key, however often it is asked for meanwhile. */

let lastTypedAt = Number.NEGATIVE_INFINITY;
let isWatching = false;

/** Since something was last typed, anywhere in the window; an input method that composes types, too. */
export function msSinceTyping(): number {
  if (!isWatching) {
    isWatching = true;
    window.addEventListener('input', () => {
      lastTypedAt = performance.now();
    }, { capture: true, passive: true });
  }
  return performance.now() - lastTypedAt;
}

export class TypingPause {
  readonly #pauseMs: number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(pauseMs: number, work: () => void) {
    this.#pauseMs = pauseMs;
    this.#work = work;
    // What is typed before anything waits counts as well.
    msSinceTyping();
  }

  get isWaiting(): boolean {
    return this.#timer !== null;
  }

  /** Once more from the beginning. What the editor hands over a moment after its last key waits only for the rest. */
  wait(): void {
    this.stop();
    this.#wakeIn(this.#leftMs() || this.#pauseMs);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Of the pause after the last key; 0: it is over. */
  #leftMs(): number {
    return Math.max(0, this.#pauseMs - msSinceTyping());
  }

  #wakeIn(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const left = this.#leftMs();
      if (left > 0) this.#wakeIn(left);
      else this.#work();
    }, delayMs);
  }
}
