import { describe, expect, it } from 'vitest';
import { type CellBlock, cellBlock } from '#renderer/clipboard/cellBlock.ts';
import { pasteRemarks } from '#renderer/grid/paste/pasteRemarks.ts';
import type { Area } from '#renderer/grid/sheet.ts';
import { applyPlan } from '#renderer/tables/paste/applyPlan.ts';
import { planPaste } from '#renderer/tables/paste/planPaste.ts';
import { filledCells, sheetOf, tableWith, type TestTable } from '../tableForTest.ts';

function block(...rows: readonly (readonly string[])[]): CellBlock {
  const read = cellBlock(rows, false);
  if (!read) throw new Error('empty');
  return read;
}
function at(row: number, column: number, height = 1, width = 1): Area {
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}
function pasted(table: TestTable, area: Area, given: CellBlock, withNewRows = true) {
  const [plan] = planPaste(table.sheet, area, given).plans;
  if (!plan) throw new Error('no plan');
  const answers = applyPlan(table.answers, table.section, plan, withNewRows);
  return { plan, answers, cells: filledCells(table.section, answers), rows: sheetOf(table.section, answers).rows };
}

describe('from the chosen cell on', () => {
  it('goes in without a word where it fits, its figures in half width', () => {
    const table = tableWith('economic');
    const given = block(['６１，３５０', '68940'], ['48620', '']);
    expect(planPaste(table.sheet, at(0, 2), given).needsWord).toBe(false);
    expect(pasted(table, at(0, 2), given).cells).toEqual({ 'assets/earlier': '61,350', 'assets/later': '68940', 'revenue/earlier': '48620' });
  });

  it('empties a cell where the block is empty', () => {
    expect(pasted(tableWith('economic', { 'assets/earlier': '1' }), at(0, 2), block(['', '2'])).cells).toEqual({ 'assets/later': '2' });
  });

  it('fills an area with one cell, and with a block that fits into it several times', () => {
    const table = tableWith('economic');
    expect(Object.values(pasted(table, at(0, 2, 2, 2), block(['5'])).cells)).toEqual(['5', '5', '5', '5']);
    expect(pasted(table, at(0, 2, 2, 2), block(['1', '2'])).cells).toEqual({
      'assets/earlier': '1', 'assets/later': '2', 'revenue/earlier': '1', 'revenue/later': '2',
    });
    expect(planPaste(table.sheet, at(0, 2, 2, 2), block(['1', '2'])).needsWord).toBe(false);
  });

  it('asks when the area has another shape, and then begins at its first cell', () => {
    const table = tableWith('economic');
    const given = block(['1', '2', '3']);
    expect(planPaste(table.sheet, at(0, 2, 2, 2), given).needsWord).toBe(true);
    expect(pasted(table, at(0, 2, 2, 2), given).cells).toEqual({ 'assets/earlier': '1', 'assets/later': '2', 'assets/average': '3' });
  });

  it('adds rows beyond the last one, when the user wants them', () => {
    const table = tableWith('economic');
    const given = block(['1', '2'], ['3', '4'], ['5', '6']);
    const offer = planPaste(table.sheet, at(11, 5), given);
    expect(offer.needsWord).toBe(true);
    expect(offer.plans[0]).toMatchObject({ rowsToAdd: 2, rowsLeft: 0 });
    expect(pasted(table, at(11, 5), given).cells).toMatchObject({ 'own-1/best': '3', 'own-2/rank': '6' });
    expect(pasted(table, at(11, 5), given, false).rows).toHaveLength(12);
  });

  it('says what finds no place in a table that takes no rows', () => {
    const { plan, cells } = pasted(tableWith('innovation'), at(2, 2), block(['一', '二'], ['三', '四']));
    expect(plan).toMatchObject({ rowsToAdd: 0, rowsLeft: 1, columnsLeft: 1 });
    expect(cells).toEqual({ 'intellectualProperty/later': '一' });
  });

  it('leaves what the form says as it is', () => {
    const table = tableWith('economic', {}, 1);
    const { plan, rows } = pasted(table, at(11, 0), block(['能耗', '吨', '1'], ['自有', '台', '2']));
    expect(plan.cellsKept).toBe(2);
    expect(rows.slice(-2)).toMatchObject([
      { label: '万元总产值综合能耗', unit: '吨标准煤/万元', cells: { earlier: '1' } },
      { label: '自有', unit: '台', cells: { earlier: '2' } },
    ]);
  });

  it('begins an empty table', () => {
    expect(pasted(tableWith('competitors'), at(0, 1), block(['减速器', '甲'], ['平台', '乙'])).cells).toEqual({
      'own-1/product': '减速器', 'own-1/competitor': '甲', 'own-2/product': '平台', 'own-2/competitor': '乙',
    });
  });
});

