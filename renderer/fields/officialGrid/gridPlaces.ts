/** Where the cells of a merged table stand. */
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
