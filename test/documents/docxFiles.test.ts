/** Word files that Word itself has nothing to say against. */
import { describe, expect, it } from 'vitest';
import { readDocx } from '../support/docx/readDocx.ts';
import { lintDocx } from '../support/lintDocx.ts';
import { paper, PAPERS, printed } from '../support/papers/papers.ts';
import type { PrintBlock } from '#shared/print/printDocument.ts';
import { validateDocx } from '../support/tools/validateDocx.ts';
import { inlineText } from '../support/printText.ts';
import { foldSpace } from '../support/printUnits.ts';

describe.each(PAPERS)('the Word file of $draft, $document', (name) => {
  it('passes the validator of Microsoft’s Open XML SDK', async () => {
    expect(await validateDocx((await paper(name, 'docx')).file)).toEqual([]);
  });

  it('passes our own lint', async () => {
    expect(await lintDocx((await paper(name, 'docx')).bytes)).toEqual([]);
  });

  it('says what it is and whose', async () => {
    const { properties } = await readDocx((await paper(name, 'docx')).bytes);
    const { title, author } = await printed(name);
    expect(properties.get('dc:title')).toBe(title);
    expect(properties.get('dc:creator') ?? '').toBe(author);
  });

  it('has its headings as headings of the same level, so that Word can show an outline', async () => {
    const { parts } = await printed(name);
    const headings = parts.flatMap(({ blocks }) => blocks).filter((block): block is Extract<PrintBlock, { kind: 'heading' }> => block.kind === 'heading');
    const { blocks } = await readDocx((await paper(name, 'docx')).bytes);
    const found = blocks.flatMap((block) => (block.kind === 'paragraph' && block.outlineLevel !== null ? [`${block.outlineLevel} ${block.text.replaceAll(/\s/gu, '')}`] : []));
    expect(found).toEqual(headings.map(({ level, number, inlines }) => `${level} ${`${number ?? ''}${inlineText(inlines)}`.replaceAll(/\s/gu, '')}`));
  });

  it('keeps headings, titles of tables and captions above them with what follows', async () => {
    const { parts } = await printed(name);
    const kept = new Set(parts.flatMap(({ blocks }) => blocks).flatMap((block): readonly string[] => {
      if (block.kind === 'heading') return [foldSpace(`${block.number ?? ''}${inlineText(block.inlines)}`)];
      if (block.kind === 'tableCaption') return [foldSpace(`${block.caption.label}${block.caption.number}${block.caption.text}`)];
      return block.kind === 'paragraph' && block.style === 'tableTitle' ? [foldSpace(inlineText(block.inlines))] : [];
    }));
    const { blocks } = await readDocx((await paper(name, 'docx')).bytes);
    const loose = blocks.filter((block) => block.kind === 'paragraph' && kept.has(foldSpace(block.text)) && !block.keepsWithNext);
    expect(loose).toEqual([]);
  });

  it('is laid out on the form’s paper, with page numbers that differ on odd and even pages', async () => {
    const { layout: { paperMm, marginsMm }, parts: printedParts } = await printed(name);
    const { parts } = await readDocx((await paper(name, 'docx')).bytes);
    const xml = parts.get('word/document.xml') ?? '';
    const measures = (element: string) => (xml.match(new RegExp(`<w:${element}\\b[^>]*>`, 'gu')) ?? []).map((tag) => Object.fromEntries(
      [...tag.matchAll(/w:(\w+)="(\d+)"/gu)].map(([, key, twips]) => [key ?? '', Math.round(Number(twips) * 25.4 / 144) / 10]),
    ));
    expect(measures('pgSz')).toEqual(printedParts.map(() => expect.objectContaining({ w: paperMm.width, h: paperMm.height }) as unknown));
    expect(measures('pgMar')).toEqual(printedParts.map(() => expect.objectContaining(marginsMm) as unknown));
    const numbered = printedParts.filter(({ pageNumbers }) => pageNumbers === 'outside').length;
    expect(parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders');
    for (const type of ['default', 'even']) {
      expect((xml.match(new RegExp(`<w:footerReference\\b[^>]*w:type="${type}"`, 'gu')) ?? []).length).toBeGreaterThanOrEqual(Math.min(1, numbered));
    }
  });

  it('has a real check box for each box of the form, ticked alike', async () => {
    const { checkBoxes } = await readDocx((await paper(name, 'docx')).bytes);
    expect(checkBoxes.map(({ isChecked }) => isChecked)).toEqual(await boxesOf(name));
    for (const { isChecked, glyph } of checkBoxes) expect(glyph).toBe(isChecked ? '☑' : '□');
  });

  it('holds every picture of the text, with words for those who cannot see it', async () => {
    const { parts } = await readDocx((await paper(name, 'docx')).bytes);
    const drawings = (parts.get('word/document.xml') ?? '').match(/<wp:docPr\b[^>]*>/gu) ?? [];
    const figures = (await printed(name)).parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure' && block.asset !== null);
    expect(drawings).toHaveLength(figures.length);
    for (const drawing of drawings) expect(drawing).toMatch(/\bdescr="[^"]+"/u);
  });
});

async function boxesOf(name: (typeof PAPERS)[number]): Promise<readonly boolean[]> {
  const boxes: boolean[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (typeof value === 'object' && value !== null) {
      if ('kind' in value && value.kind === 'box' && 'checked' in value) boxes.push(value.checked === true);
      for (const inner of Object.values(value)) visit(inner);
    }
  };
  visit((await printed(name)).parts);
  return boxes;
}
