/** Which places the user has been at and left, for as long as a draft is open. Before that nothing is said about them. */
import type { DraftSession } from './draftSession.ts';

export class LeftPlaces {
  readonly #places = new Set<string>();
  readonly #listeners = new Set<() => void>();

  has(place: string): boolean {
    return this.#places.has(place);
  }

  add(place: string): void {
    if (this.#places.has(place)) return;
    this.#places.add(place);
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

const bySession = new WeakMap<DraftSession, LeftPlaces>();
export function leftPlacesOf(session: DraftSession): LeftPlaces {
  let places = bySession.get(session);
  if (!places) {
    places = new LeftPlaces();
    bySession.set(session, places);
  }
  return places;
}
