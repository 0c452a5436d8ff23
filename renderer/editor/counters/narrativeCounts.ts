/** 字数 of all parts, brought up to date when the session rests: counting never stands between a key and the screen. */
import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type CountedNarrative, type CountedPart, countNarrative } from '#shared/application/countNarrative.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';

const REST_MS = 150;
/** Who types without a pause sees the number move all the same. */
const LONGEST_MS = 900;

export class NarrativeCounts {
  readonly #session: DraftSession;
  readonly #listeners = new Set<() => void>();
  #counted: CountedNarrative;
  #countedAnswers: unknown;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince: number | null = null;

  constructor(session: DraftSession) {
    this.#session = session;
    this.#counted = countNarrative(session.edition, session.draft);
    this.#countedAnswers = session.draft.answers;
  }

  /** Follows the session until the returned function is called. */
  start(): () => void {
    this.#count();
    const stop = this.#session.subscribe(() => this.#wait());
    return () => {
      stop();
      if (this.#timer !== null) clearTimeout(this.#timer);
      this.#timer = null;
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  partOf(id: string): CountedPart | undefined {
    return this.#counted.parts.find(({ part }) => part.id === id);
  }

  #wait(): void {
    this.#waitingSince ??= Date.now();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#count(), Math.max(0, Math.min(REST_MS, this.#waitingSince + LONGEST_MS - Date.now())));
  }

  #count(): void {
    this.#timer = null;
    this.#waitingSince = null;
    const { answers, evidence } = this.#session.draft;
    if (answers === this.#countedAnswers) return;
    this.#countedAnswers = answers;
    const fresh = countNarrative(this.#session.edition, { answers, evidence });
    // A part that counts as before stays the same object: whoever shows it is not drawn anew.
    const parts = fresh.parts.map((part) => {
      const before = this.partOf(part.part.id);
      return before && before.counts.words === part.counts.words && before.counts.charactersWithSpaces === part.counts.charactersWithSpaces
        && before.counts.charactersNoSpaces === part.counts.charactersNoSpaces ? before : part;
    });
    this.#counted = { ...fresh, parts };
    for (const listener of [...this.#listeners]) listener();
  }
}

export const NarrativeCountsContext = createContext<NarrativeCounts | null>(null);

/** For the one component that provides them. */
export function useLiveCounts(session: DraftSession): NarrativeCounts {
  const counts = useMemo(() => new NarrativeCounts(session), [session]);
  useEffect(() => counts.start(), [counts]);
  return counts;
}

/** Undefined for a part without a limit: there is nothing to count against. */
export function useCountedPart(id: string): CountedPart | undefined {
  const counts = useContext(NarrativeCountsContext);
  if (!counts) throw new Error('outside of the narrative');
  return useSyncExternalStore(counts.subscribe, () => counts.partOf(id));
}
