/** What the checks say of the cells of a table, as far as it may be said now: nothing about a cell before the user has left it once. */
import { useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { leftPlacesOf } from '#renderer/session/leftPlaces.ts';
import { NavigationContext } from '#renderer/screens/workspace/navigation.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

/** By column id. */
export type RowFindings = ReadonlyMap<string, readonly Finding[]>;
export interface ToldFindings {
  /** By row id; the same object while nothing changed for the row. */
  readonly ofRows: ReadonlyMap<string, RowFindings>;
  /** About the table as a whole. */
  readonly ofTable: readonly Finding[];
  /** All that is said of cells, in the order of the form. */
  readonly ofCells: readonly Finding[];
}

function sameRow(one: RowFindings, other: RowFindings | undefined): boolean {
  if (!other || one.size !== other.size) return false;
  return [...one].every(([column, findings]) => {
    const others = other.get(column);
    return others?.length === findings.length && findings.every(({ rule, message }, index) => others[index]?.rule === rule && others[index]?.message === message);
  });
}

function byRow(findings: readonly Finding[], before: ReadonlyMap<string, RowFindings>): ReadonlyMap<string, RowFindings> {
  const rows = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const place = readPlace(finding.place);
    if (place?.kind !== 'cell') continue;
    const row = rows.get(place.row) ?? new Map<string, Finding[]>();
    rows.set(place.row, row);
    row.set(place.column, [...row.get(place.column) ?? [], finding]);
  }
  return new Map([...rows].map(([id, row]) => {
    const known = before.get(id);
    return [id, known && sameRow(row, known) ? known : row];
  }));
}

export function useToldFindings(section: TableSection): ToldFindings {
  const session = useSession();
  const findings = useFindings();
  const target = useContext(NavigationContext)?.target?.place;
  const left = leftPlacesOf(session);
  const [leaves, countLeave] = useReducer((count: number) => count + 1, 0);
  useEffect(() => left.subscribe(countLeave), [left]);
  const prefix = `cell:${section.id}/`;
  const ofSection = useMemo(() => findings.filter(({ place }) => place.startsWith(prefix)), [findings, prefix]);
  // What was wrong when the table was opened is no news.
  const [known] = useState(() => new Set(ofSection.map(({ place }) => place)));
  const last = useRef<ReadonlyMap<string, RowFindings>>(new Map());
  return useMemo(() => {
    const ofCells = ofSection.filter(({ place }) => known.has(place) || place === target || left.has(place));
    last.current = byRow(ofCells, last.current);
    const tablePlace = writePlace({ kind: 'section', section: section.id });
    const mayTellOfTable = left.has(tablePlace) || target === tablePlace;
    return { ofCells, ofRows: last.current, ofTable: mayTellOfTable ? findings.filter(({ place }) => place === tablePlace) : [] };
  }, [ofSection, findings, known, target, left, leaves, section.id]);
}
