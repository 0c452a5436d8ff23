/** What stands at the right end of a label. */
import { describe, expect, it } from 'vitest';
import { lengthOf } from '#renderer/fields/lengthOf.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';

const name = fieldById(edition2024, 'benchmark.name');
const code = fieldById(edition2024, 'company.creditCode');

describe('the length of an answer', () => {
  it('is told in 字 and in characters', () => {
    expect(lengthOf(name, '海川QC小组实践经验')).toEqual({ text: '9/30 字 · 10 字符', state: 'fine' });
  });

  it('is over beyond a hard limit, whole and uncut', () => {
    expect(lengthOf(name, '海'.repeat(31))).toEqual({ text: '31/30 字 · 31 字符', state: 'over' });
  });

  it('is told for a code only while it is not whole, as its normaliser leaves it', () => {
    expect(lengthOf(code, '9133 0521')).toEqual({ text: '8/18 位', state: 'open' });
    expect(lengthOf(code, '91330521MA000LC27T')).toBeNull();
    expect(lengthOf(code, '')).toBeNull();
    expect(lengthOf(fieldById(edition2024, 'contact.mobile'), '138000000000')).toEqual({ text: '12/11 位', state: 'over' });
  });

  it('is nothing for a field without a limit', () => {
    expect(lengthOf(fieldById(edition2024, 'company.address'), '浙江省')).toBeNull();
  });
});
