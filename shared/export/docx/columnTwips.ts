/** Columns in twips: every edge is rounded by itself, so that the columns of a table together are exactly as wide as the text. */
import { twipsFromMm } from './twips.ts';

/** The widths of all columns; their sum is the rounded sum of the millimetres. */
export function columnTwips(columnsMm: readonly number[]): readonly number[] {
  let edgeMm = 0;
  return columnsMm.map((width) => {
    const left = twipsFromMm(edgeMm);
    edgeMm += width;
    return twipsFromMm(edgeMm) - left;
  });
}
