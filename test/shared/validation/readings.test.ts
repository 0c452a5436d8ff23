import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { TextLimit } from '#shared/form/limit.ts';
import { calendarDay } from '#shared/validation/calendarDay.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { readLimit } from '#shared/validation/readLimit.ts';

describe('days', () => {
  it.each([
    [2024, 11, 5, '2024-11-05'], [2024, 2, 29, '2024-02-29'], [2000, 2, 29, '2000-02-29'],
    [2023, 2, 29, null], [1900, 2, 29, null], [2024, 4, 31, null], [2024, 13, 1, null], [2024, 0, 1, null], [2024, 1, 0, null], [24, 1, 1, null],
    [2024, 1, 1.5, null], [null, 1, 1, null], [2024, null, 1, null], [2024, 1, null, null],
  ])('%j-%j-%j is %j', (year, month, day, iso) => {
    expect(calendarDay({ year, month, day })).toBe(iso);
  });
});

describe('limits', () => {
  const soft: TextLimit = { words: 1000, strength: 'soft', label: '1000 字左右', onTargetPercent: 10, nearPercent: 20, source: 'test' };
  const hard: TextLimit = { words: 30, strength: 'hard', label: '30 字以内', source: 'test' };

  it.each([
    [799, 'tooShort'], [800, 'near'], [899, 'near'], [900, 'onTarget'], [1000, 'onTarget'], [1100, 'onTarget'], [1101, 'near'], [1200, 'near'],
    [1201, 'tooLong'], [0, 'tooShort'],
  ])('%d of about 1000 is %s', (words, reading) => {
    expect(readLimit(soft, words)).toBe(reading);
  });

  it('a hard limit may be reached and not passed', () => {
    expect([29, 30, 31].map((words) => readLimit(hard, words))).toEqual(['within', 'within', 'over']);
  });
});

describe('short names of a company', () => {
  it.each([
    ['浙江栎川精密传动股份有限公司', '栎川'],
    ['浙江省栎川集团有限公司', '栎川'],
    ['杭州海川数字技术股份有限公司', '海川数字技术'],
    ['德清县海川机械厂', '海川机械'],
    ['海川（浙江）机械有限责任公司', '海川机械'],
    ['上海海川机械有限公司', '海川机械'],
    ['ALPHA（中国）有限公司', 'alpha'],
  ])('of %s there is %s', (company, name) => {
    expect(companyShortNames(edition2024, company)).toContain(name);
  });

  it('are never only the place or the legal form', () => {
    const names = companyShortNames(edition2024, '浙江海川机械股份有限公司');
    expect(names).not.toContain('浙江');
    expect(names).not.toContain('有限公司');
    expect(companyShortNames(edition2024, '')).toEqual([]);
  });
});
