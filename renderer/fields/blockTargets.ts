/** Which fields of an official table a pasted block of cells is meant for. */
import type { FieldId } from '#shared/form/field.ts';
import { cellBeside, type GridDirection, type PlacedCell } from './gridPlaces.ts';

export interface BlockTarget {
  readonly field: FieldId;
  readonly text: string;
}

/** The field of a cell that holds one answer and nothing else. */
function onlyField({ cell }: PlacedCell): FieldId | null {
  const pieces = cell.lines.flat();
  const [piece] = pieces;
  return pieces.length === 1 && piece?.kind === 'answer' ? piece.field : null;
}

function lineFrom(cells: readonly PlacedCell[], from: PlacedCell, direction: GridDirection): readonly PlacedCell[] {
  const line = [from];
  for (let next = cellBeside(cells, from, direction); next; next = cellBeside(cells, next, direction)) line.push(next);
  return line;
}

/**
 * A sheet that has the form's own merged cells leaves the places under them empty: then every text goes to the cell that begins in its column.
 * Else the texts of a row fill its cells one after the other. What has no cell is left out.
 */
export function blockTargets(cells: readonly PlacedCell[], from: PlacedCell, rows: readonly (readonly string[])[]): readonly BlockTarget[] {
  const starts = lineFrom(cells, from, 'down');
  return rows.flatMap((texts, row) => {
    const start = starts[row];
    if (!start) return [];
    const line = lineFrom(cells, start, 'right');
    const beginningAt = (column: number) => line.find((cell) => cell.column === start.column + column);
    const isMergedAlike = texts.every((text, column) => text === '' || beginningAt(column) !== undefined);
    return texts.flatMap((text, column) => {
      const cell = isMergedAlike ? beginningAt(column) : line[column];
      const field = cell ? onlyField(cell) : null;
      return field === null ? [] : [{ field, text }];
    });
  });
}
