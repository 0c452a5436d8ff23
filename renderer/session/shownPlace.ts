/** The place that is open to be written in, also before the cursor stands in it: the open part of the narrative. */
import type { DraftSession } from './draftSession.ts';

export class ShownPlace {
  #place: string | null = null;
  readonly #listeners = new Set<() => void>();

  get place(): string | null {
    return this.#place;
  }

  set(place: string | null): void {
    if (place === this.#place) return;
    this.#place = place;
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
}

const bySession = new WeakMap<DraftSession, ShownPlace>();
export function shownPlaceOf(session: DraftSession): ShownPlace {
  let shown = bySession.get(session);
  if (!shown) {
    shown = new ShownPlace();
    bySession.set(session, shown);
  }
  return shown;
}
