import { describe, expect, it } from 'vitest';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { officialLayout, officialSheet } from '#renderer/fields/officialGrid/officialSheet.ts';
import { areaBetween, cellsIn, isOneCell, moved as movedCell, type Step, stretched as stretchedCell } from '#renderer/grid/gridArea.ts';
import type { Sheet, SheetCell } from '#renderer/grid/sheet.ts';
import { tableWith } from '../tables/tableForTest.ts';

interface Point {
  readonly row: number;
  readonly column: number;
}
function at(from: Sheet, { row, column }: Point): SheetCell {
  const cell = from.cellAt(row, column);
  if (!cell) throw new Error(`no cell at ${row}/${column}`);
  return cell;
}
function pointOf(cell: SheetCell | null): Point | null {
  return cell && { row: cell.area.top, column: cell.area.left };
}
const moved = (from: Sheet, point: Point, by: Step) => pointOf(movedCell(from, at(from, point), by));
const stretched = (from: Sheet, point: Point, by: Step) => pointOf(stretchedCell(from, at(from, point), by));

/** Columns of 表2: item, unit, earlier, later, average, best, rank; its last row is the company's own. */
const { sheet } = tableWith('economic', {}, 1);
const own = 12;

describe('moved', () => {
  it('goes to the next cell that can be filled in', () => {
    expect(moved(sheet, { row: 0, column: 2 }, { rows: 0, columns: 1 })).toEqual({ row: 0, column: 3 });
    expect(moved(sheet, { row: 0, column: 2 }, { rows: 1, columns: 0 })).toEqual({ row: 1, column: 2 });
  });

  it('stops before names and units of the form, and before the edges', () => {
    expect(moved(sheet, { row: 0, column: 2 }, { rows: 0, columns: -1 })).toBeNull();
    expect(moved(sheet, { row: 0, column: 6 }, { rows: 0, columns: 1 })).toBeNull();
    expect(moved(sheet, { row: own, column: 1 }, { rows: -1, columns: 0 })).toBeNull();
    expect(moved(sheet, { row: own, column: 2 }, { rows: 1, columns: 0 })).toBeNull();
  });

  it('goes into the name of a row of the company’s own', () => {
    expect(moved(sheet, { row: own, column: 2 }, { rows: 0, columns: -1 })).toEqual({ row: own, column: 1 });
  });

  it('goes to the edge and to the corners', () => {
    expect(moved(sheet, { row: 3, column: 4 }, { rows: 0, columns: -Infinity })).toEqual({ row: 3, column: 2 });
    expect(moved(sheet, { row: 3, column: 4 }, { rows: 0, columns: Infinity })).toEqual({ row: 3, column: 6 });
    expect(moved(sheet, { row: 3, column: 4 }, { rows: Infinity, columns: 0 })).toEqual({ row: own, column: 4 });
    expect(moved(sheet, { row: own, column: 0 }, { rows: -Infinity, columns: 0 })).toEqual({ row: own, column: 0 });
    expect(moved(sheet, { row: 3, column: 4 }, { rows: -Infinity, columns: -Infinity })).toEqual({ row: 0, column: 2 });
    expect(moved(sheet, { row: 3, column: 4 }, { rows: Infinity, columns: Infinity })).toEqual({ row: own, column: 6 });
  });
});

it('stretches over every cell, as far as the table goes', () => {
  expect(stretched(sheet, { row: 0, column: 2 }, { rows: 0, columns: -1 })).toEqual({ row: 0, column: 1 });
  expect(stretched(sheet, { row: 0, column: 2 }, { rows: -1, columns: Infinity })).toEqual({ row: 0, column: 6 });
});

it('has every cell of an area, and knows which can be filled in', () => {
  const area = areaBetween(sheet, at(sheet, { row: own, column: 2 }).area, at(sheet, { row: own - 1, column: 0 }).area);
  expect(cellsIn(sheet, area).filter(({ isOpen }) => isOpen).map(({ place }) => place)).toEqual([
    'cell:economic/energyPerOutput/earlier', 'cell:economic/own-1/item', 'cell:economic/own-1/unit', 'cell:economic/own-1/earlier',
  ]);
});

describe('among the merged cells of 表1', () => {
  const merged = officialSheet(officialLayout(managementTable), edition2024, emptyAnswers(edition2024));
  const [right, down, up] = [{ rows: 0, columns: 1 }, { rows: 1, columns: 0 }, { rows: -1, columns: 0 }];

  it('leads down past the words of the form to the next cell that is filled in, and back', () => {
    expect(moved(merged, { row: 0, column: 2 }, down)).toEqual({ row: 2, column: 2 });
    expect(moved(merged, { row: 2, column: 2 }, up)).toEqual({ row: 0, column: 2 });
  });

  it('leads from a narrow cell to the wide one beneath it, and to its first neighbour back', () => {
    expect(moved(merged, { row: 3, column: 3 }, down)).toEqual({ row: 4, column: 2 });
    expect(moved(merged, { row: 4, column: 2 }, up)).toEqual({ row: 3, column: 2 });
  });

  it('leads along the row over what a cell covers, and ends at the edges', () => {
    expect(moved(merged, { row: 4, column: 2 }, right)).toEqual({ row: 4, column: 4 });
    expect(moved(merged, { row: 4, column: 4 }, right)).toEqual({ row: 4, column: 6 });
    expect(moved(merged, { row: 4, column: 6 }, right)).toBeNull();
    expect(moved(merged, { row: 2, column: 2 }, { rows: 0, columns: -1 })).toBeNull();
    expect(moved(merged, { row: 7, column: 2 }, down)).toBeNull();
  });

  it('chooses no merged cell in part', () => {
    expect(areaBetween(merged, at(merged, { row: 3, column: 3 }).area, at(merged, { row: 4, column: 2 }).area)).toEqual({ top: 3, bottom: 4, left: 2, right: 3 });
    expect(areaBetween(merged, at(merged, { row: 2, column: 0 }).area, at(merged, { row: 3, column: 1 }).area)).toEqual({ top: 1, bottom: 3, left: 0, right: 1 });
  });

  it('takes a merged cell for one cell', () => {
    expect(isOneCell(merged, at(merged, { row: 4, column: 2 }).area)).toBe(true);
    expect(isOneCell(merged, { top: 4, bottom: 4, left: 2, right: 4 })).toBe(false);
  });
});
