import { describe, expect, it } from 'vitest';
import { removeRow } from '#shared/application/changeRows.ts';
import { clearArea, fillDown, textsIn, textsOfTable } from '#renderer/grid/areaChanges.ts';
import { recordSource } from '#renderer/tables/recordSource.ts';
import { filledCells, sheetOf, tableWith } from '../tables/tableForTest.ts';

const cells = { 'assets/earlier': '1', 'assets/later': '2', 'revenue/earlier': '3', 'profit/later': '4' };

describe('clearArea', () => {
  it('empties what can be filled in, and nothing else', () => {
    const { section, answers, sheet } = tableWith('economic', cells);
    const cleared = clearArea(answers, recordSource(section), sheet, { top: 0, left: 0, bottom: 1, right: 2 });
    expect(filledCells(section, cleared)).toEqual({ 'assets/later': '2', 'profit/later': '4' });
    expect(sheetOf(section, cleared).rows[0]).toMatchObject({ label: '资产总额', unit: '万元' });
  });
});

describe('fillDown', () => {
  it('copies the first row of an area into those beneath', () => {
    const { section, answers, sheet } = tableWith('economic', cells);
    expect(filledCells(section, fillDown(answers, recordSource(section), sheet, { top: 0, left: 2, bottom: 2, right: 3 }))).toEqual({
      'assets/earlier': '1', 'assets/later': '2', 'revenue/earlier': '1', 'revenue/later': '2', 'profit/earlier': '1', 'profit/later': '2',
    });
  });

  it('copies from above into a single row, and from nowhere into the first', () => {
    const { section, answers, sheet } = tableWith('economic', cells);
    expect(filledCells(section, fillDown(answers, recordSource(section), sheet, { top: 1, left: 3, bottom: 1, right: 3 }))['revenue/later']).toBe('2');
    expect(fillDown(answers, recordSource(section), sheet, { top: 0, left: 3, bottom: 0, right: 3 })).toBe(answers);
  });
});

describe('clearTable', () => {
  it('empties the form’s rows, takes the company’s own off, and leaves those off that were', () => {
    const { section, answers } = tableWith('economic', { ...cells, 'own-1/item': '自有', 'own-1/earlier': '5' }, 1);
    const without = removeRow(answers, section, 'profit');
    const cleared = recordSource(section).clear(without);
    expect(filledCells(section, cleared)).toEqual({});
    expect(sheetOf(section, cleared).rows.map(({ id }) => id)).toEqual(section.rows.map(({ id }) => id).filter((id) => id !== 'profit'));
  });

  it('gives renamed rows their official names back', () => {
    const { section, answers } = tableWith('social', { 'pollution/item': '降污' });
    expect(sheetOf(section, recordSource(section).clear(answers)).rows[1]?.label).toBe('降低环境污染方面的情况');
  });
});

describe('copying', () => {
  it('takes an area as it is shown, numbers of rows among it', () => {
    const { sheet } = tableWith('competitors', { 'own-2/product': '平台' }, 2);
    expect(textsIn(sheet, { top: 1, left: 0, bottom: 1, right: 1 })).toEqual([['2', '平台']]);
  });

  it('takes the whole table with its headings', () => {
    const { section, sheet } = tableWith('economic', cells);
    const texts = textsOfTable(sheet);
    expect(texts[0]).toEqual(section.columns.map(({ heading }) => heading));
    expect(texts[1]).toEqual(['资产总额', '万元', '1', '2', '', '', '']);
    expect(texts).toHaveLength(section.rows.length + 1);
  });
});
