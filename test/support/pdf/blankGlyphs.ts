/** Finds text that a page claims to show but does not: a glyph in whose place there is no ink. */
import { type PagePicture, rasterise } from '../tools/rasterise.ts';
import type { GlyphPage, PdfGlyph } from './readGlyphs.ts';

const DOTS_PER_INCH = 110;
/** Anti-aliased hairlines stay far from black. */
const DARKEST_PAPER = 200;
/** Above and below the baseline, in ems: where any glyph of the fonts may leave ink. */
const ABOVE = 0.92;
const BELOW = 0.22;
/** A neighbour's ink may reach over the edge of its place. */
const EDGE = 0.1;
/** These show nothing. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;

export function darkestIn({ widthPx, heightPx, pixelsPerPoint, grey }: PagePicture, box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }): number {
  const fit = (points: number, most: number) => Math.min(most - 1, Math.max(0, Math.round(points * pixelsPerPoint)));
  let darkest = 255;
  for (let y = fit(box.top, heightPx); y <= fit(box.bottom, heightPx); y += 1) {
    for (let x = fit(box.left, widthPx); x <= fit(box.right, widthPx); x += 1) darkest = Math.min(darkest, grey[y * widthPx + x] ?? 255);
  }
  return darkest;
}

function hasInk(picture: PagePicture, { xPt, baselinePt, widthPt, sizePt }: PdfGlyph): boolean {
  const edge = Math.min(EDGE * sizePt, widthPt / 4);
  return darkestIn(picture, {
    left: xPt + edge, right: xPt + widthPt - edge, top: baselinePt - ABOVE * sizePt, bottom: baselinePt + BELOW * sizePt,
  }) < DARKEST_PAPER;
}

export interface BlankGlyph {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly font: string;
  readonly xPt: number;
  readonly baselinePt: number;
}

/** `pages` is what `readGlyphs` read from the same file. */
export async function blankGlyphs(file: string, pages: readonly GlyphPage[]): Promise<readonly BlankGlyph[]> {
  const blank: BlankGlyph[] = [];
  let looked = 0;
  await rasterise(file, DOTS_PER_INCH, (picture, index) => {
    looked += 1;
    for (const glyph of pages[index]?.glyphs ?? []) {
      if (INVISIBLE.test(glyph.text) || hasInk(picture, glyph)) continue;
      blank.push({ page: index + 1, text: glyph.text, font: glyph.font, xPt: glyph.xPt, baselinePt: glyph.baselinePt });
    }
  });
  if (looked !== pages.length) throw new Error(`pdftoppm drew ${looked} of ${pages.length} pages`);
  return blank;
}
