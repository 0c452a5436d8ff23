/** PDF files that open everywhere, show what they say, and say what they are. */
import { describe, expect, it } from 'vitest';
import type { PrintHeading } from '#shared/print/printDocument.ts';
import { paper, paperGlyphs, type PaperName, PAPERS, printed } from '../support/papers/papers.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { readPdfFacts } from '../support/pdf/readPdfFacts.ts';
import { inlineText } from '../support/printText.ts';
import { foldSpace } from '../support/printUnits.ts';
import { checkPdf } from '../support/tools/checkPdf.ts';
import { pdfFonts } from '../support/tools/pdfFonts.ts';

async function headingsOf(name: PaperName): Promise<readonly PrintHeading[]> {
  return (await printed(name)).parts.flatMap(({ blocks }) => blocks).filter((block): block is PrintHeading => block.kind === 'heading');
}
const headingText = ({ number, inlines }: PrintHeading) => foldSpace(`${number ?? ''}${inlineText(inlines)}`);

describe.each(PAPERS)('the PDF of $draft, $document', (name) => {
  it('is clean', async () => {
    expect(await checkPdf((await paper(name, 'pdf')).file)).toBe('');
  });

  it('embeds a subset of every font, with the text behind the glyphs', async () => {
    const fonts = await pdfFonts((await paper(name, 'pdf')).file);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, subset, toUnicode }) => !embedded || !subset || !toUnicode)).toEqual([]);
  });

  it('shows ink wherever it says that text stands', async () => {
    expect(await blankGlyphs((await paper(name, 'pdf')).file, await paperGlyphs(name))).toEqual([]);
  });

  it('says what it is, whose, and in which language', async () => {
    const { title, author } = await printed(name);
    expect(await readPdfFacts((await paper(name, 'pdf')).bytes)).toMatchObject({ title, author, language: 'zh-CN' });
  });

  it('knows how many pages it has', async () => {
    const { bytes, pages } = await paper(name, 'pdf');
    expect((await readPdfFacts(bytes)).pages).toBe(pages);
  });

  it('has a bookmark for each heading that opens its page', async () => {
    const headings = await headingsOf(name);
    const { bookmarks } = await readPdfFacts((await paper(name, 'pdf')).bytes);
    const glyphs = await paperGlyphs(name);
    expect(bookmarks.map(({ title }) => foldSpace(title))).toEqual(headings.map(headingText));
    for (const { title, page } of bookmarks) {
      expect(foldSpace(glyphs[page]?.glyphs.map(({ text }) => text).join('') ?? '')).toContain(foldSpace(title));
    }
  });
});

describe('the promise', () => {
  it.each(PAPERS.filter(({ document }) => document === 'promise'))('of $draft is one page', async (name) => {
    expect((await paper(name, 'pdf')).pages).toBe(1);
  });
});

describe('the application', () => {
  it.each(PAPERS.filter(({ document }) => document === 'application'))('of $draft nests its bookmarks as its headings', async (name) => {
    const headings = await headingsOf(name);
    const { bookmarks } = await readPdfFacts((await paper(name, 'pdf')).bytes);
    // A heading lies one deeper than the nearest one before it that stands above it.
    const expected: number[] = [];
    const open: number[] = [];
    for (const { level } of headings) {
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      expected.push(open.length);
    }
    expect(bookmarks.map(({ depth }) => depth)).toEqual(expected);
  });
});
