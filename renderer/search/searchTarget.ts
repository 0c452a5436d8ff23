/** What is being looked for and which find is looked at, shared by the search panel and what shows the finds. */
import type { TextQuery } from './textQuery.ts';

export interface CurrentFind {
  /** Place of the text that it stands in. */
  readonly place: string;
  /** Its number within that text, from 0. */
  readonly index: number;
  /** The cursor goes there; else it stays in the panel, and the find is only shown. */
  readonly takesCursor: boolean;
}
export interface SearchTarget {
  readonly query: TextQuery;
  readonly current: CurrentFind | null;
}
/** What keys and commands ask of the open panel. `begin`: to look for something else. */
export type SearchStep = 'begin' | 'next' | 'previous';

class SearchTargetStore {
  #target: SearchTarget | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #steppers = new Set<(step: SearchStep) => void>();

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

  step(step: SearchStep): void {
    for (const stepper of [...this.#steppers]) stepper(step);
  }

  readonly onStep = (stepper: (step: SearchStep) => void): (() => void) => {
    this.#steppers.add(stepper);
    return () => void this.#steppers.delete(stepper);
  };
}

/** One panel is open at a time, whatever is open beneath it. */
export const searchTarget = new SearchTargetStore();
