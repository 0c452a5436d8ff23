/** What the checks say of the cells of a table, as far as it may be said now: nothing about a cell before the user has left it once. */
import { useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { NavigationContext } from '#renderer/navigation/navigation.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { leftPlacesOf } from '#renderer/session/leftPlaces.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

/** By place. */
export type RowFindings = ReadonlyMap<string, readonly Finding[]>;
export interface ToldFindings {
  /** By row; the same object while nothing changed for the row. */
  readonly ofRows: ReadonlyMap<string, RowFindings>;
  /** About the table as a whole. */
  readonly ofTable: readonly Finding[];
  /** All that is said of cells, in the order of the form. */
  readonly ofCells: readonly Finding[];
}
export interface CheckedTable {
  /** Of the table as a whole. */
  readonly place: string;
  /** Which row a place stands in; null: not in this table. */
  readonly rowOf: (place: string) => string | null;
  /** What is wrong there when the table is opened is no news. */
  readonly isKnown: (finding: Finding) => boolean;
}

function sameRow(one: RowFindings, other: RowFindings | undefined): boolean {
  if (!other || one.size !== other.size) return false;
  return [...one].every(([place, findings]) => {
    const others = other.get(place);
    return others?.length === findings.length && findings.every(({ rule, message }, index) => others[index]?.rule === rule && others[index]?.message === message);
  });
}

function byRow(findings: readonly Finding[], rowOf: CheckedTable['rowOf'], before: ReadonlyMap<string, RowFindings>): ReadonlyMap<string, RowFindings> {
  const rows = Map.groupBy(findings, ({ place }) => rowOf(place) ?? '');
  return new Map([...rows].map(([id, ofRow]) => {
    const row = Map.groupBy(ofRow, ({ place }) => place);
    const known = before.get(id);
    return [id, known && sameRow(row, known) ? known : row];
  }));
}

/** `table` stays the same object. */
export function useToldFindings(table: CheckedTable): ToldFindings {
  const session = useSession();
  const findings = useFindings();
  const target = useContext(NavigationContext)?.target?.place;
  const left = leftPlacesOf(session);
  const [leaves, countLeave] = useReducer((count: number) => count + 1, 0);
  useEffect(() => left.subscribe(countLeave), [left]);
  const ofTable = useMemo(() => findings.filter(({ place }) => table.rowOf(place) !== null), [findings, table]);
  const [known] = useState(() => new Set(ofTable.filter(table.isKnown).map(({ place }) => place)));
  const last = useRef<ReadonlyMap<string, RowFindings>>(new Map());
  return useMemo(() => {
    const ofCells = ofTable.filter(({ place }) => known.has(place) || place === target || left.has(place));
    last.current = byRow(ofCells, table.rowOf, last.current);
    const mayTellOfTable = left.has(table.place) || target === table.place;
    return { ofCells, ofRows: last.current, ofTable: mayTellOfTable ? findings.filter(({ place }) => place === table.place) : [] };
  }, [ofTable, findings, known, target, left, leaves, table]);
}
