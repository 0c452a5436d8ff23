/** Reading products and shares out of a text that lists them. What is not clear is not read. */
import { describe, expect, it } from 'vitest';
import { listedItems, listedName, listedShare } from '#shared/application/listedFacts.ts';

const TEXT = '精密行星减速器：2023年国内市场占有率9.8%，国际市场占有率2.3%；\n2. 中空旋转平台（国内约17.4％）\n（数据来源：行业协会）';

describe('the products that a text lists', () => {
  it('are one item each, without the remarks in brackets', () => {
    expect(listedItems(TEXT)).toEqual(['精密行星减速器：2023年国内市场占有率9.8%，国际市场占有率2.3%', '2. 中空旋转平台（国内约17.4％）']);
  });

  it('are none in a long prose', () => {
    expect(listedItems('产品：'.repeat(1000))).toEqual([]);
  });

  it('begin with their name, without a number before it', () => {
    expect(listedItems(TEXT).map(listedName)).toEqual(['精密行星减速器', '中空旋转平台']);
    expect(listedName('国内市场占有率9.8%')).toBeNull();
  });

  it('say the share after the word of the market', () => {
    const [first = '', second = ''] = listedItems(TEXT);
    expect(listedShare(first, '国内', 2023)).toBe('9.8%');
    expect(listedShare(first, '国际', 2023)).toBe('2.3%');
    expect(listedShare(second, '国内', 2023)).toBe('约17.4％');
    expect(listedShare(second, '国际', 2023)).toBeNull();
  });

  it('say nothing about a year of which they do not speak', () => {
    expect(listedShare('减速器：2021年国内9%', '国内', 2023)).toBeNull();
    expect(listedShare('减速器：2022年国内9%，2023年国内10%', '国内', 2023)).toBe('10%');
  });
});
