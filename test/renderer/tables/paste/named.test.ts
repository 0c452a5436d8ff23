/** Names in sheets of other people, beside those of the form. */
import { describe, expect, it } from 'vitest';
import { columnFinder } from '#renderer/tables/paste/namedColumn.ts';
import { readName, rowFinder } from '#renderer/tables/paste/namedRow.ts';
import { tableSection, tableWith } from '../tableForTest.ts';

describe('the heading of a column', () => {
  const column = (table: string, heading: string) => columnFinder(tableSection(table))(heading)?.column.id ?? null;

  it.each([
    ['行业平均', 'average'], ['行业平均水平', 'average'], ['2023年行业均值', 'average'], ['行业最佳', 'best'], ['行业标杆值', 'best'], ['名次', 'rank'], ['企业排名', 'rank'],
    ['2022', 'earlier'], ['2022年度', 'earlier'], ['2023 年', 'later'], ['２０２３年', 'later'], ['2023年（万元）', 'later'], ['上年', 'earlier'], ['本年', 'later'], ['本年度', 'later'], ['去年', 'earlier'],
    ['指标', 'item'], ['计量单位', 'unit'],
  ])('%s of 表2 means %s', (heading, id) => {
    expect(column('economic', heading)).toBe(id);
  });

  it.each(['2021年', '2022年行业平均', '备注', '数据来源', '', '行业'])('%s means no column of 表2', (heading) => {
    expect(column('economic', heading)).toBeNull();
  });

  it('is known in the other tables too', () => {
    expect([column('social', '2022年度'), column('innovation', '2023'), column('competitors', '产品'), column('competitors', '市场占有率'), column('competitors', '主要优势')])
      .toEqual(['earlier', 'later', 'product', 'share', 'strengths']);
  });

  it('may bring the unit of its figures', () => {
    expect(columnFinder(tableSection('economic'))('2023年（亿元）')).toMatchObject({ unit: '亿元', isExact: false });
  });
});

describe('the name of a row', () => {
  const find = rowFinder(tableWith('economic').sheet);
  const row = (name: string) => find(name)?.row.id ?? null;

  it.each([
    ['营业收入', 'revenue'], ['营业 收入', 'revenue'], ['营业收入（万元）', 'revenue'], ['营业收入(亿元)', 'revenue'], ['营业收入，万元', 'revenue'], ['营业收入/元', 'revenue'],
    ['2.营业收入', 'revenue'], ['（2）营业收入：', 'revenue'], ['二、营业收入', 'revenue'], ['其中：研发投入', 'research'], ['营业收入（合并口径）', 'revenue'], ['质量损失率*', 'qualityLossRate'], ['产品合格率（%）', 'passRate'],
  ])('%s is found', (name, id) => {
    expect(row(name)).toBe(id);
  });

  it.each(['主营业务收入', '收入', '营业成本', '（万元）', ''])('%s is not taken for another', (name) => {
    expect(row(name)).toBeNull();
  });

  it('knows its own words from others', () => {
    expect(['营业收入', '营业收入 （万元）', '1.营业收入（万元）', '营业收入（合并）'].map((name) => find(name)?.isExact)).toEqual([true, true, false, false]);
    expect(find('营业收入（亿元）')).toMatchObject({ isExact: false, unit: '亿元' });
  });

  it('is split into name and unit', () => {
    expect(readName('3. 能耗强度（吨标准煤/万元）')).toEqual({ name: '能耗强度', unit: '吨标准煤/万元' });
    expect(readName('客户投诉率（单位：%）')).toEqual({ name: '客户投诉率', unit: '%' });
  });
});
