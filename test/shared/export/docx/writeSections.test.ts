import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintDocument, PrintPart } from '#shared/print/printDocument.ts';
import { isOn, parseXml } from '../../../support/docx/wordXml.ts';
import { lintDocx } from '../../../support/lintDocx.ts';
import { all, cell, documentOf, figure, grid, paragraph, row, values, write } from './writtenDocx.ts';

const part = (pageNumbers: PrintPart['pageNumbers'], ...blocks: readonly PrintBlock[]): PrintPart => ({ pageNumbers, blocks });
const heading = (level: 1 | 2 | 3, text: string): PrintBlock => ({ kind: 'heading', level, number: null, inlines: [{ kind: 'text', text }] });
const parts = [
  part('none', paragraph('封面', 'title'), { kind: 'coverLines', lines: [{ label: '申报单位：', inlines: [{ kind: 'text', text: '某公司' }] }] }),
  part('outside', heading(1, '一、申报表'), grid([row([cell('甲'), cell('乙'), cell('丙')])])),
  part('outside', heading(1, '二、经验'), heading(2, '（一）名称'), paragraph('正文'), heading(3, '背景'), figure()),
];
const whole = (rest: Partial<PrintDocument> = {}) => documentOf([], { parts, ...rest });

describe('the parts of a document', () => {
  it('begin a new page each, on the paper of the layout', async () => {
    const { document, bytes } = await write(whole());
    const sections = all(document, 'w:sectPr');
    expect(sections).toHaveLength(3);
    expect(values(document, 'w:type')).toEqual(['nextPage', 'nextPage', 'nextPage']);
    expect(sections.map((section) => all(section, 'w:pgMar')[0]?.getAttribute('w:top'))).toEqual(['2098', '2098', '2098']);
    expect(values(document, 'w:docGrid', 'w:linePitch')).toEqual(['579', '579', '579']);
    expect(values(document, 'w:docGrid', 'w:type')).toEqual(['linesAndChars', 'linesAndChars', 'linesAndChars']);
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('are numbered from 1 after the cover, outside, and the cover is not', async () => {
    const { document, parts: files } = await write(whole());
    expect(values(document, 'w:pgNumType', 'w:start')).toEqual(['', '1', '']);
    const references = all(document, 'w:sectPr').map((section) => all(section, 'w:footerReference').map((reference) => reference.getAttribute('w:type')));
    expect(references).toEqual([['default', 'even'], ['default', 'even'], []]);
    const footers = ['footer1', 'footer2', 'footer3', 'footer4'].map((name) => parseXml(files.get(`word/${name}.xml`) ?? ''));
    expect(footers.map((footer) => footer.documentElement?.textContent?.replace(' PAGE ', ''))).toEqual(['', '', '— 1 —', '— 2 —']);
    expect(footers.flatMap((footer) => values(footer, 'w:pStyle')).slice(2)).toEqual(['OddFooter', 'EvenFooter']);
    expect(isOn(parseXml(files.get('word/settings.xml') ?? '').documentElement ?? undefined, 'w:evenAndOddHeaders')).toBe(true);
  });

  it('lose their numbers again in a part without them', async () => {
    const { document } = await write(documentOf([], { parts: [part('outside', paragraph('一')), part('none', paragraph('二'))] }));
    const references = all(document, 'w:sectPr').map((section) => all(section, 'w:footerReference').length);
    expect(references).toEqual([2, 2]);
  });

  it('add no line of body text at their end: it might fall on a page of its own', async () => {
    const { document } = await write(whole());
    const ends = all(document, 'w:p').filter((element) => all(element, 'w:sectPr').length > 0);
    expect(ends.flatMap((element) => values(element, 'w:pStyle'))).toEqual(['Space', 'Space']);
    expect(ends.flatMap((element) => values(element, 'w:spacing', 'w:line'))).toEqual(['1', '1']);
  });
});

describe('the table of contents', () => {
  it('stands after the first part, filled in, with the headings of the form', async () => {
    const { document, bytes } = await write(whole({ tableOfContents: true }));
    expect(all(document, 'w:sectPr')).toHaveLength(4);
    const entries = all(document, 'w:hyperlink').map((link) => all(link, 'w:t').map((text) => text.textContent));
    expect(entries).toEqual([['一、申报表', '1'], ['二、经验', '2'], ['（一）名称', '2']]);
    const anchors = values(document, 'w:hyperlink', 'w:anchor');
    expect(values(document, 'w:bookmarkStart', 'w:name').filter((name) => name.startsWith('_Toc'))).toEqual(anchors);
    expect(all(document, 'w:instrText')[0]?.textContent).toContain('TOC \\o "1-2"');
    expect(values(document, 'w:docPartGallery')).toEqual(['Table of Contents']);
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('is not there unless it is asked for', async () => {
    const { document } = await write(whole());
    expect([...all(document, 'w:hyperlink'), ...all(document, 'w:docPartObj')]).toEqual([]);
  });
});

describe('the cover', () => {
  it('has each value on a rule beside its label', async () => {
    const { document } = await write(whole());
    const [lines] = all(document, 'w:tbl');
    const cells = lines ? all(lines, 'w:tc') : [];
    expect(cells.map((element) => element.textContent)).toEqual(['申报单位：', '某公司']);
    expect(cells.map((element) => all(element, 'w:tcBorders').length)).toEqual([0, 1]);
  });
});
