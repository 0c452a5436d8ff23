/** The rows that a table shows, and what its cells say. */
import { describe, expect, it } from 'vitest';
import type { RowAnswer } from '#shared/application/answers.ts';
import { cellText } from '#shared/application/cellText.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { draftFor } from '../../support/draftFor.ts';
import { tableById } from '../../support/editionParts.ts';

const economic = tableById(edition2024, 'economic');
const social = tableById(edition2024, 'social');
const own: RowAnswer = { id: 'own-1', label: '人均产值', unit: '万元', direction: 'higherIsBetter', removed: false, cells: { later: '3.5' } };

function row(id: string, more: Partial<RowAnswer> = {}): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed: false, cells: {}, ...more };
}

describe('the rows of a table', () => {
  it('are those of the form while nothing is stored', () => {
    expect(printedRows(economic, undefined).map(({ label, unit, direction, own: isOwn }) => [label, unit, direction, isOwn])).toEqual(
      economic.rows.map(({ label, unit, direction }) => [label, unit, direction, false]),
    );
  });

  it('stand in the company’s order, and rows that it never heard of at the end', () => {
    const ids = printedRows(economic, { rows: [own, row('profit'), row('assets', { removed: true })] }).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['own-1', 'profit', 'revenue']);
    expect(ids).not.toContain('assets');
    expect(ids).toHaveLength(12);
  });

  it('keep the official unit and direction whatever is stored for a row of the form', () => {
    expect(printedRows(economic, { rows: [row('revenue', { unit: '元', direction: 'neither' })] })[0]).toMatchObject({ unit: '万元', direction: 'higherIsBetter' });
  });

  it('show a new name, but never an empty one for a row of the form', () => {
    expect(printedRows(social, { rows: [row('pollution', { label: '减排' }), row('resources', { label: ' ' }), row('own-2')] }).map(({ label }) => label).slice(0, 3))
      .toEqual(['减排', '有效利用资源方面的情况', '']);
  });
});

describe('a cell', () => {
  it('says the row’s name, unit and number, or what was typed', () => {
    const printed = printedRows(economic, { rows: [own] })[0];
    if (!printed) throw new Error('no row');
    expect(economic.columns.map((column) => cellText(printed, 1, column))).toEqual(['人均产值', '万元', '', '3.5', '', '', '']);
    const competitors = tableById(edition2024, 'competitors');
    expect(competitors.columns.map((column) => cellText({ ...printed, cells: { product: '甲' } }, 4, column))).toEqual(['4', '甲', '', '', '']);
  });
});

describe('a live value', () => {
  const answers = draftFor(edition2024, {
    fields: { 'patents.valid': 12, 'brand.own': false, 'brand.names': '旧', 'standards.local': 3, 'benchmark.direction': 'digital' },
    tables: { economic: { rows: [own, row('revenue', { removed: true, cells: { later: '9' } })] } },
  }).answers;

  it.each([
    ['field:patents.valid', '12'],
    ['field:standards.total', '3'],
    ['field:benchmark.direction', '质量管理数字化方向'],
    ['field:company.name', ''],
    ['field:brand.names', ''],
    ['field:gone', ''],
    ['cell:economic/own-1/later', '3.5'],
    ['cell:economic/own-1/item', '人均产值'],
    ['cell:economic/own-1/earlier', ''],
    ['cell:economic/revenue/later', ''],
    ['cell:economic/gone/later', ''],
    ['cell:economic/own-1/gone', ''],
    ['cell:gone/own-1/later', ''],
    ['section:cover', ''],
    ['evidence:e1', ''],
    ['', ''],
    ['nonsense', ''],
  ])('at “%s” says “%s”', (place, text) => {
    expect(liveValueText(edition2024, answers, place)).toBe(text);
  });
});
