import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeFaults } from '#shared/validation/unifiedSocialCreditCode.ts';

const VALID = [
  '91110108551385082Q', '91350100M000100Y43', '91360727MA35LGHK7K', '91330102MA00003650', '91330102MA0000007Y', '91330102MA00004101', '91330102MA0000349A',
];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('unified social credit codes', () => {
  it.each(VALID)('%s is right', (code) => {
    expect(creditCodeFaults(code)).toEqual([]);
  });

  it('knows a wrong last character from a wrong code', () => {
    expect(creditCodeFaults('91330102MA00003651')).toEqual([{ kind: 'check' }]);
  });

  it('knows a wrong check character of the organisation', () => {
    expect(creditCodeFaults('91330102MA00003640').some(({ kind }) => kind === 'organisationCheck')).toBe(true);
  });

  it.each(['', '9', '91330102MA0000365', '91330102MA000036500', '9'.repeat(100_000)])('counts the characters of a code of another length', (code) => {
    expect(creditCodeFaults(code)).toEqual([{ kind: 'length', length: code.length }]);
  });

  it('counts a rare character once', () => {
    expect(creditCodeFaults('91330102MA0000365𬭎')).toEqual([{ kind: 'characters', positions: [18] }]);
  });

  it.each([
    ['I1330102MA00003650', [1]],
    ['9133O102MA00003650', [5]],
    ['913301A2MA00003650', [7]],
    ['91330102MS0000365Z', [10, 18]],
    ['91330102ma00003650', [9, 10]],
  ])('%s has characters out of place', (code, positions) => {
    expect(creditCodeFaults(code)).toEqual([{ kind: 'characters', positions }]);
  });

  it('notices every single wrong character', () => {
    fc.assert(fc.property(fc.constantFrom(...VALID), fc.integer({ min: 0, max: 17 }), fc.constantFrom(...ALPHABET.split('')), (code, position, character) => {
      fc.pre(code[position] !== character);
      expect(creditCodeFaults(`${code.slice(0, position)}${character}${code.slice(position + 1)}`)).not.toEqual([]);
    }));
  });
});
