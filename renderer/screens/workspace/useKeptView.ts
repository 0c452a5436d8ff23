/** Where the user stood in this draft: step, pane, how far each step was scrolled, and where in the texts. Kept when it is closed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredView } from '#renderer/drafts/draftDatabase.ts';
import { useServices } from '#renderer/programServices.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { textViewsOf } from '#renderer/session/textViews.ts';

export type Pane = StoredView['pane'];

/** Nothing is written for each turn of the wheel. */
const SCROLLED_MS = 1000;

export function useKeptView(session: DraftSession, firstStep: string) {
  const { store } = useServices();
  const { id } = session.draft;
  const [view, setView] = useState<StoredView | null>(null);
  const latest = useRef(view);
  latest.current = view;
  const scrollTops = useRef<Record<string, number>>({});
  useEffect(() => {
    let left = false;
    void store.view(id).then((stored) => {
      if (left) return;
      scrollTops.current = { ...stored?.scrollTops };
      if (stored?.texts) textViewsOf(session).restore(stored.texts);
      setView(stored ?? { id, step: firstStep, pane: window.innerWidth >= 1280 ? 'preview' : null, scrollTops: {} });
    });
    return () => {
      left = true;
    };
  }, [store, session, id, firstStep]);
  const keep = useCallback(() => {
    if (latest.current) void store.putView({ ...latest.current, scrollTops: scrollTops.current, texts: textViewsOf(session).stored() });
  }, [store, session]);
  useEffect(keep, [keep, view]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const stop = textViewsOf(session).onPart(keep);
    window.addEventListener('blur', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      window.removeEventListener('blur', keep);
      window.removeEventListener('pagehide', keep);
      clearTimeout(timer.current);
      keep();
    };
  }, [session, keep]);
  const change = useCallback((change: Partial<StoredView>) => setView((current) => current && { ...current, ...change }), []);
  return {
    isRead: view !== null,
    step: view?.step ?? firstStep,
    pane: view?.pane ?? null,
    setStep: useCallback((step: string) => change({ step }), [change]),
    setPane: useCallback((pane: Pane) => change({ pane }), [change]),
    scrollTopOf: (step: string) => scrollTops.current[step] ?? 0,
    keepScroll: useCallback((step: string, top: number) => {
      scrollTops.current = { ...scrollTops.current, [step]: top };
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, SCROLLED_MS);
    }, [keep]),
  };
}
