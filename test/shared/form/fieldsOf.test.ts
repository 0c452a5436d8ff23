import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById, fieldIndex, fieldsOf, fieldsOfSection, tablesOf } from '#shared/form/fieldsOf.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

describe('finding fields in an edition', () => {
  it('lists them in the order of the form', () => {
    const ids = fieldsOf(madeUpEdition).map((field) => field.id);
    expect(ids.slice(0, 5)).toEqual(['paper.day', 'paper.track', 'story.savings', 'story.people', 'firm.title']);
    expect(ids.at(-1)).toBe('readiness.honest');
  });

  it('finds none in a table of records', () => {
    expect(tablesOf(madeUpEdition).map((table) => table.id)).toEqual(['savings', 'visitors']);
    expect(tablesOf(madeUpEdition).flatMap(fieldsOfSection)).toEqual([]);
  });

  it('finds a field by its id in its own edition only', () => {
    expect(fieldById(edition2024, 'patents.valid').label).toBe('有效专利数');
    expect(() => fieldById(madeUpEdition, 'patents.valid')).toThrow('edition made-up-2031 has no field patents.valid');
  });

  it('builds the index of an edition once', () => {
    expect(fieldIndex(edition2024)).toBe(fieldIndex(edition2024));
    expect(fieldIndex(edition2024).size).toBe(fieldsOf(edition2024).length);
  });
});
