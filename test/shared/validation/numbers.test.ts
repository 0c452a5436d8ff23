import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentagesIn } from '#shared/validation/percentagesIn.ts';
import { readChineseNumber } from '#shared/validation/readChineseNumber.ts';
import { readFigure } from '#shared/validation/readFigure.ts';
import { readRank } from '#shared/validation/readRank.ts';

describe('reading the figure in a cell', () => {
  it.each([
    ['35.2%', 35.2, '%'],
    ['35.2 %', 35.2, '%'],
    ['３５．２％', 35.2, '%'],
    ['约35%（细分第2）', 35, '%'],
    ['细分市场35%', 35, '%'],
    ['35.2%（2022年为30%）', 35.2, '%'],
    ['2023年35.2%', 35.2, '%'],
    ['92.6分', 92.6, '分'],
    ['61,350', 61350, ''],
    ['1,234,567.89万元', 1234567.89, '万元'],
    ['61 350', 61350, ''],
    ['6１３５０', 61350, ''],
    ['-5.3', -5.3, ''],
    ['－5.3', -5.3, ''],
    ['−5.3', -5.3, ''],
    ['+5', 5, ''],
    ['≥99.5%', 99.5, '%'],
    ['超过20%', 20, '%'],
    ['0', 0, ''],
    ['4.86亿元', 4.86, '亿元'],
    ['0.0318吨标准煤/万元', 0.0318, '吨标准煤/万元'],
  ])('%s is %d %s', (text, value, unit) => {
    expect(readFigure(text)).toEqual({ value, unit });
  });

  it.each([
    '', '—', '无', '/', '优于同行', '35%~40%', '35-40%', '35至40', '30%—40%', '1.2.3', '1,23', '12,5', '第2', '2023年', '3名', '3个百分点',
    '国内35%，国际12%', '9'.repeat(150) + 'x'.repeat(100), '∞', 'NaN', '%',
  ])('%j is no single figure', (text) => {
    expect(readFigure(text)).toBeNull();
  });

  it('never throws and only reads finite numbers', () => {
    const characters = fc.constantFrom(...'0123456789.,，％%+-－—~～约第名年分万 /（）'.split(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: characters, maxLength: 60 })), (text) => {
      const figure = readFigure(text);
      expect(figure === null || Number.isFinite(figure.value)).toBe(true);
      expect(percentagesIn(text).every(Number.isFinite)).toBe(true);
      readRank(text);
    }));
  });

  it('reads every number that is written plainly, with or without groups and signs', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
      const decimals = `.${String(hundredths).padStart(2, '0')}`;
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
      for (const text of [`${whole}${decimals}`, `${grouped}${decimals}`, `约${grouped}${decimals}`]) {
        expect(readFigure(text)).toEqual({ value, unit: '' });
      }
      expect(readFigure(`-${whole}${decimals}%`)).toEqual({ value: -value, unit: '%' });
    }));
  });
});

describe('percentages in a text', () => {
  it.each([
    ['国内9.8%\n国际2.3%', [9.8, 2.3]],
    ['35%~40%', [35, 40]],
    ['下降-3%', [-3]],
    ['35-40%', [40]],
    ['1,200％', [1200]],
    ['%', []],
    ['百分之三', []],
    ['１２．５ ％', [12.5]],
  ] as const)('%j has %j', (text, values) => {
    expect(percentagesIn(text)).toEqual(values);
  });
});

describe('reading a rank', () => {
  it.each([
    ['3', 'exact', 3, null, ''],
    ['３', 'exact', 3, null, ''],
    ['第3', 'exact', 3, null, ''],
    ['第2名', 'exact', 2, null, ''],
    ['2名', 'exact', 2, null, ''],
    ['第三', 'exact', 3, null, ''],
    ['第十二名', 'exact', 12, null, ''],
    ['并列第2', 'exact', 2, null, ''],
    ['前5', 'within', 5, null, ''],
    ['前5名', 'within', 5, null, ''],
    ['前三', 'within', 3, null, ''],
    ['前十强', 'within', 10, null, ''],
    ['TOP10', 'within', 10, null, ''],
    ['全国前5', 'within', 5, null, '全国'],
    ['3/120', 'exact', 3, 120, ''],
    ['第3/120名', 'exact', 3, 120, ''],
    ['省内3/120', 'exact', 3, 120, '省内'],
    ['省内第2', 'exact', 2, null, '省内'],
    ['全国细分行业第1位', 'exact', 1, null, '全国细分行业'],
    ['120家中第3', 'exact', 3, 120, ''],
    ['1（全省）', 'exact', 1, null, '全省'],
    ['130/120', 'exact', 130, 120, ''],
    ['0', 'exact', 0, null, ''],
  ] as const)('%s', (text, kind, position, among, scope) => {
    expect(readRank(text)).toEqual({ kind, position, among, scope });
  });

  it.each(['', '—', '领先', '前列', '3.5', '-1', '3/', '第', '2023年第3季度', '第一百零三', `第${'1'.repeat(60)}`])('%j is no rank', (text) => {
    expect(readRank(text)).toBeNull();
  });
});

describe('Chinese numerals', () => {
  it('are read up to 99', () => {
    const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    for (let number = 1; number < 100; number += 1) {
      const tens = Math.floor(number / 10);
      const numeral = `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`;
      expect(readChineseNumber(numeral)).toBe(number);
    }
  });
  it.each(['', '百', '一二', '十十', '二十三四', '零'])('%j is none of them', (numeral) => {
    expect(readChineseNumber(numeral)).toBeNull();
  });
});
