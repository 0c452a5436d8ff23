/** The judge of the parity tests is judged first. */
import { describe, expect, it } from 'vitest';
import { mismatchOnPages } from '../support/matchPages.ts';
import type { PrintUnit } from '../support/printUnits.ts';

const text = (value: string): PrintUnit => ({ kind: 'text', text: value });
const row = (header: string, ...cells: readonly string[]): PrintUnit => ({ kind: 'row', cells, header });

describe('pages that agree', () => {
  it.each([
    ['one page', [text('甲乙'), row('', '一', '二')], ['甲乙一二']],
    ['a paragraph over two pages', [text('甲乙丙')], ['甲', '乙丙']],
    ['a page that holds only a picture', [text('甲'), text('乙')], ['甲', '', '乙']],
    ['a header that repeats', [row('项目', '项', '目'), row('项目', '一'), row('项目', '二')], ['项目一', '项目二']],
    ['a header that does not repeat', [row('项目', '项', '目'), row('项目', '一'), row('项目', '二')], ['项目一', '二']],
    ['a row that runs on in each of its cells', [row('项目', '短', '甲甲乙乙', '丙丙')], ['短甲甲丙', '项目乙乙丙']],
    ['a row over three pages', [row('', '甲一二三', '乙一二三')], ['甲一乙一', '二二', '三三']],
    ['a row that begins on a new page', [text('前'), row('', '甲', '乙')], ['前', '甲乙']],
    ['blank rows that run on', [row('项目', '项', '目'), row('项目', '', ''), text('后')], ['项目', '项目后']],
    ['cells that begin alike', [row('', '一一一', '一二')], ['一一一', '一二']],
  ])('%s', (_name, units, pages) => {
    expect(mismatchOnPages(units, pages)).toBeNull();
  });
});

describe('pages that do not', () => {
  it.each([
    ['a character that is missing', [text('甲乙丙')], ['甲丙']],
    ['a character too many', [text('甲乙')], ['甲乙乙']],
    ['another character', [text('甲乙')], ['甲已']],
    ['another order', [text('甲'), text('乙')], ['乙甲']],
    ['cells that changed places', [row('', '甲', '乙')], ['乙甲']],
    ['a row that lost a piece at a page break', [row('', '甲一二', '乙一二')], ['甲一乙一', '二']],
    ['a text that ends too soon', [text('甲'), text('乙')], ['甲']],
    ['a page too many', [text('甲')], ['甲', '乙']],
  ])('%s', (_name, units, pages) => {
    expect(mismatchOnPages(units, pages)).toMatch(/^(?:page 1|left over)/u);
  });
});
