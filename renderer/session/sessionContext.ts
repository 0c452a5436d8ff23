/** The open draft for the components below, and the hooks by which they read just what they show. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DraftSession } from './draftSession.ts';

export const SessionContext = createContext<DraftSession | null>(null);

export function useSession(): DraftSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no draft is open here');
  return session;
}

/** Draws anew only when what `select` picks has changed; it must give the same object while nothing of it changed. */
export function useSessionValue<T>(select: (session: DraftSession) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session));
}
