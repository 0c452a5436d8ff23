/** Widens the space behind a list marker, so that the text of all items begins at the same place. */
import type { SetText } from './setText.ts';

/** `index`: of the space. `total`: what marker and space take together; a wider marker keeps a narrow space. */
export function withRoomAfter(text: SetText, index: number, total: number): SetText {
  const widths = [...text.widths];
  const gaps = [...text.gaps];
  let marker = 0;
  for (let before = 0; before < index; before += 1) {
    gaps[before] = 0;
    marker += widths[before] ?? 0;
  }
  gaps[index] = 0;
  widths[index] = Math.max(widths[index] ?? 0, total - marker);
  return { ...text, widths, gaps };
}
