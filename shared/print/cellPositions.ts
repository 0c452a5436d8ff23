/** Where the cells of a merged table stand. A table whose cells overlap or leave a hole is no table: no format could draw it. */

export interface SpanningCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
}
interface SpanningRow {
  readonly cells: readonly SpanningCell[];
}

/** The first column (from 0) of every cell, row by row; in words what is wrong when the rows are not a rectangle of `columns` columns. */
export function findCellPositions(rows: readonly SpanningRow[], columns: number): readonly (readonly number[])[] | string {
  const positions: number[][] = [];
  // How many further rows a cell from above still covers, by column.
  let covered = Array.from({ length: columns }, () => 0);
  for (const [rowIndex, row] of rows.entries()) {
    const next = covered.map((count) => Math.max(0, count - 1));
    const starts: number[] = [];
    let column = 0;
    const skipCovered = () => {
      while ((covered[column] ?? 0) > 0) column += 1;
    };
    for (const cell of row.cells) {
      skipCovered();
      starts.push(column);
      for (const end = column + cell.columnSpan; column < end; column += 1) {
        if (column >= columns || (covered[column] ?? 0) > 0) return `row ${rowIndex + 1} does not fit into ${columns} columns`;
        next[column] = cell.rowSpan - 1;
      }
    }
    skipCovered();
    if (column !== columns) return `row ${rowIndex + 1} ends at column ${column} of ${columns}`;
    positions.push(starts);
    covered = next;
  }
  return covered.some((count) => count > 0) ? 'a cell reaches below the last row' : positions;
}

/** As `findCellPositions`, for tables of an edition: throws what is wrong. */
export function cellPositions(rows: readonly SpanningRow[], columns: number): readonly (readonly number[])[] {
  const positions = findCellPositions(rows, columns);
  if (typeof positions === 'string') throw new Error(positions);
  return positions;
}
