/** The entries of the list that can be seen, from top to bottom, and how keys go through them. */
import type { DraftVersion } from '#shared/desktopApi.ts';
import { groupVersions, keyOf, oldestOf, partsOf, type VersionNode } from './groupVersions.ts';
import { byDay } from './versionWords.ts';

export interface VersionRow {
  readonly key: string;
  readonly node: VersionNode;
  readonly level: number;
  /** Null: there is nothing to open. */
  readonly isOpen: boolean | null;
  /** Key of the group that it is in. */
  readonly parent: string | null;
  /** The version before everything in it; null: there is none. */
  readonly before: string | null;
}
export interface DayOfRows {
  readonly day: string;
  readonly rows: readonly VersionRow[];
}

export interface RowsWanted {
  /** Newest first. */
  readonly versions: readonly DraftVersion[];
  /** Keys of the groups that are open. */
  readonly opened: ReadonlySet<string>;
  /** Entries at most, not counting what is within groups. */
  readonly most: number;
  readonly now: Date;
}

export interface VersionRows {
  readonly days: readonly DayOfRows[];
  /** Entries beyond `most`. */
  readonly left: number;
}

export function versionRows({ versions, opened, most, now }: RowsWanted): VersionRows {
  const places = new Map(versions.map(({ id }, index) => [id, index]));
  const beforeOf = (node: VersionNode) => versions[(places.get(oldestOf(node).id) ?? versions.length) + 1]?.id ?? null;
  const rowsOf = (node: VersionNode, level: number, parent: string | null): readonly VersionRow[] => {
    const key = keyOf(node);
    const isOpen = node.kind === 'group' ? opened.has(key) : null;
    const row: VersionRow = { key, node, level, isOpen, parent, before: beforeOf(node) };
    return node.kind === 'group' && isOpen ? [row, ...partsOf(node).flatMap((part) => rowsOf(part, level + 1, key))] : [row];
  };
  const days = byDay(versions, now).map(({ day, versions: ofDay }) => ({ day, nodes: groupVersions(ofDay, 'quarter') }));
  let room = most;
  const shown = days.map(({ day, nodes }) => {
    const taken = nodes.slice(0, Math.max(0, room));
    room -= nodes.length;
    return { day, rows: taken.flatMap((node) => rowsOf(node, 1, null)) };
  });
  return { days: shown.filter(({ rows }) => rows.length > 0), left: Math.max(0, -room) };
}

export type RowStep = { readonly goTo: string } | { readonly turn: string } | null;

/** What a key does in the list: go to another entry, or open or close a group. Null: the key is not the list's. */
export function stepOfKey(key: string, rows: readonly VersionRow[], at: string): RowStep {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  const to = (target: VersionRow | undefined): RowStep => (target ? { goTo: target.key } : { goTo: at });
  switch (key) {
    case 'ArrowDown': return to(rows[index + 1]);
    case 'ArrowUp': return to(rows[index - 1]);
    case 'Home': return to(rows[0]);
    case 'End': return to(rows.at(-1));
    case 'ArrowRight': return row?.isOpen === false ? { turn: at } : to(row?.isOpen ? rows[index + 1] : row);
    case 'ArrowLeft': return row?.isOpen ? { turn: at } : to(rows.find((other) => other.key === row?.parent) ?? row);
    default: return null;
  }
}
