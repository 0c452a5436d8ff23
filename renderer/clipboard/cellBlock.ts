/** A block of cells as it travels between this program and a spreadsheet: texts in rows. */

export interface CellBlock {
  /** At least one row; every row is as wide as the widest. */
  readonly rows: readonly (readonly string[])[];
  /** More stood on the clipboard than is read: a sheet of 30,000 rows is no table of this form. */
  readonly isCut: boolean;
}

/** More rows or columns than any table of the form can want. */
export const MOST_ROWS = 300;
export const MOST_COLUMNS = 40;

/** Null when nothing is left. Rows and columns that are empty at the end are not part of the block. */
export function cellBlock(rows: readonly (readonly string[])[], isCut: boolean): CellBlock | null {
  const lastRow = rows.findLastIndex((row) => row.some((text) => text !== ''));
  const kept = rows.slice(0, lastRow + 1);
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex((text) => text !== '') + 1));
  if (width === 0) return null;
  return { rows: kept.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')), isCut };
}

export function widthOf({ rows }: CellBlock): number {
  return rows[0]?.length ?? 0;
}
