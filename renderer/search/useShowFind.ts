/** Leads to a find: opens its step, and has it shown there. */
import { useCallback, useEffect, useRef } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { stepOfPlace } from '#renderer/navigation/steps.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import type { DraftFind } from './draftFinds.ts';
import { searchTarget } from './searchTarget.ts';
import { showFind } from './showFind.ts';
import type { TextQuery } from './textQuery.ts';

/** `takesCursor`: to go on writing there; else the cursor stays where it is. */
export function useShowFind(query: TextQuery): (find: DraftFind, takesCursor: boolean) => void {
  const { edition } = useSession();
  const navigation = useLatest(useNavigation());
  const hide = useRef<() => void>(undefined);
  useEffect(() => () => {
    searchTarget.set(null);
    hide.current?.();
  }, []);
  return useCallback((find, takesCursor) => {
    hide.current?.();
    const { step, goToStep } = navigation.current;
    const next = stepOfPlace(edition, find.place);
    if (next !== null && next !== step) goToStep(next);
    const { place, index } = find;
    searchTarget.set({ query, current: { place, index, takesCursor } });
    if (!find.isInNarrative) hide.current = showFind({ find, query, takesCursor });
  }, [edition, navigation, query]);
}
