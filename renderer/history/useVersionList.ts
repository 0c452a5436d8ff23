/** Which entries of the list are shown, opened and chosen. */
import { useCallback, useMemo, useState } from 'react';
import type { DraftVersion, VersionListing } from '#shared/desktopApi.ts';
import { newestOf } from './groupVersions.ts';
import { type VersionRow, type VersionRows, versionRows } from './versionRows.ts';

const SHOWN_AT_ONCE = 40;

export interface VersionListState {
  readonly rows: VersionRows;
  /** From top to bottom. */
  readonly all: readonly VersionRow[];
  /** Key of the chosen entry. */
  readonly chosen: string | null;
  /** What it shows. */
  readonly version: DraftVersion | null;
  choose(key: string): void;
  turn(key: string): void;
  showMore(): void;
}

/** The chosen entry when it is still there, else the one that has the version in it (its group was closed), else the first. */
function chosenRow(rows: readonly VersionRow[], wanted: { readonly key: string; readonly version: string } | null): VersionRow | undefined {
  if (!wanted) return rows[0];
  return rows.find(({ key }) => key === wanted.key)
    ?? rows.find(({ node }) => node.kind === 'group' && node.versions.some(({ id }) => id === wanted.version))
    ?? rows.find(({ node }) => newestOf(node).id === wanted.version) ?? rows[0];
}

export function useVersionList(listing: VersionListing | null): VersionListState {
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wanted, setWanted] = useState<{ readonly key: string; readonly version: string } | null>(null);
  const rows = useMemo(() => versionRows({ versions: listing?.versions ?? [], opened, most, now: new Date() }), [listing, opened, most]);
  const all = useMemo(() => rows.days.flatMap((day) => day.rows), [rows]);
  const chosen = chosenRow(all, wanted);
  const choose = useCallback((key: string) => {
    const row = all.find((candidate) => candidate.key === key);
    if (row) setWanted({ key, version: newestOf(row.node).id });
  }, [all]);
  const turn = useCallback((key: string) => setOpened((before) => {
    const after = new Set(before);
    if (!after.delete(key)) after.add(key);
    return after;
  }), []);
  return { rows, all, chosen: chosen?.key ?? null, version: chosen ? newestOf(chosen.node) : null, choose, turn, showMore: () => setMost((count) => count + SHOWN_AT_ONCE) };
}
