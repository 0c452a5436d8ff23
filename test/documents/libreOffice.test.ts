/** Word files opened and laid out by LibreOffice, a program that shares nothing with ours: nothing is lost, cut, or pushed off the paper. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordUnits } from '../support/docx/wordUnits.ts';
import { mismatchOnPages } from '../support/matchPages.ts';
import { layoutByLibreOffice, paper, PAPERS, printed } from '../support/papers/papers.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { bodyTextOf, fromLeftToRight, isInBody, POINTS_PER_MM, textArea } from '../support/pdf/pageArea.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { textLines } from '../support/pdf/textLines.ts';
import { foldSpace, type PrintUnit } from '../support/printUnits.ts';

/** Its fonts are not ours, and the last glyph of a line may hang over by its own spacing. */
const TOLERANCE_PT = 1.5 * POINTS_PER_MM;

/** LibreOffice draws the hyphen that does not break with the glyph of the common one. */
function plainHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}
function withPlainHyphens(unit: PrintUnit): PrintUnit {
  return unit.kind === 'text' ? { ...unit, text: plainHyphens(unit.text) } : { ...unit, cells: unit.cells.map(plainHyphens) };
}

describe.each(PAPERS)('LibreOffice lays out the Word file of $draft, $document', (name) => {
  let file = '';
  let pages: readonly GlyphPage[] = [];
  beforeAll(async () => {
    ({ file, pages } = await layoutByLibreOffice(name));
  });

  it('without an empty page', async () => {
    const area = textArea((await printed(name)).layout);
    const empty = pages.flatMap(({ glyphs, pictures }, index) => (
      pictures.length === 0 && !glyphs.some((glyph) => isInBody(glyph, area) && glyph.text.trim() !== '') ? [index + 1] : []
    ));
    expect(pages.length).toBeGreaterThan(0);
    expect(empty).toEqual([]);
  });

  it('without text or pictures over the margins', async () => {
    const area = textArea((await printed(name)).layout);
    const lines = textLines(pages).filter((line) => !/^—\d+—$/u.test(foldSpace(line.text)));
    const over = lines.filter((line) => (
      line.leftPt < area.left - TOLERANCE_PT || line.rightPt > area.right + TOLERANCE_PT
      || line.baselinePt < area.top || line.baselinePt > area.bottom + TOLERANCE_PT
    )).map((line) => `page ${line.page + 1}: ${line.text}`);
    const cut = pages.flatMap(({ pictures }, index) => pictures.filter(({ xPt, yPt, widthPt, heightPt }) => (
      xPt < area.left - TOLERANCE_PT || xPt + widthPt > area.right + TOLERANCE_PT || yPt < area.top - TOLERANCE_PT || yPt + heightPt > area.bottom + TOLERANCE_PT
    )).map(() => `page ${index + 1}: a picture`));
    expect([...over, ...cut]).toEqual([]);
  });

  it('with the whole text of the Word file, in its order', async () => {
    const area = textArea((await printed(name)).layout);
    const word = await readDocx((await paper(name, 'docx')).bytes);
    const shown = pages.map((page) => foldSpace(bodyTextOf({ ...page, glyphs: fromLeftToRight(page.glyphs) }, area)));
    expect(mismatchOnPages(wordUnits(word).map(withPlainHyphens), shown.map(plainHyphens))).toBeNull();
  });

  it('with every picture of the form', async () => {
    const figures = (await printed(name)).parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure' && block.asset !== null);
    expect(pages.flatMap(({ pictures }) => pictures)).toHaveLength(figures.length);
  });

  it('with ink for its text', async () => {
    expect(await blankGlyphs(file, pages)).toEqual([]);
  });
});

describe('LibreOffice lays out the promise', () => {
  it.each(PAPERS.filter(({ document }) => document === 'promise'))('of $draft on one page', async (name) => {
    expect((await layoutByLibreOffice(name)).pages).toHaveLength(1);
  });
});
