/** Where the user stood in this draft: step, pane and how far each step was scrolled. Kept when it is closed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredView } from '#renderer/drafts/draftDatabase.ts';
import { useServices } from '#renderer/programServices.ts';

export type Pane = StoredView['pane'];

export function useKeptView(id: string, firstStep: string) {
  const { store } = useServices();
  const [view, setView] = useState<StoredView | null>(null);
  const scrollTops = useRef<Record<string, number>>({});
  useEffect(() => {
    let left = false;
    void store.view(id).then((stored) => {
      if (left) return;
      scrollTops.current = { ...stored?.scrollTops };
      setView(stored ?? { id, step: firstStep, pane: window.innerWidth >= 1280 ? 'preview' : null, scrollTops: {} });
    });
    return () => {
      left = true;
    };
  }, [store, id, firstStep]);
  useEffect(() => {
    if (view) void store.putView({ ...view, scrollTops: scrollTops.current });
  }, [store, view]);
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
    }, []),
  };
}
