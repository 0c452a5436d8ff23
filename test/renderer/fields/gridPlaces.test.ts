/** Which cell of an official table lies beside another. */
import { describe, expect, it } from 'vitest';
import { cellBeside, gridPlaces } from '#renderer/fields/gridPlaces.ts';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { cellPositions } from '#shared/print/cellPositions.ts';

const { grid } = managementTable;
const cells = gridPlaces(grid).flat();
const at = (row: number, column: number) => {
  const cell = cells.find((candidate) => candidate.row === row && candidate.column === column);
  if (!cell) throw new Error(`no cell at ${row}/${column}`);
  return cell;
};

describe('the cells of a merged table', () => {
  it('stand where paper puts them', () => {
    const rows = grid.rows.map((row) => ({ cells: row.cells.map((cell) => ({ columnSpan: cell.columnSpan ?? 1, rowSpan: cell.rowSpan ?? 1 })) }));
    expect(gridPlaces(grid).map((row) => row.map(({ column }) => column))).toEqual(cellPositions(rows, grid.columnsMm.length));
  });

  it('lead down past labels to the next cell that is filled in', () => {
    expect(cellBeside(cells, at(0, 2), 'down')).toBe(at(2, 2));
    expect(cellBeside(cells, at(2, 2), 'up')).toBe(at(0, 2));
  });

  it('lead from a narrow cell to the wide one beneath it, and to its first neighbour back', () => {
    expect(cellBeside(cells, at(3, 3), 'down')).toBe(at(4, 2));
    expect(cellBeside(cells, at(4, 2), 'up')).toBe(at(3, 2));
  });

  it('lead along the row, and end at the edges', () => {
    expect(cellBeside(cells, at(4, 2), 'right')).toBe(at(4, 4));
    expect(cellBeside(cells, at(4, 4), 'right')).toBe(at(4, 6));
    expect(cellBeside(cells, at(4, 6), 'right')).toBeNull();
    expect(cellBeside(cells, at(2, 2), 'left')).toBeNull();
    expect(cellBeside(cells, at(7, 2), 'down')).toBeNull();
  });
});
