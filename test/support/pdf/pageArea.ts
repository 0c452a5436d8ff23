/** The area between the margins of a page, and which text stands in it. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { GlyphPage, PdfGlyph } from './readGlyphs.ts';
import type { TextLine } from './textLines.ts';

export const POINTS_PER_MM = 72 / 25.4;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Points from the top left corner of the page. */
export function textArea({ paperMm, marginsMm }: LayoutProfile): Area {
  return {
    left: marginsMm.left * POINTS_PER_MM,
    top: marginsMm.top * POINTS_PER_MM,
    right: (paperMm.width - marginsMm.right) * POINTS_PER_MM,
    bottom: (paperMm.height - marginsMm.bottom) * POINTS_PER_MM,
  };
}

/** Neither page number nor header: what stands above the lower margin. */
export function isInBody({ baselinePt }: Pick<PdfGlyph | TextLine, 'baselinePt'>, { top, bottom }: Area): boolean {
  return baselinePt > top && baselinePt < bottom + 1;
}

/** The text between the margins in the order of the content stream. */
export function bodyTextOf({ glyphs }: GlyphPage, area: Area): string {
  return glyphs.filter((glyph) => isInBody(glyph, area)).map(({ text }) => text).join('');
}

/** Programs that write a line font by font leave its glyphs out of order: each line's glyphs from left to right, the lines as they were written. */
export function fromLeftToRight(glyphs: readonly PdfGlyph[]): readonly PdfGlyph[] {
  const lines: PdfGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && Math.abs(first.baselinePt - glyph.baselinePt) < 0.4 * first.sizePt) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.xPt - b.xPt));
}
