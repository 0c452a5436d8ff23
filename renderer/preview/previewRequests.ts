/** Asks for the pages of a draft that is being written: after a pause, one request at a time, the newest draft next. */
import type { Draft } from '#shared/application/draft.ts';
import type { Outcome, TypesetPages } from '#shared/desktopApi.ts';
import { TypingPause } from '#renderer/session/typingPause.ts';

export interface PreviewState {
  /** The newest pages that came; they stay while others are made. */
  readonly pages: TypesetPages | null;
  /** The draft has changed since, or nothing came yet. */
  readonly isComing: boolean;
  /** Why the last request brought no pages, in words. */
  readonly problem: string | null;
}
export interface PreviewRequestsOptions {
  typeset(draft: Draft): Promise<Outcome<TypesetPages>>;
  readonly pauseMs?: number;
}

/** Shorter than people think between two sentences, longer than between two keys. */
const PREVIEW_PAUSE_MS = 250;
const UNREACHED = '预览暂时没有排出来，不影响填写和保存。';

function isSameContent(one: Draft | null, other: Draft): boolean {
  return one !== null && one.answers === other.answers && one.evidence === other.evidence && one.assets === other.assets;
}

export class PreviewRequests {
  readonly #options: PreviewRequestsOptions;
  #state: PreviewState = { pages: null, isComing: false, problem: null };
  #listeners = new Set<() => void>();
  /** The draft that is asked for when somebody stops typing. */
  #coming: Draft | null = null;
  readonly #pause: TypingPause;
  /** What was asked for last, whether it came or not. */
  #asked: Draft | null = null;
  #isUnderWay = false;
  #next: Draft | null = null;

  constructor(options: PreviewRequestsOptions) {
    this.#options = options;
    this.#pause = new TypingPause(options.pauseMs ?? PREVIEW_PAUSE_MS, () => {
      if (this.#coming) this.ask(this.#coming);
    });
  }

  get state(): PreviewState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Call it with every change. Nothing is asked for while what prints has not changed. */
  changed(draft: Draft): void {
    if (isSameContent(this.#next ?? this.#asked, draft)) {
      this.wait();
      return;
    }
    this.#coming = draft;
    this.#pause.wait();
    this.#say();
  }

  /** Asks without a pause, also once more for what brought no pages. */
  ask(draft: Draft): void {
    this.wait();
    if (this.#state.problem === null && isSameContent(this.#next ?? this.#asked, draft)) return;
    this.#next = draft;
    if (this.#isUnderWay) this.#say();
    else void this.#work();
  }

  /** Nothing more is asked for by itself; what is under way still arrives. */
  wait(): void {
    if (!this.#coming) return;
    this.#coming = null;
    this.#pause.stop();
    this.#say();
  }

  async #work(): Promise<void> {
    this.#isUnderWay = true;
    while (this.#next) {
      const draft = this.#next;
      this.#next = null;
      this.#asked = draft;
      this.#say();
      const outcome = await this.#options.typeset(draft).catch((): Outcome<TypesetPages> => ({ refused: UNREACHED }));
      this.#isUnderWay = this.#next !== null;
      this.#say('refused' in outcome ? { problem: outcome.refused } : { problem: null, pages: outcome.done });
    }
  }

  #say(change: Partial<Pick<PreviewState, 'pages' | 'problem'>> = {}): void {
    const next = { ...this.#state, ...change, isComing: this.#isUnderWay || this.#coming !== null };
    const { pages, problem, isComing } = this.#state;
    // Every key would draw the pane anew, to show the same.
    if (next.pages === pages && next.problem === problem && next.isComing === isComing) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}
