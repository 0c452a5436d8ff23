/** The PDF's pages measured: margins, lines a page, characters a line, the fixed pitch, page numbers, pictures and what stays together. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { paperGlyphs, PAPERS, printed } from '../support/papers/papers.ts';
import { type Area, isInBody, POINTS_PER_MM, textArea } from '../support/pdf/pageArea.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { type TextLine, textLines } from '../support/pdf/textLines.ts';
import { inlineText } from '../support/printText.ts';
import { foldSpace } from '../support/printUnits.ts';

const HALF_MM = 0.5 * POINTS_PER_MM;
const FULL_WIDTH = /^[\p{Script=Han}，。、；：？！（）《》“”]+$/u;

/** Half-leading above and below the em box, whose ascender is 0.88. */
function lineBox({ baselinePt, sizePt }: TextLine, pitchPt: number): { readonly top: number; readonly bottom: number } {
  const top = baselinePt - 0.88 * sizePt - (pitchPt - sizePt) / 2;
  return { top, bottom: top + pitchPt };
}

const isOfSize = (size: number) => ({ sizePt }: TextLine) => Math.abs(sizePt - size) < 0.05;

/** Pages on which body text alone fills every line, one baseline below the other. */
function fullBodyPages(lines: readonly TextLine[], { body }: LayoutProfile, area: Area): readonly (readonly TextLine[])[] {
  const byPage = Map.groupBy(lines.filter((line) => isInBody(line, area)), ({ page }) => page);
  return [...byPage.values()].filter((page) => page.every(isOfSize(body.sizePt)) && page.length === body.linesPerPage);
}

/** Second and further lines of a paragraph of body text, each with the line above it. */
function continuations(lines: readonly TextLine[], { body }: LayoutProfile, area: Area): readonly (readonly [TextLine, TextLine])[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const goesOn = above && above.page === line.page && isOfSize(body.sizePt)(above) && isOfSize(body.sizePt)(line)
      && Math.abs(line.leftPt - area.left) < 1 && above.rightPt > area.right - 1 && isInBody(line, area);
    return goesOn ? [[above, line] as const] : [];
  });
}

