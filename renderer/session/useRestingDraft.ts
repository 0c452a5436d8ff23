/** The open draft, given anew only when nobody types: for what may be a moment behind the keys. */
import { useEffect, useState } from 'react';
import type { Draft } from '#shared/application/draft.ts';
import { useSession } from './sessionContext.ts';
import { TypingPause } from './typingPause.ts';

const PAUSE_MS = 150;

export function useRestingDraft(): Draft {
  const session = useSession();
  const [draft, setDraft] = useState(session.draft);
  useEffect(() => {
    const look = () => setDraft(session.draft);
    const pause = new TypingPause(PAUSE_MS, look);
    look();
    const stop = session.subscribe(() => pause.wait());
    return () => {
      pause.stop();
      stop();
    };
  }, [session]);
  return draft;
}
