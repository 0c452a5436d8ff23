import { describe, expect, it } from 'vitest';
import { createDocxExporter } from '#shared/export/docx/docxExporter.ts';
import type { PrintBlock } from '#shared/print/printDocument.ts';
import { child, childElements, childValue, parseXml } from '../../../support/docx/wordXml.ts';
import { lintDocx } from '../../../support/lintDocx.ts';
import { cell, documentOf, figure, grid, options, paragraph, row, texts, values, write } from './writtenDocx.ts';

const blocks: readonly PrintBlock[] = [
  { kind: 'heading', level: 1, number: null, inlines: [{ kind: 'text', text: '一、标题' }] },
  paragraph([{ kind: 'box', checked: true, label: '是' }, { kind: 'reference', text: '图1', target: 'figure:1' }]),
  figure(), grid([row([cell('1'), cell('2'), cell('3')])]),
  { kind: 'list', ordered: true, depth: 1, items: [{ marker: '1.', blocks: [paragraph('项')] }] },
  { kind: 'space', heightMm: 20 },
];

describe('a Word file', () => {
  it('is the same to the byte for the same document', async () => {
    const document = documentOf(blocks, { tableOfContents: true });
    const exporter = createDocxExporter();
    const first = await exporter.write(document, options);
    const second = await exporter.write(document, options);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    const later = await exporter.write(document, { ...options, madeAt: '2024-11-06T08:30:06.000Z' });
    expect(Buffer.from(later.bytes).equals(first.bytes)).toBe(false);
  });

  it('says what it is, whose, when it was made, and from which draft', async () => {
    const { parts } = await write(documentOf(blocks, { title: '申报书<甲&乙>', author: '某“公司”' }));
    const core = parseXml(parts.get('docProps/core.xml') ?? '').documentElement ?? undefined;
    expect(child(core, 'dc:title')?.textContent).toBe('申报书<甲&乙>');
    expect(child(core, 'dc:creator')?.textContent).toBe('某“公司”');
    expect(child(core, 'dc:language')?.textContent).toBe('zh-CN');
    expect(child(core, 'dcterms:created')?.textContent).toBe('2024-11-05T08:30:06Z');
    const custom = parseXml(parts.get('docProps/custom.xml') ?? '').documentElement;
    const properties = custom ? childElements(custom).map((property) => [property.getAttribute('name'), property.textContent]) : [];
    expect(properties).toEqual([['zbdraft.id', options.draft.id], ['zbdraft.revision', '7']]);
    expect(parts.get('docProps/app.xml')).toContain('质量标杆申报助手 1.0.0');
  });

  it('has Chinese and Western faces apart, and names what stands in for a face that is missing', async () => {
    const { parts } = await write(documentOf(blocks));
    const styles = parseXml(parts.get('word/styles.xml') ?? '');
    const defaults = child(child(child(styles.getElementsByTagName('w:docDefaults')[0], 'w:rPrDefault'), 'w:rPr'), 'w:rFonts');
    expect([defaults?.getAttribute('w:eastAsia'), defaults?.getAttribute('w:ascii')]).toEqual(['仿宋', 'Times New Roman']);
    expect(values(styles, 'w:lang', 'w:eastAsia')).toEqual(['zh-CN']);
    const fonts = parseXml(parts.get('word/fontTable.xml') ?? '');
    const alternative = [...fonts.getElementsByTagName('w:font')].find((font) => font.getAttribute('w:name') === '方正小标宋简体');
    expect(childValue(alternative, 'w:altName')).toBe('宋体');
  });

  it('has headings with outline levels, so that every program shows the outline', async () => {
    const { parts } = await write(documentOf(blocks));
    const styles = [...parseXml(parts.get('word/styles.xml') ?? '').getElementsByTagName('w:style')];
    const levels = [1, 2, 3, 4].map((level) => (
      childValue(child(styles.find((style) => style.getAttribute('w:styleId') === `Heading${level}`), 'w:pPr'), 'w:outlineLvl')
    ));
    expect(levels).toEqual(['0', '1', '2', '3']);
  });

  it('leaves the pages and places to the program that opens it', async () => {
    const { pages, places } = await write(documentOf(blocks));
    expect([pages, places]).toEqual([null, []]);
  });

  it('takes hostile text everywhere without breaking', async () => {
    const hostile = ']]>&amp;<w:p/>{\ufdd0-ordered-1}\u0007\ud83d{image1.png}';
    const { document, bytes, warnings } = await write(documentOf([
      paragraph(hostile), figure({ alternativeText: hostile, caption: { label: '图', number: 1, text: hostile, target: hostile } }),
      grid([row([cell(hostile), cell(''), cell('')])], { alternativeText: hostile }),
      { kind: 'list', ordered: true, depth: 1, items: [{ marker: '1.', blocks: [paragraph(hostile)] }] },
    ], { title: hostile, author: hostile, subject: hostile }), { program: hostile });
    const clean = ']]>&amp;<w:p/>{-ordered-1}{image1.png}';
    expect(texts(document)).toEqual(expect.arrayContaining([clean, `图1　${clean}`]));
    expect(warnings.every(({ code }) => code === 'cleanedText')).toBe(true);
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('of 70,000 characters is written whole', async () => {
    const many = Array.from({ length: 700 }, (_, index): PrintBlock => paragraph(`${index}`.padEnd(100, '质量标杆')));
    const { document } = await write(documentOf(many));
    expect(texts(document).join('').length).toBeGreaterThanOrEqual(70_000);
  });
});
