/** The versions of a draft, the one that is being looked at, and in how many places each differs from now. */
import { useCallback, useEffect, useState } from 'react';
import { compareDrafts } from '#shared/compare/compareDrafts.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, DraftVersion, ReadVersion, VersionListing } from '#shared/desktopApi.ts';
import type { Edition } from '#shared/form/edition.ts';

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

/** Counted one after the other, so that nothing waits for it. By version id; a version that cannot be read has none. */
export function useChangeCounts(desktop: Pick<DesktopApi, 'readVersion'>, edition: Edition, present: Draft, shown: readonly DraftVersion[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let left = false;
    const count = async () => {
      for (const { id } of shown) {
        const outcome = await desktop.readVersion({ id: present.id, version: id });
        if (left) return;
        if ('done' in outcome) setCounts((known) => new Map(known).set(id, compareDrafts(edition, outcome.done.draft, present).length));
      }
    };
    setCounts(new Map());
    void count().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [desktop, edition, present, shown]);
  return counts;
}