describe('by the names of the rows', () => {
  const given = block(['项目', '单位', '2023年', '2022年'], ['营业收入', '万元', '55380', '48620'], ['资产 总额', '万元', '68940', '61350'], ['能耗强度', '吨', '1', '2']);

  it('finds rows and columns by name, in whatever order they come', () => {
    const table = tableWith('economic');
    expect(planPaste(table.sheet, at(5, 3), given).plans.map(({ way }) => way)).toEqual(['byName', 'byPosition']);
    const { rows, cells } = pasted(table, at(5, 3), given);
    expect(cells).toMatchObject({ 'assets/earlier': '61350', 'assets/later': '68940', 'revenue/earlier': '48620', 'revenue/later': '55380' });
    expect(rows.at(-1)).toMatchObject({ label: '能耗强度', unit: '吨', own: true, cells: { earlier: '2', later: '1' } });
  });

  it('counts on from names and units where there are no headings', () => {
    const table = tableWith('economic');
    expect(pasted(table, at(0, 2), block(['资产总额', '万元', '1', '2'])).cells).toEqual({ 'assets/earlier': '1', 'assets/later': '2' });
    expect(pasted(table, at(0, 2), block(['利润总额', '1', '2'])).cells).toEqual({ 'profit/earlier': '1', 'profit/later': '2' });
  });

  it('leaves rows out that it does not know, where the table takes none', () => {
    const { plan, cells } = pasted(tableWith('innovation'), at(0, 1), block(
      ['品牌知名度、认知度、美誉度、忠诚度、联想度，品牌价值等指标的实现情况', '一', '二'], ['其他', '三', '四'],
    ));
    expect(plan).toMatchObject({ way: 'byName', rowsLeft: 1, rowsToAdd: 0 });
    expect(cells).toEqual({ 'brand/earlier': '一', 'brand/later': '二' });
  });

  it('finds a renamed row by its official name too, and renames none', () => {
    const { rows } = pasted(tableWith('social', { 'pollution/item': '降污' }), at(0, 1), block(['降低环境污染方面的情况', '一', '二']));
    expect(rows[1]).toMatchObject({ label: '降污', cells: { earlier: '一', later: '二' } });
  });

  it('is no name where most rows have none of the table’s', () => {
    const plans = planPaste(tableWith('economic').sheet, at(0, 2), block(['资产总额', '1'], ['甲', '2'], ['乙', '3'])).plans;
    expect(plans.map(({ way }) => way)).toEqual(['byPosition']);
  });
});

