import { describe, expect, it } from 'vitest';
import { lintDocx } from '../../../support/lintDocx.ts';
import { child, childValue } from '../../../support/docx/wordXml.ts';
import { all, documentOf, figure, options, paragraph, paragraphWith, textOf, texts, values, write } from './writtenDocx.ts';

const EMU_PER_MM = 36_000;

describe('a picture', () => {
  it('stands in its line with the words that describe it, and stays with its caption', async () => {
    const { document, bytes, warnings } = await write(documentOf([figure()]));
    expect(values(document, 'wp:docPr', 'descr')).toEqual(['图里是什么']);
    expect(all(document, 'wp:inline')).toHaveLength(1);
    expect(values(document, 'w:pStyle').slice(0, 2)).toEqual(['Figure', 'Caption']);
    expect(warnings).toEqual([]);
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('is as wide as asked', async () => {
    const { document } = await write(documentOf([figure()]));
    const [extent] = all(document, 'wp:extent');
    expect(Number(extent?.getAttribute('cx')) / EMU_PER_MM).toBeCloseTo(90, 1);
    expect(Number(extent?.getAttribute('cy')) / EMU_PER_MM).toBeCloseTo(60, 1);
  });

  it('that is higher than the page becomes smaller in both directions', async () => {
    const { document, bytes } = await write(documentOf([figure({ widthMm: 100, heightMm: 500 })]));
    const [extent] = all(document, 'wp:extent');
    const height = Number(extent?.getAttribute('cy')) / EMU_PER_MM;
    expect(height).toBeLessThan(225);
    expect(Number(extent?.getAttribute('cx')) / EMU_PER_MM).toBeCloseTo(height / 5, 1);
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('that is not there leaves an empty frame and is reported once', async () => {
    const missing = await write(documentOf([figure()]), { pictures: new Map() });
    expect(missing.warnings).toEqual([expect.objectContaining({ code: 'missingPicture', place: 'field:story' })]);
    expect(all(missing.document, 'w:tbl')).toHaveLength(1);
    expect(all(missing.document, 'w:drawing')).toHaveLength(0);
    expect(await lintDocx(missing.bytes)).toEqual([]);
    const known = { code: 'missingPicture', message: '图1不在草稿里。', place: 'field:story' } as const;
    const reported = await write(documentOf([figure({ asset: null })], { warnings: [known] }));
    expect(reported.warnings).toEqual([known]);
    expect(texts(reported.document)).toContain('图1　流程');
  });

  it('that is shown twice lies in the file once', async () => {
    const { parts, document } = await write(documentOf([figure(), figure({ caption: { label: '图', number: 2, text: '再次', target: 'figure:2' } })]), options);
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    expect(new Set(values(document, 'wp:docPr', 'id')).size).toBe(2);
  });
});

describe('a caption', () => {
  it('has a number that Word counts, shown already and marked for references', async () => {
    const { document } = await write(documentOf([figure()]));
    const caption = paragraphWith(document, '流程');
    expect(textOf(caption)).toBe('图1　流程');
    expect(values(caption, 'w:fldChar', 'w:fldCharType')).toEqual(['begin', 'separate', 'end']);
    expect(all(caption, 'w:instrText')[0]?.textContent).toBe(' SEQ 图 \\* ARABIC ');
    expect(values(caption, 'w:bookmarkStart', 'w:name')).toHaveLength(1);
    expect(values(caption, 'w:bookmarkStart', 'w:id')).toEqual(values(caption, 'w:bookmarkEnd', 'w:id'));
  });

  it('of a table that goes on from the tables of the form tells Word the number', async () => {
    const caption = { kind: 'tableCaption', caption: { label: '表', number: 6, text: '计划', target: 'table:1' } } as const;
    const next = { kind: 'tableCaption', caption: { label: '表', number: 7, text: '结果', target: 'table:2' } } as const;
    const { document } = await write(documentOf([caption, paragraph('之间'), next]));
    expect(all(document, 'w:instrText').map((element) => element.textContent)).toEqual([' SEQ 表 \\* ARABIC \\r 6 ', ' SEQ 表 \\* ARABIC ']);
    expect(childValue(child(paragraphWith(document, '计划'), 'w:pPr'), 'w:pStyle')).toBe('TableCaption');
  });

  it('without words is its number alone', async () => {
    const { document } = await write(documentOf([figure({ caption: { label: '图', number: 1, text: '', target: 'figure:1' } })]));
    expect(texts(document)).toContain('图1');
  });
});
