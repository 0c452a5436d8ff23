/** Word files opened and laid out by LibreOffice, a program that shares nothing with ours: nothing is lost, cut, or pushed off the paper. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordUnits } from '../support/docx/wordUnits.ts';
import { mismatchOnPages } from '../support/matchPages.ts';
import { layoutByLibreOffice, paper, PAPERS, printed } from '../support/papers/papers.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { bodyTextOf, fromLeftToRight, textArea } from '../support/pdf/pageArea.ts';
import { emptyPages, overprints, overTheMargins, strandedHeadings, wrongPageNumbers } from '../support/pdf/pageProblems.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { foldSpace, type PrintUnit } from '../support/printUnits.ts';

/** Its fonts are not ours, and the last glyph of a line may hang over by its own spacing. */
const TOLERANCE_MM = 1.5;

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
    expect(pages.length).toBeGreaterThan(0);
    expect(emptyPages(pages, (await printed(name)).layout)).toEqual([]);
  });

  it('without text or pictures over the margins or over each other', async () => {
    expect(overTheMargins(pages, (await printed(name)).layout, TOLERANCE_MM)).toEqual([]);
    expect(overprints(pages)).toEqual([]);
  });

  it('with page numbers outside, and none on the cover', async () => {
    expect(wrongPageNumbers(pages, await printed(name), TOLERANCE_MM)).toEqual([]);
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

describe('LibreOffice lays out the sample', () => {
  // Only here: where a page is nearly full, LibreOffice parts what Word keeps together. That the file asks for it is tested for every draft.
  it('with every heading on the page of what follows it', async () => {
    const name = { draft: 'sample', document: 'application' } as const;
    expect(strandedHeadings((await layoutByLibreOffice(name)).pages, await printed(name))).toEqual([]);
  });
});
