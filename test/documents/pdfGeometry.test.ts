/** The PDF's pages measured: margins, lines a page, characters a line, the fixed pitch, page numbers, pictures and what stays together. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { paperGlyphs, PAPERS, printed } from '../support/papers/papers.ts';
import { continuations, fullBodyPages, lineBox } from '../support/pdf/bodyLines.ts';
import { type Area, POINTS_PER_MM, textArea } from '../support/pdf/pageArea.ts';
import { emptyPages, overprints, overTheMargins, strandedHeadings, wrongPageNumbers } from '../support/pdf/pageProblems.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { type TextLine, textLines } from '../support/pdf/textLines.ts';
import { foldSpace } from '../support/printUnits.ts';

const TOLERANCE_MM = 0.5;
const TOLERANCE_PT = TOLERANCE_MM * POINTS_PER_MM;
const FULL_WIDTH = /^[\p{Script=Han}，。、；：？！（）《》“”]+$/u;

describe.each(PAPERS)('the pages of $draft, $document', (name) => {
  let document: PrintDocument;
  let pages: readonly GlyphPage[] = [];
  beforeAll(async () => {
    document = await printed(name);
    pages = await paperGlyphs(name);
  });

  it('are of the size of the form’s paper, and none is empty', () => {
    for (const { widthPt, heightPt } of pages) {
      expect(widthPt).toBeCloseTo(document.layout.paperMm.width * POINTS_PER_MM, 0);
      expect(heightPt).toBeCloseTo(document.layout.paperMm.height * POINTS_PER_MM, 0);
    }
    expect(emptyPages(pages, document.layout)).toEqual([]);
  });

  it('keep everything but page numbers between the margins', () => {
    expect(overTheMargins(pages, document.layout, TOLERANCE_MM)).toEqual([]);
  });

  it('show every picture whole, above its caption', () => {
    const captions = document.parts.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' && block.asset !== null ? [foldSpace(`${block.caption.label}${block.caption.number} ${block.caption.text}`)] : []));
    const pictures = pages.flatMap((page, index) => page.pictures.map((picture) => ({ ...picture, page: index })));
    expect(pictures).toHaveLength(captions.length);
    const lines = textLines(pages);
    for (const [index, { page, yPt, heightPt }] of pictures.entries()) {
      const below = lines.find((line) => line.page === page && line.baselinePt > yPt + heightPt && line.baselinePt < yPt + heightPt + 60);
      expect(captions[index]?.startsWith(foldSpace(below?.text ?? 'nothing')), `beneath picture ${index + 1}: ${below?.text}`).toBe(true);
    }
  });

  it('have page numbers outside, counted from the first numbered part, and none on the cover', () => {
    expect(wrongPageNumbers(pages, document, TOLERANCE_MM)).toEqual([]);
  });

  it('keep the pitch of body text whatever characters stand on the line', () => {
    const { layout } = document;
    const off = continuations(textLines(pages), layout, textArea(layout))
      .filter(([above, line]) => Math.abs(line.baselinePt - above.baselinePt - layout.body.linePitchPt) > 0.06);
    expect(off.map(([above, line]) => `${(line.baselinePt - above.baselinePt).toFixed(2)} pt above “${line.text}”`)).toEqual([]);
  });

  it('end with no heading, table’s title or caption that belongs to what follows', () => {
    expect(strandedHeadings(pages, document)).toEqual([]);
  });

  it('print nothing over something else', () => {
    expect(overprints(pages)).toEqual([]);
  });
});

describe.each(['sample', 'stress'] as const)('body text of %s', (draft) => {
  const name = { draft, document: 'application' } as const;
  let layout: LayoutProfile;
  let lines: readonly TextLine[] = [];
  let area: Area = { left: 0, top: 0, right: 0, bottom: 0 };
  beforeAll(async () => {
    ({ layout } = await printed(name));
    lines = textLines(await paperGlyphs(name));
    area = textArea(layout);
  });

  it('fills a page with so many lines as the form’s paper asks for, from margin to margin', () => {
    const full = fullBodyPages(lines, layout, area);
    expect(full.length).toBeGreaterThan(0);
    for (const page of full) {
      const [first] = page;
      const last = page.at(-1);
      if (!first || !last) throw new Error('a full page without lines');
      expect(Math.abs(lineBox(first, layout.body.linePitchPt).top - area.top)).toBeLessThan(TOLERANCE_PT);
      expect(Math.abs(lineBox(last, layout.body.linePitchPt).bottom - area.bottom)).toBeLessThan(TOLERANCE_PT);
      for (const [index, line] of page.entries()) expect(line.baselinePt - first.baselinePt).toBeCloseTo(index * layout.body.linePitchPt, 1);
    }
  });

  it('fills a line with so many characters as the form’s paper asks for, from margin to margin', () => {
    const pairs = continuations(lines, layout, area);
    const goOn = new Set(pairs.map(([above]) => above));
    const wholeLines = pairs.map(([, line]) => line).filter((line) => goOn.has(line) && FULL_WIDTH.test(line.text));
    expect(wholeLines.length).toBeGreaterThan(10);
    const counts = Map.groupBy(wholeLines, ({ text }) => [...text].length);
    const usual = [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
    expect(usual).toBe(layout.body.charactersPerLine);
    expect(Math.max(...counts.keys())).toBeLessThanOrEqual(layout.body.charactersPerLine + 1);
    for (const line of wholeLines) {
      expect(Math.abs(line.leftPt - area.left), line.text).toBeLessThan(TOLERANCE_PT);
      expect(Math.abs(line.rightPt - area.right), line.text).toBeLessThan(TOLERANCE_PT);
    }
  });
});
