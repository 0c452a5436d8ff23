/** The ways in which a pasted block can go into a table. */

/** `byPosition`: beginning at the chosen cell. `byName`: each row to the row of the same name. `byHeading`: each column to its heading. */
export type PasteWay = 'byPosition' | 'byName' | 'byHeading';

export interface PlannedCell {
  /** A row of the table, or `new-0`, `new-1` … for rows that are still to be added. */
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** What stands there now. */
  readonly before: string;
}
export interface PastePlan {
  readonly way: PasteWay;
  readonly cells: readonly PlannedCell[];
  /** Rows of the block for which the table has none: they are added, if the user wants it and the table lets them. */
  readonly rowsToAdd: number;
  /** What finds no place, rows to add not counted. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
  /** Cells of the form's own that the block would have changed. */
  readonly cellsKept: number;
}

export function newRowName(index: number): string {
  return `new-${index}`;
}
export function isNewRow(row: string): boolean {
  return row.startsWith('new-');
}
