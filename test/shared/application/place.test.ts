/** Places as text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, readPlace, writePlace } from '#shared/application/place.ts';

describe('a place', () => {
  it.each<[Place, string]>([
    [{ kind: 'field', field: 'company.name' }, 'field:company.name'],
    [{ kind: 'cell', table: 'economic', row: 'own-1', column: 'later' }, 'cell:economic/own-1/later'],
    [{ kind: 'section', section: 'cover' }, 'section:cover'],
    [{ kind: 'evidence', item: 'e1' }, 'evidence:e1'],
  ])('%j is written “%s” and read back', (place, text) => {
    expect(writePlace(place)).toBe(text);
    expect(readPlace(text)).toEqual(place);
  });

  it.each(['', 'field', 'field:', ':a', 'page:3', 'cell:a/b', 'cell:a//b', 'cell:a/b/c/d'])('“%s” is none', (text) => {
    expect(readPlace(text)).toBeNull();
  });

  it('is read from any text without falling over', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const place = readPlace(text);
      if (place) expect(writePlace(place)).toBe(text);
    }));
  });
});
