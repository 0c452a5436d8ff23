/** When a field may be told what the checks say of it, and what its leaving has to call. */
import { useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { NavigationContext } from '#renderer/navigation/navigation.ts';
import { FindingsContext } from '#renderer/session/findings.ts';
import { leftPlacesOf } from '#renderer/session/leftPlaces.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

/** Whether findings of the field may be shown now; and what its leaving has to call. What was filled in earlier counts as left, and so does what the user asked to be led to. */
export function useLeaving(field: Field): { readonly mayTell: boolean; leave(): void } {
  const session = useSession();
  const place = writePlace({ kind: 'field', field: field.id });
  const places = leftPlacesOf(session);
  const isLeft = useSyncExternalStore(places.subscribe, () => places.has(place));
  const [wasFilled] = useState(() => isFieldFilled(session.edition, session.answers, field));
  const findings = useContext(FindingsContext);
  const isTarget = useContext(NavigationContext)?.target?.place === place;
  return useMemo(() => ({
    // An open confirmation says itself that it is open.
    mayTell: isTarget || (field.kind !== 'confirmation' && (isLeft || wasFilled)),
    leave: () => afterPress(() => {
      // What was said of the field before it was filled in is not told now.
      findings?.settle();
      places.add(place);
    }),
  }), [field.kind, isLeft, wasFilled, isTarget, places, place, findings]);
}
