/** Glyphs put together into lines, in the order in which the page was written. */
import type { GlyphPage, PdfGlyph } from './readGlyphs.ts';

export interface TextLine {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly glyphs: readonly PdfGlyph[];
  /** Left end of the first glyph that shows, right end of the last. */
  readonly leftPt: number;
  readonly rightPt: number;
  readonly baselinePt: number;
  /** The largest on the line. */
  readonly sizePt: number;
}

/** Wider gaps than so many ems part two cells that stand side by side. */
const WIDEST_GAP_EM = 1.2;
/** Superscripts and subscripts leave the baseline by less than so many ems of the line. */
const SHIFT_EM = 0.5;

function isSpace(glyph: PdfGlyph): boolean {
  return /^\s*$/u.test(glyph.text);
}

function toLine(page: number, glyphs: readonly PdfGlyph[]): TextLine {
  const shown = glyphs.filter((glyph) => !isSpace(glyph));
  const sizePt = Math.max(...shown.map((glyph) => glyph.sizePt));
  const carrier = shown.find((glyph) => glyph.sizePt === sizePt);
  const last = shown.at(-1);
  return {
    page, glyphs, sizePt,
    text: glyphs.map((glyph) => glyph.text).join(''),
    leftPt: shown[0]?.xPt ?? 0,
    rightPt: (last?.xPt ?? 0) + (last?.widthPt ?? 0),
    baselinePt: carrier?.baselinePt ?? 0,
  };
}

/** Lines that show something. */
export function textLines(pages: readonly GlyphPage[]): readonly TextLine[] {
  return pages.flatMap(({ glyphs }, page) => {
    const runs: PdfGlyph[][] = [];
    for (const glyph of glyphs) {
      const run = runs.at(-1);
      const before = run?.at(-1);
      const first = run?.find((one) => !isSpace(one));
      const gap = before ? glyph.xPt - before.xPt - before.widthPt : 0;
      const em = Math.max(glyph.sizePt, before?.sizePt ?? 0);
      const sameLine = run && before && first
        && Math.abs(glyph.baselinePt - first.baselinePt) < SHIFT_EM * Math.max(first.sizePt, em) && gap < WIDEST_GAP_EM * em && gap > -0.5 * em;
      if (sameLine || (run && !first)) run.push(glyph);
      else runs.push([glyph]);
    }
    return runs.filter((run) => !run.every(isSpace)).map((run) => toLine(page, run));
  });
}
