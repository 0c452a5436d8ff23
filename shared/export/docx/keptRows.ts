/** Which rows of a table stay on the page of the row below: no head without a body, no group torn apart, no last row alone. */
import type { PrintGrid } from '#shared/print/printDocument.ts';

/** Longer groups may part: a page has to end somewhere. */
const LONGEST_GROUP_ROWS = 6;

/** By row, whether it is kept with the next one; the last one with whatever follows the table, when that is wanted. */
export function keptRows({ rows, headerRows }: PrintGrid, withNextBlock: boolean): readonly boolean[] {
  const kept = rows.map((_, index) => index < headerRows);
  for (const [index, { cells }] of rows.entries()) {
    for (const { rowSpan } of cells) {
      if (rowSpan <= LONGEST_GROUP_ROWS) kept.fill(true, index, index + rowSpan - 1);
    }
  }
  const last = rows.length - 1;
  // Two rows at least on either side of a page's end.
  if (headerRows < last) kept[headerRows] = true;
  if (last > 0) kept[last - 1] = true;
  kept[last] = withNextBlock;
  // A long row that were kept whole would be pushed from page to page.
  return kept.map((wanted, index) => wanted && !rows[index]?.mayBreak);
}
