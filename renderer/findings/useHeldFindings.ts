/** Findings of a text that somebody may be writing in: what is mended goes at once, what is new waits until the writer has left the text or asks for it. */
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';

function hasCursor(place: string): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.dataset['place'] === place;
}

/** Whether the cursor is in the element of the place. */
function useHasCursor(place: string): boolean {
  const [has, setHas] = useState(() => hasCursor(place));
  useEffect(() => {
    const look = () => setHas(hasCursor(place));
    // The new element has the cursor a moment after the old one has lost it.
    const lookSoon = () => setTimeout(look);
    look();
    document.addEventListener('focusin', look);
    document.addEventListener('focusout', lookSoon);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('focusout', lookSoon);
    };
  }, [place]);
  return has;
}

export function useHeldFindings(place: string, findings: readonly Finding[]): readonly Finding[] {
  const isWriting = useHasCursor(place);
  const { target } = useNavigation();
  const told = useRef<ReadonlySet<string>>(new Set());
  const asked = useRef(target);
  const isAskedFor = target !== asked.current && target?.place === place;
  asked.current = target;
  if (!isWriting || isAskedFor) told.current = new Set(findings.map(findingId));
  return isWriting ? findings.filter((finding) => told.current.has(findingId(finding))) : findings;
}
