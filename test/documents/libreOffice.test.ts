/** Word files opened and laid out by LibreOffice, a program that shares nothing with ours: nothing is lost, cut, or pushed off the paper. */
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutByLibreOffice, PAPERS, printed } from '../support/papers/papers.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { isInBody, POINTS_PER_MM, textArea } from '../support/pdf/pageArea.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { textLines } from '../support/pdf/textLines.ts';
import { printText } from '../support/printText.ts';
import { foldSpace } from '../support/printUnits.ts';

/** Its fonts are not ours, and the last glyph of a line may hang over by its own spacing. */
const TOLERANCE_PT = 1.5 * POINTS_PER_MM;

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
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
    const lines = textLines(pages).filter((line) => !/^\s*— ?\d+ ?—\s*$/u.test(line.text));
    const over = lines.filter((line) => (
      line.leftPt < area.left - TOLERANCE_PT || line.rightPt > area.right + TOLERANCE_PT
      || line.baselinePt < area.top || line.baselinePt > area.bottom + TOLERANCE_PT
    )).map((line) => `page ${line.page + 1}: ${line.text}`);
    const cut = pages.flatMap(({ pictures }, index) => pictures.filter(({ xPt, yPt, widthPt, heightPt }) => (
      xPt < area.left - TOLERANCE_PT || xPt + widthPt > area.right + TOLERANCE_PT || yPt < area.top - TOLERANCE_PT || yPt + heightPt > area.bottom + TOLERANCE_PT
    )).map(() => `page ${index + 1}: a picture`));
    expect([...over, ...cut]).toEqual([]);
  });

  it('with every character and every picture of the form', async () => {
    const document = await printed(name);
    const area = textArea(document.layout);
    const shown = countCharacters(foldSpace(pages.flatMap(({ glyphs }) => glyphs.filter((glyph) => isInBody(glyph, area)).map(({ text }) => text)).join('')));
    // Headers that repeat show more than the text has, never less.
    const missing = [...countCharacters(foldSpace(printText(document).join('')))].filter(([character, count]) => (shown.get(character) ?? 0) < count);
    expect(missing.map(([character, count]) => `${character}: ${shown.get(character) ?? 0} of ${count}`)).toEqual([]);
    const figures = document.parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure' && block.asset !== null);
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
