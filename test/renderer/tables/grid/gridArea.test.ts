import { describe, expect, it } from 'vitest';
import { areaBetween, cellsToFillIn, moved, stretched } from '#renderer/tables/grid/gridArea.ts';
import { tableWith } from '../tableForTest.ts';

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

it('has only the cells of an area that can be filled in', () => {
  const cells = cellsToFillIn(sheet, areaBetween({ row: own, column: 2 }, { row: own - 1, column: 0 }));
  expect(cells.map(({ row, column }) => `${row.id}/${column.id}`)).toEqual(['energyPerOutput/earlier', 'own-1/item', 'own-1/unit', 'own-1/earlier']);
});
