/** How components read what the checks say: each only what it shows, so that nothing else is drawn anew. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ExplainedFinding, ExplainedFindings } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { useLatest } from '#renderer/components/useLatest.ts';
import type { DraftSession } from './draftSession.ts';
import { FindingsStore } from './findingsStore.ts';

export const FindingsContext = createContext<FindingsStore | null>(null);

export function useFindingsStore(): FindingsStore {
  const store = useContext(FindingsContext);
  if (!store) throw new Error('no draft is open here');
  return store;
}

/** Without those that are explained, in the order of the form. */
export function useFindings(): readonly Finding[] {
  return useSaidFindings().open;
}
export function useSaidFindings(): ExplainedFindings {
  const store = useFindingsStore();
  return useSyncExternalStore(store.subscribe, () => store.said);
}
export function useFindingsAt(place: string): readonly Finding[] {
  const store = useFindingsStore();
  return useSyncExternalStore(store.subscribe, () => store.at(place));
}
export function useExplainedAt(place: string): readonly ExplainedFinding[] {
  const store = useFindingsStore();
  return useSyncExternalStore(store.subscribe, () => store.explainedAt(place));
}

/** For the one component that provides them. `applicants`: of all applications on this computer, whose names do not belong into this one. */
export function useFollowedFindings(session: DraftSession, applicants: () => Promise<readonly string[]>): FindingsStore {
  const [store] = useState(() => new FindingsStore(session));
  const read = useLatest(applicants);
  useEffect(() => {
    const stop = store.follow();
    let isGone = false;
    // Without the list the names are not looked for; everything else is.
    read.current().then((names) => {
      if (!isGone && names.length > 1) store.standAmid({ otherNames: [...new Set(names)] });
    }, () => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [store, read]);
  return store;
}
