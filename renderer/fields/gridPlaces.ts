/** Where the cells of a merged table stand, and which one lies beside another. */
import type { Grid, GridCell } from '#shared/form/grid.ts';

export interface PlacedCell {
  readonly cell: GridCell;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Row by row, as the paper is read. An edition's grids are rectangles without holes: a test holds them so. */
export function gridPlaces(grid: Grid): readonly (readonly PlacedCell[])[] {
  const taken = new Set<string>();
  return grid.rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell): PlacedCell => {
      while (taken.has(`${row}/${column}`)) column += 1;
      const placed = { cell, row, column, rows: cell.rowSpan ?? 1, columns: cell.columnSpan ?? 1 };
      for (let down = 0; down < placed.rows; down += 1) {
        for (let right = 0; right < placed.columns; right += 1) taken.add(`${row + down}/${column + right}`);
      }
      column += placed.columns;
      return placed;
    });
  });
}

export type GridDirection = 'up' | 'down' | 'left' | 'right';

function meet(start: number, length: number, otherStart: number, otherLength: number): boolean {
  return start < otherStart + otherLength && otherStart < start + length;
}

/** The nearest cell to fill in that lies in that direction in the same rows or columns; null at the edge. Of several the first. */
export function cellBeside(cells: readonly PlacedCell[], from: PlacedCell, direction: GridDirection): PlacedCell | null {
  const isVertical = direction === 'up' || direction === 'down';
  const isForward = direction === 'down' || direction === 'right';
  const distance = (cell: PlacedCell) => {
    const [start, length, own, ownLength] = isVertical ? [cell.row, cell.rows, from.row, from.rows] : [cell.column, cell.columns, from.column, from.columns];
    return isForward ? start - (own + ownLength) : own - (start + length);
  };
  const inLine = cells.filter((cell) => cell.cell.role === 'value' && distance(cell) >= 0 && (isVertical
    ? meet(cell.column, cell.columns, from.column, from.columns)
    : meet(cell.row, cell.rows, from.row, from.rows)));
  return inLine.reduce<PlacedCell | null>((best, cell) => (best === null || distance(cell) < distance(best) ? cell : best), null);
}
