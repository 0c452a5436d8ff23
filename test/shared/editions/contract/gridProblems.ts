/** What is wrong with a grid as paper: holes, overlaps, rows that do not fit the columns. */
import type { Grid } from '#shared/form/grid.ts';

/** One sentence per fault, empty when every place of the grid is covered exactly once. */
export function gridProblems(grid: Grid, name: string): readonly string[] {
  const problems: string[] = [];
  const columns = grid.columnsMm.length;
  const taken = grid.rows.map(() => Array.from({ length: columns }, () => false));
  grid.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[rowIndex]?.[column]) column += 1;
      const columnSpan = cell.columnSpan ?? 1;
      const rowSpan = cell.rowSpan ?? 1;
      for (let down = rowIndex; down < rowIndex + rowSpan; down += 1) {
        for (let across = column; across < column + columnSpan; across += 1) {
          const places = taken[down];
          if (!places || across >= columns) problems.push(`${name}: a cell of row ${rowIndex} reaches outside at ${down}/${across}`);
          else if (places[across]) problems.push(`${name}: overlap at ${down}/${across}`);
          else places[across] = true;
        }
      }
      column += columnSpan;
    }
  });
  taken.forEach((places, rowIndex) => places.forEach((isTaken, column) => {
    if (!isTaken) problems.push(`${name}: hole at ${rowIndex}/${column}`);
  }));
  grid.rows.forEach((row, rowIndex) => {
    if (!(row.minimumHeightMm > 0)) problems.push(`${name}: row ${rowIndex} has no height`);
    for (const cell of row.cells) {
      if ((cell.role === 'empty') !== (cell.lines.length === 0)) problems.push(`${name}: row ${rowIndex} has a cell that is empty or not as it says`);
    }
  });
  return problems;
}
