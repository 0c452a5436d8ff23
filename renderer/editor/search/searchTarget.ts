/** What is being looked for and which find is looked at, shared by the search panel and the open editor. */
import type { TextQuery } from './textQuery.ts';

export interface SearchTarget {
  readonly query: TextQuery;
  /** The find that is looked at: its text and its number within it, from 0. */
  readonly current: { readonly field: string; readonly index: number } | null;
}

class SearchTargetStore {
  #target: SearchTarget | null = null;
  readonly #listeners = new Set<() => void>();

  get target(): SearchTarget | null {
    return this.#target;
  }

  set(target: SearchTarget | null): void {
    this.#target = target;
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

/** One panel is open at a time, whatever is open beneath it. */
export const searchTarget = new SearchTargetStore();
