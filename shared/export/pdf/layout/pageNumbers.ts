/** `— 1 —` outside the text: right on odd pages, left on even ones, one character in from the edge. */
import type { EnginePage } from 'pdfmake/js/DocumentContext.js';
import type { TextStyle } from '#shared/form/layout.ts';
import type { SetText } from '#shared/export/pdf/text/setText.ts';
import { breakLines } from '#shared/export/pdf/text/breakLines.ts';
import type { PageGeometry } from './pageGeometry.ts';
import { pointsFromMm } from './points.ts';

/** `numbers`: by page; null prints none. */
export function addPageNumbers(
  pages: readonly EnginePage[],
  numbers: readonly (number | null)[],
  { page: { height }, margins, text }: PageGeometry,
  style: TextStyle & { readonly belowTextMm: number },
  set: (text: string) => SetText,
): void {
  // The dashes, the middle of the line, stand the given distance under the text.
  const y = height - margins.bottom + pointsFromMm(style.belowTextMm) - style.sizePt / 2;
  for (const [index, page] of pages.entries()) {
    const number = numbers[index] ?? null;
    if (number === null) continue;
    const isOdd = number % 2 === 1;
    const [line] = breakLines(set(`—\u00a0${number}\u00a0—`), {
      widthPt: text.width - style.sizePt, firstIndentPt: isOdd ? 0 : style.sizePt, indentPt: 0, linePitchPt: style.sizePt, alignment: isOdd ? 'right' : 'left',
    });
    if (line) page.items.push({ type: 'line', item: line.placedAt(margins.left + line.x, y) });
  }
}
