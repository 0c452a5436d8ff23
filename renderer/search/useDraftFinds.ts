/** What is found in the open draft, found anew when it rests. */
import { useEffect, useState } from 'react';
import { useSession } from '#renderer/session/sessionContext.ts';
import { TypingPause } from '#renderer/session/typingPause.ts';
import { type DraftFind, findInDraft } from './draftFinds.ts';
import type { TextQuery } from './textQuery.ts';

const PAUSE_MS = 150;

export function useDraftFinds(query: TextQuery): readonly DraftFind[] {
  const session = useSession();
  const [finds, setFinds] = useState<readonly DraftFind[]>([]);
  useEffect(() => {
    const find = () => setFinds(findInDraft(session, query));
    session.flush();
    find();
    const pause = new TypingPause(PAUSE_MS, find);
    const stop = session.subscribe(() => pause.wait());
    return () => {
      pause.stop();
      stop();
    };
  }, [session, query]);
  return finds;
}
