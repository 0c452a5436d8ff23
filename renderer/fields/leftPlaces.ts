/** Which places the user has been at and left, for as long as a draft is open. Before that nothing is said about them. */
import { useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { NavigationContext } from '#renderer/screens/workspace/navigation.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { afterPress } from './afterPress.ts';

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

/** Whether findings of the field may be shown now; and what its leaving has to call. What was filled in earlier counts as left, and so does what the user asked to be led to. */
export function useLeaving(field: Field): { readonly mayTell: boolean; leave(): void } {
  const session = useSession();
  const place = writePlace({ kind: 'field', field: field.id });
  const places = leftPlacesOf(session);
  const isLeft = useSyncExternalStore(places.subscribe, () => places.has(place));
  const [wasFilled] = useState(() => isFieldFilled(session.edition, session.answers, field));
  const isTarget = useContext(NavigationContext)?.target?.place === place;
  return useMemo(() => ({
    // An open confirmation says itself that it is open.
    mayTell: isTarget || (field.kind !== 'confirmation' && (isLeft || wasFilled)),
    leave: () => afterPress(() => places.add(place)),
  }), [field.kind, isLeft, wasFilled, isTarget, places, place]);
}
