/** What the inputs make of what people type or paste. */
import { describe, expect, it } from 'vitest';
import { readCount } from '#renderer/fields/inputs/readCount.ts';
import { readDate } from '#renderer/fields/inputs/readDate.ts';
import { toggledOption } from '#renderer/fields/inputs/toggledOption.ts';

describe('a count', () => {
  it('is read with full-width digits, spaces, commas, Chinese numerals and its unit', () => {
    expect(['12', '１２', ' 1,200 ', '十二', '12 个', '0'].map((text) => readCount(text, '个'))).toEqual([12, 12, 1200, 12, 12, 0]);
  });

  it('is null when blank, and nothing when it is no whole number', () => {
    expect(readCount('  ', '个')).toBeNull();
    expect(['1.5', '-3', '约12', '12项', '个', '很多'].map((text) => readCount(text, '个'))).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

describe('a pasted date', () => {
  it('is read in all usual ways', () => {
    const day = { year: 2024, month: 11, day: 5 };
    expect(['2024-11-05', '2024年11月5日', '2024/11/5', '２０２４．１１．５', '20241105', ' 2024 年 11 月 5 日 '].map(readDate)).toEqual(Array.from({ length: 6 }, () => day));
  });

  it('is left to the input when it is only a part', () => {
    expect(['2024', '11月5日', '2024-11', '5/11/2024'].map(readDate)).toEqual([null, null, null, null]);
  });
});

describe('ticking an option', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, label: id, source: '' }));

  it('keeps the order of the form', () => {
    expect(toggledOption(options, ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggledOption(options, ['a', 'c'], 'a')).toEqual(['c']);
  });

  it('keeps what the form does not know', () => {
    expect(toggledOption(options, ['later', 'b'], 'a')).toEqual(['a', 'b', 'later']);
  });
});
