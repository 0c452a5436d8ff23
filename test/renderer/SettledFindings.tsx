/** Findings for what is drawn in a test: there from the first moment, then following the draft. */
import { type ReactNode, useEffect, useState } from 'react';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { FindingsContext } from '#renderer/session/findings.ts';
import { FindingsStore } from '#renderer/session/findingsStore.ts';

export function SettledFindings({ session, children }: { readonly session: DraftSession; readonly children: ReactNode }) {
  const [findings] = useState(() => {
    const store = new FindingsStore(session);
    store.settle();
    return store;
  });
  useEffect(() => findings.follow(), [findings]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}
