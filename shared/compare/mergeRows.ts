/** The rows of a table that two sides may have changed: row by row, cell by cell. */
import type { RowAnswer, TableAnswer } from '#shared/application/answers.ts';
import { isSame } from '#shared/application/isSame.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Settle, ThreeStates } from './mergeChoice.ts';
import { mergeOrder } from './mergeOrder.ts';
import { mergeRecords } from './mergeValue.ts';

type RowStates = ThreeStates<RowAnswer>;

function isGone(row: RowAnswer | undefined): boolean {
  return !row || row.removed;
}

/** One side has the row, the other has not, or has taken it off the form. */
function mergePresence({ base, mine, theirs, hasBase }: RowStates, ask: () => 'mine' | 'theirs'): RowAnswer | undefined {
  if (!hasBase) return ask() === 'mine' ? mine : theirs;
  const isNew = base === undefined;
  if (isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (isNew) return mine ?? theirs;
  return ask() === 'mine' ? mine : theirs;
}

function headOf({ cells: _cells, ...head }: RowAnswer): Readonly<Record<string, unknown>> {
  return head;
}

function mergeRow(states: RowStates, place: string, cellPlace: (column: string) => string, settle: Settle): RowAnswer | undefined {
  const { base, mine, theirs, hasBase } = states;
  const ask = (): 'mine' | 'theirs' => (settle({ id: place, place, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine');
  if (isGone(mine) !== isGone(theirs)) return mergePresence(states, ask);
  if (!mine || !theirs) return mine ?? theirs;
  let asked: 'mine' | 'theirs' | null = null;
  const merged = mergeRecords({ base: base && headOf(base), mine: headOf(mine), theirs: headOf(theirs), hasBase }, (_key, own) => own[asked ??= ask()]);
  const cells = mergeRecords({ base: base?.cells, mine: mine.cells, theirs: theirs.cells, hasBase }, (column, own) => {
    const cell = cellPlace(column);
    return own[settle({ id: cell, place: cell, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'];
  });
  return { ...merged, id: mine.id, cells } as RowAnswer;
}

function find(answer: TableAnswer | undefined, id: string): RowAnswer | undefined {
  return answer?.rows.find((row) => row.id === id);
}
function idsOf(answer: TableAnswer | undefined): readonly string[] {
  return (answer?.rows ?? []).map(({ id }) => id);
}

export function mergeRows(states: ThreeStates<TableAnswer>, table: string, settle: Settle): TableAnswer {
  const { base, mine, theirs, hasBase } = states;
  const orderPlace = writePlace({ kind: 'section', section: table });
  const order = mergeOrder(
    { base: hasBase ? idsOf(base) : null, mine: idsOf(mine), theirs: idsOf(theirs) },
    () => (settle({ id: orderPlace, place: orderPlace, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'),
  );
  const rows = order.flatMap((id) => mergeRow(
    { base: find(base, id), mine: find(mine, id), theirs: find(theirs, id), hasBase },
    `row:${table}/${id}`, (column) => writePlace({ kind: 'cell', table, row: id, column }), settle,
  ) ?? []);
  return { ...theirs, ...mine, rows };
}
