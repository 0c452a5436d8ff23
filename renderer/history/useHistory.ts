/** The versions of a draft, and the one that is being looked at. */
import { useCallback, useEffect, useState } from 'react';
import type { DesktopApi, ReadVersion, VersionListing } from '#shared/desktopApi.ts';

export interface History {
  readonly listing: VersionListing | null;
  readonly problem: string | null;
  reload(): Promise<void>;
}

export function useVersions(desktop: Pick<DesktopApi, 'listVersions'>, id: string): History {
  const [listing, setListing] = useState<VersionListing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(async () => {
    const outcome = await desktop.listVersions({ id });
    if ('refused' in outcome) setProblem(outcome.refused);
    else setListing(outcome.done);
  }, [desktop, id]);
  useEffect(() => void reload().catch(() => setProblem('没能读出历史版本，请关闭后再试。')), [reload]);
  return { listing, problem, reload };
}

export type ReadState = { readonly read: ReadVersion } | { readonly problem: string } | null;

export function useReadVersion(desktop: Pick<DesktopApi, 'readVersion'>, id: string, version: string | null): ReadState {
  const [state, setState] = useState<{ readonly version: string; readonly state: ReadState } | null>(null);
  useEffect(() => {
    if (version === null) return undefined;
    let left = false;
    const say = (said: ReadState) => {
      if (!left) setState({ version, state: said });
    };
    desktop.readVersion({ id, version }).then(
      (outcome) => say('done' in outcome ? { read: outcome.done } : { problem: outcome.refused }),
      () => say({ problem: '没能读出这个版本，请换一个版本再试。' }),
    );
    return () => {
      left = true;
    };
  }, [desktop, id, version]);
  return state?.version === version ? state.state : null;
}
