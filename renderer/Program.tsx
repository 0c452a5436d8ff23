/** Which screen is shown. The address keeps it (`#/draft/…`), so that a reload comes back to the same place. */
import { Spin } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { DesktopApi, ProgramFacts } from '#shared/desktopApi.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import { ProgramCommands } from '#renderer/commands/ProgramCommands.tsx';
import { DesktopEvents } from '#renderer/components/DesktopEvents.tsx';
import { StartProblem } from '#renderer/components/StartProblem.tsx';
import { WeeklyCheck } from '#renderer/mirror/WeeklyCheck.tsx';
import { DraftFilesProvider } from '#renderer/opening/DraftFilesProvider.tsx';
import { HomeScreen } from '#renderer/screens/home/HomeScreen.tsx';
import { type Route, ServicesContext } from './programServices.ts';

const DraftScreen = lazy(async () => ({ default: (await import('#renderer/screens/workspace/DraftScreen.tsx')).DraftScreen }));

function readRoute(hash: string): Route {
  const match = /^#\/draft\/([\w-]+)(\/history)?/.exec(hash);
  if (!match?.[1]) return { screen: 'home' };
  return { screen: 'draft', id: match[1], ...(match[2] ? { dialog: 'history' } : {}) };
}
function writeRoute(route: Route): string {
  return route.screen === 'home' ? '#/' : `#/draft/${route.id}${route.dialog ? `/${route.dialog}` : ''}`;
}

export interface ProgramProps {
  readonly desktop: DesktopApi;
  openStore(): Promise<DraftStore>;
}

export function Program({ desktop, openStore }: ProgramProps) {
  const [facts, setFacts] = useState<ProgramFacts | null>(null);
  const [store, setStore] = useState<DraftStore | null>(null);
  const [isUnreachable, setIsUnreachable] = useState(false);
  const [route, setRoute] = useState(() => readRoute(window.location.hash));
  useEffect(() => {
    Promise.all([desktop.about({}), openStore()]).then(([about, opened]) => {
      setFacts(about);
      setStore(opened);
    }, () => setIsUnreachable(true));
  }, []);
  useEffect(() => {
    const follow = () => setRoute(readRoute(window.location.hash));
    window.addEventListener('hashchange', follow);
    // It may have changed since it was read first, before anybody listened.
    follow();
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const goTo = useCallback((next: Route) => {
    window.location.hash = writeRoute(next);
  }, []);
  const refreshFacts = useCallback(async () => setFacts(await desktop.about({})), [desktop]);
  const services = useMemo(() => (facts && store ? { desktop, store, facts, refreshFacts, goTo } : null), [desktop, store, facts, refreshFacts, goTo]);
  if (isUnreachable) return <StartProblem />;
  if (!services) return <Spin fullscreen aria-label="正在打开" />;
  return (
    <ServicesContext value={services}>
      <ProgramCommands>
        <DraftFilesProvider>
          <DesktopEvents />
          <WeeklyCheck />
          <Suspense fallback={<Spin fullscreen aria-label="正在打开" />}>
            {route.screen === 'home' ? <HomeScreen /> : <DraftScreen key={route.id} id={route.id} dialog={route.dialog ?? null} />}
          </Suspense>
        </DraftFilesProvider>
      </ProgramCommands>
    </ServicesContext>
  );
}