describe.each(PAPERS)('the pages of $draft, $document', (name) => {
  let document: PrintDocument;
  let pages: readonly GlyphPage[] = [];
  let lines: readonly TextLine[] = [];
  let area: Area = { left: 0, top: 0, right: 0, bottom: 0 };
  beforeAll(async () => {
    document = await printed(name);
    pages = await paperGlyphs(name);
    lines = textLines(pages);
    area = textArea(document.layout);
  });

  it('are of the size of the form’s paper', () => {
    for (const { widthPt, heightPt } of pages) {
      expect(widthPt).toBeCloseTo(document.layout.paperMm.width * POINTS_PER_MM, 0);
      expect(heightPt).toBeCloseTo(document.layout.paperMm.height * POINTS_PER_MM, 0);
    }
  });

  it('keep all text between the margins, save page numbers', () => {
    const outside = lines.filter((line) => !/^—\d+—$/u.test(foldSpace(line.text))).filter((line) => (
      line.leftPt < area.left - HALF_MM || line.rightPt > area.right + HALF_MM
      || line.baselinePt - 0.88 * line.sizePt < area.top - HALF_MM || line.baselinePt + 0.12 * line.sizePt > area.bottom + HALF_MM
    ));
    expect(outside.map(({ page, text }) => `page ${page + 1}: ${text}`)).toEqual([]);
  });

  it('keep every picture whole between the margins, above its caption', () => {
    const captions = document.parts.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' && block.asset !== null ? [foldSpace(`${block.caption.label}${block.caption.number} ${block.caption.text}`)] : []));
    const pictures = pages.flatMap((page, index) => page.pictures.map((picture) => ({ ...picture, page: index })));
    expect(pictures).toHaveLength(captions.length);
    for (const [index, { page, xPt, yPt, widthPt, heightPt }] of pictures.entries()) {
      expect(xPt).toBeGreaterThanOrEqual(area.left - HALF_MM);
      expect(xPt + widthPt).toBeLessThanOrEqual(area.right + HALF_MM);
      expect(yPt).toBeGreaterThanOrEqual(area.top - HALF_MM);
      expect(yPt + heightPt).toBeLessThanOrEqual(area.bottom + HALF_MM);
      const below = lines.find((line) => line.page === page && line.baselinePt > yPt + heightPt && line.baselinePt < yPt + heightPt + 60);
      expect(captions[index]?.startsWith(foldSpace(below?.text ?? 'nothing')), `beneath picture ${index + 1}: ${below?.text}`).toBe(true);
    }
  });

  it('have page numbers outside, counted from the first numbered part, and none on the cover', () => {
    const { pageNumber } = document.layout;
    const numbers = pages.map((_page, index) => lines.filter((line) => line.page === index && !isInBody(line, area)));
    const coverPages = document.parts.length > 0 && document.parts[0]?.pageNumbers === 'none' ? numbers.findIndex((page) => page.length > 0) : 0;
    const numbered = document.parts.some(({ pageNumbers }) => pageNumbers === 'outside');
    if (!numbered) {
      expect(numbers.flat().map(({ text }) => text)).toEqual([]);
      return;
    }
    expect(coverPages).toBe(document.parts[0]?.pageNumbers === 'none' ? 1 : 0);
    expect(numbers.slice(coverPages).map((page) => page.map(({ text }) => foldSpace(text)))).toEqual(
      numbers.slice(coverPages).map((_page, index) => [`—${index + 1}—`]),
    );
    for (const [index, [line]] of numbers.slice(coverPages).entries()) {
      if (!line) continue;
      const inset = index % 2 === 0 ? area.right - line.rightPt : line.leftPt - area.left;
      expect(inset).toBeGreaterThan(pageNumber.sizePt - HALF_MM);
      expect(inset).toBeLessThan(pageNumber.sizePt + HALF_MM);
      const below = line.baselinePt - 0.88 * line.sizePt - area.bottom;
      expect(below).toBeGreaterThan(0);
      expect(below).toBeLessThan(2 * pageNumber.belowTextMm * POINTS_PER_MM);
    }
  });

  it('keep the pitch of body text whatever characters stand on the line', () => {
    const off = continuations(lines, document.layout, area)
      .filter(([above, line]) => Math.abs(line.baselinePt - above.baselinePt - document.layout.body.linePitchPt) > 0.06);
    expect(off.map(([above, line]) => `${(line.baselinePt - above.baselinePt).toFixed(2)} pt above “${line.text}”`)).toEqual([]);
  });

  it('end no page with a heading, a table’s title or a caption that belongs to what follows', () => {
    const keptWithNext = new Set(document.parts.flatMap(({ blocks }) => blocks).flatMap((block): readonly string[] => {
      if (block.kind === 'heading') return [foldSpace(`${block.number ?? ''}${inlineText(block.inlines)}`)];
      if (block.kind === 'tableCaption') return [foldSpace(`${block.caption.label}${block.caption.number}${block.caption.text}`)];
      return block.kind === 'paragraph' && block.style === 'tableTitle' ? [foldSpace(inlineText(block.inlines))] : [];
    }));
    const wrong = pages.slice(0, -1).flatMap((page, index) => {
      const body = lines.filter((line) => line.page === index && isInBody(line, area));
      const last = body.at(-1);
      if (!last || page.pictures.some(({ yPt }) => yPt > last.baselinePt)) return [];
      const text = foldSpace(body.map((line) => line.text).join(''));
      return [...keptWithNext].filter((kept) => text.endsWith(kept)).map((kept) => `page ${index + 1} ends with ${kept}`);
    });
    expect(wrong).toEqual([]);
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
      expect(lineBox(first, layout.body.linePitchPt).top).toBeGreaterThan(area.top - HALF_MM);
      expect(lineBox(first, layout.body.linePitchPt).top).toBeLessThan(area.top + HALF_MM);
      expect(lineBox(last, layout.body.linePitchPt).bottom).toBeGreaterThan(area.bottom - HALF_MM);
      expect(lineBox(last, layout.body.linePitchPt).bottom).toBeLessThan(area.bottom + HALF_MM);
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
    expect([...counts.keys()].every((count) => count <= layout.body.charactersPerLine + 1)).toBe(true);
    for (const line of wholeLines) {
      expect(Math.abs(line.leftPt - area.left)).toBeLessThan(HALF_MM);
      expect(Math.abs(line.rightPt - area.right), line.text).toBeLessThan(HALF_MM);
    }
  });
});
