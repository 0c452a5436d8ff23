/** What the checks say of the open draft, brought up to date when the user pauses. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { validate } from '#shared/validation/validate.ts';
import type { Finding } from '#shared/validation/finding.ts';
import type { DraftSession } from './draftSession.ts';
import { TypingPause } from './typingPause.ts';

export const FindingsContext = createContext<readonly Finding[]>([]);

export function useFindings(): readonly Finding[] {
  return useContext(FindingsContext);
}
export function useFindingsAt(place: string): readonly Finding[] {
  const findings = useFindings();
  return useMemo(() => findings.filter((finding) => finding.place === place), [findings, place]);
}

const PAUSE_MS = 300;

/** For the one component that provides them. */
export function useLiveFindings(session: DraftSession): readonly Finding[] {
  const [findings, setFindings] = useState(() => validate(session.edition, session.draft));
  useEffect(() => {
    const pause = new TypingPause(PAUSE_MS, () => setFindings(validate(session.edition, session.draft)));
    const stop = session.subscribe(() => pause.wait());
    return () => {
      pause.stop();
      stop();
    };
  }, [session]);
  return findings;
}
