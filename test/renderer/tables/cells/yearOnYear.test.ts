import { describe, expect, it } from 'vitest';
import { type ComparedRow, yearOnYear } from '#renderer/tables/cells/yearOnYear.ts';

const amount: ComparedRow = { unit: '万元', direction: 'higherIsBetter', measure: 'amount' };
const percent: ComparedRow = { unit: '%', direction: 'higherIsBetter', measure: 'percent' };
const loss: ComparedRow = { ...percent, direction: 'lowerIsBetter' };

describe('yearOnYear', () => {
  it.each([
    ['61350', '68940', '+12.4%'],
    ['６１，３５０', '68,940万元', '+12.4%'],
    ['100', '50', '−50.0%'],
    ['100', '-50', '−150.0%'],
    ['1', '20', '+1,900.0%'],
    ['10000', '10003', '+0.03%'],
    ['100', '100.0', '持平'],
  ])('compares %s with %s in percent: %s', (earlier, later, text) => {
    expect(yearOnYear(earlier, later, amount)?.text).toBe(text);
  });

  it.each([
    ['98.42', '99.36', '+0.94个百分点'],
    ['1.86%', '1.12%', '−0.74个百分点'],
    ['98.4', '98.6', '+0.2个百分点'],
    ['0', '10', '+10个百分点'],
    ['99.995', '99.997', '+0.002个百分点'],
  ])('compares the percentages %s and %s in points: %s', (earlier, later, text) => {
    expect(yearOnYear(earlier, later, percent)?.text).toBe(text);
  });

  it.each([
    ['0', '100'], ['-3', '100'], ['', '100'], ['100', ''], ['—', '100'], ['约30～40', '100'], ['4.86亿元', '55380'],
  ])('says nothing of %s and %s', (earlier, later) => {
    expect(yearOnYear(earlier, later, amount)).toBeNull();
  });

  it('says nothing of a negative percentage, nor of words', () => {
    expect(yearOnYear('-1', '2', percent)).toBeNull();
    expect(yearOnYear('1', '2', { ...amount, measure: 'text' })).toBeNull();
  });

  it('knows which way is better', () => {
    expect(yearOnYear('1', '2', amount)?.isBetter).toBe(true);
    expect(yearOnYear('2', '1', amount)?.isBetter).toBe(false);
    expect(yearOnYear('1.86', '1.12', loss)?.isBetter).toBe(true);
    expect(yearOnYear('1.12', '1.86', loss)?.isBetter).toBe(false);
    expect(yearOnYear('1', '2', { ...amount, direction: 'neither' })?.isBetter).toBeNull();
    expect(yearOnYear('2', '2', loss)?.isBetter).toBeNull();
  });
});
