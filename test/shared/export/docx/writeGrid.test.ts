import { describe, expect, it } from 'vitest';
import { paperGeometry } from '#shared/export/docx/paperGeometry.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { PrintBlock, PrintGrid } from '#shared/print/printDocument.ts';
import { lintDocx } from '../../../support/lintDocx.ts';
import { child, childValue, isOn } from '../../../support/docx/wordXml.ts';
import { all, cell, documentOf, grid, paragraph, row, textOf, values, write } from './writtenDocx.ts';

const merged: PrintGrid = grid([
  row([cell('联系人', { rowSpan: 2, role: 'label', align: 'center' }), cell('姓名'), cell('沈')]),
  row([cell('手机'), cell('1')]),
  row([cell('地址', { role: 'label' }), cell('某路', { columnSpan: 2 })]),
]);

async function tableOf(blocks: readonly PrintBlock[]) {
  const written = await write(documentOf(blocks));
  const [table] = all(written.document, 'w:tbl');
  if (!table) throw new Error('no table');
  return { ...written, table, rows: all(table, 'w:tr') };
}

describe('a merged table', () => {
  it('has fixed columns that are together as wide as the text', async () => {
    const { table, bytes } = await tableOf([merged]);
    const columns = values(table, 'w:gridCol', 'w:w').map(Number);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(paperGeometry(edition2024.layout).text.width);
    expect(values(table, 'w:tblLayout', 'w:type')).toEqual(['fixed']);
    expect(values(table, 'w:tcW', 'w:type')).toEqual(Array.from({ length: 8 }, () => 'dxa'));
    expect(await lintDocx(bytes)).toEqual([]);
  });

  it('writes every place under a cell that reaches down', async () => {
    const { rows } = await tableOf([merged]);
    expect(rows.map((element) => all(element, 'w:tc').map(textOf))).toEqual([['联系人', '姓名', '沈'], ['', '手机', '1'], ['地址', '某路']]);
    expect(rows.flatMap((element) => values(element, 'w:vMerge'))).toEqual(['restart', 'continue']);
    expect(rows.flatMap((element) => values(element, 'w:gridSpan'))).toEqual(['2']);
  });

  it('keeps the paragraphs of covered places as small as the type of the table', async () => {
    const { rows } = await tableOf([merged]);
    expect(rows.map((element) => values(element, 'w:pStyle')[0])).toEqual(['TableText', 'TableText', 'TableText']);
  });

  it('tells those who cannot see it what it is', async () => {
    const { table } = await tableOf([merged]);
    expect([...values(table, 'w:tblCaption'), ...values(table, 'w:tblDescription')]).toEqual(['一张表', '一张表']);
  });

  it('refuses cells that leave a hole', async () => {
    await expect(write(documentOf([grid([row([cell('一')])])]))).rejects.toThrow('row 1');
  });
});

describe('rows', () => {
  const head = row(['甲', '乙', '丙'].map((text) => cell(text, { role: 'header', align: 'center' })), { minimumHeightMm: 10 });
  const body = row(['1', '2', '3'].map((text) => cell(text)));
  const long = row(['长', '2', '3'].map((text) => cell(text)), { mayBreak: true });

  it('repeat when they are the head, in a style of their own', async () => {
    const { rows } = await tableOf([grid([head, body, body], { headerRows: 1 })]);
    expect(rows.map((element) => isOn(child(element, 'w:trPr'), 'w:tblHeader'))).toEqual([true, false, false]);
    expect(rows.map((element) => new Set(values(element, 'w:pStyle')))).toEqual([new Set(['TableHeading']), new Set(['TableText']), new Set(['TableText'])]);
  });

  it('do not split when they are short, and may when they are long', async () => {
    const { rows } = await tableOf([grid([body, long])]);
    expect(rows.map((element) => isOn(child(element, 'w:trPr'), 'w:cantSplit'))).toEqual([true, false]);
  });

  it('are at least as high as asked', async () => {
    const { rows } = await tableOf([grid([head, row([cell(''), cell(''), cell('')], { minimumHeightMm: 0 })])]);
    expect(rows.map((element) => child(child(element, 'w:trPr'), 'w:trHeight')?.getAttribute('w:val'))).toEqual(['567', undefined]);
    expect(rows.flatMap((element) => values(element, 'w:trHeight', 'w:hRule'))).toEqual(['atLeast']);
  });

  it('centre their cells, but begin a long text at the top', async () => {
    const { rows } = await tableOf([grid([body, long])]);
    expect(rows.map((element) => values(element, 'w:vAlign'))).toEqual([['center', 'center', 'center'], []]);
  });

  it('stay with the notes below the table', async () => {
    const { rows } = await tableOf([grid([head, body, body, body, body], { headerRows: 1 }), paragraph('注：说明', 'tableNote')]);
    expect(rows.map((element) => all(element, 'w:keepNext').length > 0)).toEqual([true, true, false, true, true]);
  });

  it('of a table that is followed by a table keep a line between them', async () => {
    const { document, bytes } = await write(documentOf([merged, merged]));
    expect(all(document, 'w:tbl')).toHaveLength(2);
    expect(await lintDocx(bytes)).toEqual([]);
  });
});

describe('a cell', () => {
  it('aligns its text, and holds lists in the type of the table', async () => {
    const item = { marker: '1.', blocks: [paragraph('项', 'cell')] };
    const { table } = await tableOf([grid([row([
      cell('右', { align: 'right' }), cell('中', { align: 'center' }),
      cell('', { blocks: [{ kind: 'list', ordered: true, depth: 1, items: [item] }] }),
    ])])]);
    const properties = all(table, 'w:p').map((element) => child(element, 'w:pPr'));
    expect(properties.map((element) => childValue(element, 'w:jc'))).toEqual(['right', 'center', undefined]);
    expect(properties.map((element) => childValue(element, 'w:pStyle'))).toEqual(['TableText', 'TableText', 'TableText']);
    expect(child(properties[2], 'w:numPr')).toBeDefined();
  });
});