describe('by names that differ a little', () => {
  const given = block(['指标', '计量单位', '上年', '本年', '行业平均', '名次'], ['1.营业收入（亿元）', '', '4.862', '5.538', '3', '5'], ['资产总额', '万元', '61350', '68940', '', '']);

  it('finds rows and columns, converts only what it shows, and says what it took for what', () => {
    const { plan, cells } = pasted(tableWith('economic'), at(0, 2), given);
    expect(cells).toEqual({
      'revenue/earlier': '48620', 'revenue/later': '55380', 'revenue/average': '30000', 'revenue/rank': '5', 'assets/earlier': '61350', 'assets/later': '68940',
    });
    expect(plan.cells.filter(({ converted }) => converted !== undefined).map(({ converted, text }) => [converted, text])).toEqual([
      ['4.862亿元', '48620'], ['5.538亿元', '55380'], ['3亿元', '30000'],
    ]);
    expect(plan.readings).toEqual([
      '“计量单位”填到“单位”', '“上年”填到“2022年”', '“本年”填到“2023年”', '“行业平均”填到“2023年行业平均水平”', '“名次”填到“2023年本企业名次”', '“1.营业收入（亿元）”填到“营业收入”',
    ]);
    expect(pasteRemarks(plan, given, plan.cells)).toContain('有3个数字换算成表中的单位，原来的写法列在上面，请核对。');
    expect(planPaste(tableWith('economic').sheet, at(0, 2), given).needsWord).toBe(true);
  });

  it('converts by the column of units, and by the unit of a heading', () => {
    const byColumn = block(['项目', '单位', '2022年', '2023年'], ['营业收入', '元', '486200000', '553800000']);
    expect(pasted(tableWith('economic'), at(0, 2), byColumn).cells).toEqual({ 'revenue/earlier': '48620', 'revenue/later': '55380' });
    const byHeading = block(['项目', '2022年（亿元）', '2023年'], ['营业收入', '4.862', '55380']);
    expect(pasted(tableWith('economic'), at(0, 2), byHeading).cells).toEqual({ 'revenue/earlier': '48620', 'revenue/later': '55380' });
  });

  it('gives a row of the company’s own the unit that stood in its name', () => {
    const { rows } = pasted(tableWith('economic'), at(0, 2), block(['营业收入', '1', '2'], ['客户投诉率（%）', '3', '4']));
    expect(rows.at(-1)).toMatchObject({ label: '客户投诉率', unit: '%', cells: { earlier: '3', later: '4' } });
  });

  it('has one place for two rows of one name', () => {
    const { plan, cells } = pasted(tableWith('economic'), at(0, 2), block(['营业收入', '1'], ['营业收入（万元）', '2']));
    expect([plan.rowsLeft, cells]).toEqual([1, { 'revenue/earlier': '1' }]);
  });

  it('prefers the heading that has the very words', () => {
    const { plan, cells } = pasted(tableWith('economic'), at(0, 2), block(['项目', '2022', '2022年', '2023年'], ['营业收入', '9', '1', '2']));
    expect([plan.columnsLeft, cells]).toEqual([1, { 'revenue/earlier': '1', 'revenue/later': '2' }]);
  });
});

describe('by the headings of the columns', () => {
  it('sorts the columns and leaves the numbers of rows out', () => {
    const { plan, cells } = pasted(tableWith('competitors'), at(0, 1), block(['序号', '竞争对手', '产品名称', '备注'], ['7', '甲', '减速器', 'x']));
    expect(plan).toMatchObject({ way: 'byHeading', columnsLeft: 1 });
    expect(cells).toEqual({ 'own-1/competitor': '甲', 'own-1/product': '减速器' });
  });

  it('knows whole rows with their numbers', () => {
    const { cells } = pasted(tableWith('competitors'), at(0, 1), block(['1', '减速器', '甲', '10%', '好'], ['2', '平台', '乙', '', '']));
    expect(cells).toMatchObject({ 'own-1/product': '减速器', 'own-1/strengths': '好', 'own-2/competitor': '乙' });
  });
});

describe('what is said before', () => {
  const table = tableWith('economic', { 'assets/earlier': '1', 'assets/later': '2' });
  const remarksFor = (given: CellBlock, area = at(0, 2)) => {
    const [plan] = planPaste(table.sheet, area, given).plans;
    return plan ? pasteRemarks(plan, given, plan.cells) : [];
  };

  it('counts what is overwritten, not what stays the same', () => {
    expect(remarksFor(block(['1', '3']))).toEqual(['会改写1个已有内容的格子，粘贴后可以撤销。']);
  });

  it('names what has no place, what was cut, and numbers that were not to be seen', () => {
    expect(remarksFor({ ...block(['####', '2', '3', '4', '5', '6']), isCut: true })).toEqual([
      '会改写1个已有内容的格子，粘贴后可以撤销。', '有1列在这张表里没有位置，不会填入。', '内容很多，只读取了前300行。',
      '有1个数字在原表格里显示为“###”，请先加宽那一列再复制。',
    ]);
  });
});

describe('addsRowsByItself', () => {
  it('adds rows with names, and none without or without end', () => {
    const economic = tableWith('economic');
    const byName = block(['资产总额', '万元', '1'], ['自有', '台', '2']);
    const byPosition = block(['1'], ['2']);
    const first = (given: CellBlock, area: Area) => planPaste(economic.sheet, area, given).addsRowsByItself;
    expect(first(byName, at(0, 2))).toBe(true);
    expect(first({ ...byName, isCut: true }, at(0, 2))).toBe(false);
    expect(first(byPosition, at(11, 2))).toBe(false);
  });
});
