/** Where the cells of an official table stand. */
import { expect, it } from 'vitest';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { cellPositions } from '#shared/print/cellPositions.ts';
import { gridPlaces } from '#renderer/fields/officialGrid/gridPlaces.ts';

it('puts the cells of a merged table where paper puts them', () => {
  const { grid } = managementTable;
  const rows = grid.rows.map((row) => ({ cells: row.cells.map((cell) => ({ columnSpan: cell.columnSpan ?? 1, rowSpan: cell.rowSpan ?? 1 })) }));
  expect(gridPlaces(grid).map((row) => row.map(({ column }) => column))).toEqual(cellPositions(rows, grid.columnsMm.length));
});
