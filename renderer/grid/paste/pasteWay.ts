/** The ways in which a pasted block can go into a table. */
import type { CellBlock } from '#renderer/clipboard/cellBlock.ts';
import type { Area } from '#renderer/grid/sheet.ts';

/**
 * `byPosition`: beginning at the chosen cell. `byCells`: cell after cell, whatever each covers. `byName`: each row to the row of the same name.
 * `byHeading`: each column to its heading. `byWords`: the block brings the words of the form, and each lies on its own.
 */
export type PasteWay = 'byPosition' | 'byCells' | 'byName' | 'byHeading' | 'byWords';

export interface PlannedCell {
  /** Of a row that is still to be added, it is the place that the new row `new-0`, `new-1` … would give it. */
  readonly place: string;
  readonly area: Area;
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** What stands there now. */
  readonly before: string;
  /** What was on the clipboard, where a number was brought into another unit. */
  readonly converted?: string;
}
export interface PastePlan {
  readonly way: PasteWay;
  readonly cells: readonly PlannedCell[];
  /** Rows of the block for which the table has none: they are added, if the user wants it and the table lets them. */
  readonly rowsToAdd: number;
  /** What finds no place, rows to add not counted. */
  readonly rowsLeft: number;
  readonly columnsLeft: number;
  /** Texts that found no cell to begin in, since a merged cell covers their place. */
  readonly cellsLeft: number;
  /** Cells of the form's own that the block would have changed, and cells that cannot be read from such a text. */
  readonly cellsKept: number;
  /** What was taken for what, where the names are not the same: `营业收入（万元） → 营业收入`. */
  readonly readings?: readonly string[];
}

export interface PasteOffer {
  /** The likeliest first; one or two. */
  readonly plans: readonly PastePlan[];
  readonly block: CellBlock;
  /** The shapes differ, or there is a choice: what goes where is shown first. */
  readonly needsWord: boolean;
  /** Rows that would have no name, and a sheet without end, are added only when the user says so. */
  readonly addsRowsByItself: boolean;
}

export function newRowName(index: number): string {
  return `new-${index}`;
}
export function isNewRow(row: string): boolean {
  return row.startsWith('new-');
}

export function plannedCells({ cells }: PastePlan, withNewRows: boolean): readonly PlannedCell[] {
  return withNewRows ? cells : cells.filter(({ row }) => !isNewRow(row));
}

/** How much of the block finds no place that is there already. */
export function lossOf({ rowsToAdd, rowsLeft, columnsLeft, cellsLeft, cellsKept }: PastePlan): number {
  return rowsToAdd + rowsLeft + columnsLeft + cellsLeft + cellsKept;
}
