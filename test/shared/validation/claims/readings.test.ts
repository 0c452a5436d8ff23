import { describe, expect, it } from 'vitest';
import { growthFollows } from '#shared/validation/claims/growth.ts';
import { agrees, type Bound, type Quantity } from '#shared/validation/claims/quantity.ts';
import { readNumber } from '#shared/validation/claims/readNumber.ts';
import { readYears } from '#shared/validation/claims/readYears.ts';
import { unitReader, wholeUnit } from '#shared/validation/claims/unit.ts';

const units = unitReader(['万元', '吨标准煤/万元', '次/百台', 'ppm']);
function said(value: number, step: number, bound: Bound = 'exact'): Quantity {
  return { value, step, bound };
}

describe('numbers', () => {
  it.each([
    ['55,380.5万元', 55380.5, 0.1, '元', 1e4], ['4亿5900万元', 45900, 1, '元', 1e4], ['三千四百五十万元', 34500000, 10000, '元', 1], ['一点二亿元', 1.2, 0.1, '元', 1e8],
    ['十二项', 12, 1, '个', 1], ['两百件', 200, 1, '个', 1], ['百分之九十九点五', 99.5, 0.1, '%', 1], ['8‰', 8, 1, '%', 0.1], ['-320万元', -320, 1, '元', 1e4], ['34.5百万元', 34.5, 0.1, '元', 1e6],
    ['58千克标准煤/万元', 58, 1, '吨标准煤', 1e-3], ['1.12次/百台', 1.12, 0.01, '次', 1], ['23次/年', 23, 1, '次', 1], ['12ppm', 12, 1, 'ppm', 1], ['0.94个百分点', 0.94, 0.01, '个百分点', 1],
  ])('%s', (text, value, step, name, factor) => {
    const number = readNumber(text, 0, units);
    expect(number?.value).toBeCloseTo(value, 6);
    expect(number).toMatchObject({ step: expect.closeTo(step, 6), unit: { name, factor: expect.closeTo(factor, 9) }, end: text.length });
  });

  it.each(['十百', '一二三项', '2023.06.18', '点五', '一坛好酒', '万无一失', '9'.repeat(30)])('%s is none', (text) => {
    expect(readNumber(text, 0, units)).toBeNull();
  });

  it('say more than they are with 余 and 多', () => {
    expect(readNumber('3400多万元', 0, units)).toMatchObject({ isMore: true, value: 3400, digitsEnd: 4, end: 7 });
  });
});

describe('units', () => {
  it.each(['万元', '亿元', '万元/人', '次/百台', '吨标准煤/万元'])('%s is read as a whole', (text) => {
    expect(wholeUnit(units, text)?.written).toBe(text);
  });
  it.each(['', '万元每人', '无量纲', '元/吨公里'])('%s is not', (text) => {
    expect(wholeUnit(units, text)).toBeNull();
  });
});

describe('years', () => {
  it.each([
    ['2023年', 2023, 2023, false], ['2022—2023年', 2022, 2023, false], ['2022年至2023年', 2022, 2023, false], ['二〇二三年', 2023, 2023, false], ['2023年上半年', 2023, 2023, true],
    ['2023年1—6月', 2023, 2023, true], ['2023年12月31日', 2023, 2023, false], ['2023 年度', 2023, 2023, false],
  ])('%s', (text, first, last, isPart) => {
    expect(readYears(text, 0)).toMatchObject({ first, last, isPart, end: text.length });
  });
  it.each(['2023', '2023-', '12023年', '1023年', '20231年'])('%s is none', (text) => {
    expect(readYears(text, 0)).toBeNull();
  });
});

describe('agreement', () => {
  it.each([
    [said(5.54e8, 1e6), said(55380e4, 1e4), true], [said(5.53e8, 1e6), said(55380e4, 1e4), true], [said(5.52e8, 1e6), said(55380e4, 1e4), false], [said(6e8, 1e8), said(55380e4, 1e4), false],
    [said(5e8, 1e8, 'over'), said(55380e4, 1e4), true], [said(6e8, 1e8, 'over'), said(55380e4, 1e4), false], [said(5.6e8, 1e7, 'nearly'), said(55380e4, 1e4), true], [said(5e8, 1e8, 'nearly'), said(55380e4, 1e4), false],
    [said(5.5e8, 1e7, 'about'), said(55380e4, 1e4), true], [said(7e8, 1e8, 'about'), said(55380e4, 1e4), false], [said(55380.4e4, 1e3), said(55380e4, 1e4), true], [said(55381e4, 1e4), said(55380e4, 1e4), false],
  ])('of %j with %j: %s', (text, form, expected) => {
    expect(agrees(text, form, false)).toBe(expected);
  });
});

describe('growth', () => {
  const [before, after] = [said(48620, 1), said(55380, 1)];
  it.each([[13.9, true], [13.8, false], [14.1, false], [-13.9, false]])('of %s %% follows: %s', (value, expected) => {
    expect(growthFollows('percent', said(value, 0.1), before, after)).toBe(expected);
  });
  it('from zero or a loss means nothing', () => {
    expect(growthFollows('percent', said(50, 1), said(-320, 1), said(156, 1))).toBeNull();
    expect(growthFollows('percent', said(50, 1), said(0, 1), said(156, 1))).toBeNull();
  });
  it('in points is as exact as the values', () => {
    expect(growthFollows('points', said(6, 1), said(12, 1), said(18, 1))).toBe(true);
    expect(growthFollows('points', said(8, 1), said(12, 1), said(18, 1))).toBe(false);
  });
});
