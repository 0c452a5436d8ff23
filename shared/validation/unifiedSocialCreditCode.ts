/** The 18 characters of a 统一社会信用代码 and their arithmetic (GB 32100-2015; positions 9–17 after GB 11714). */

/** Without I O S V Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LENGTH = 18;
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/**
 * `length`, `characters`: no code at all. `organisationCheck` (position 17), `check` (position 18): the arithmetic fails, mostly by a
 * typing error, though some early genuine codes fail it too.
 */
export type CreditCodeFault =
  | { readonly kind: 'length'; readonly length: number }
  /** `positions` count from 1. */
  | { readonly kind: 'characters'; readonly positions: readonly number[] }
  | { readonly kind: 'organisationCheck' }
  | { readonly kind: 'check' };

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

function organisationCheckCharacter(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(code[8 + index] ?? '', 36), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/** `code` as `normaliseText` leaves it: upper case, half-width, without spaces. Empty when nothing is wrong. */
export function creditCodeFaults(code: string): readonly CreditCodeFault[] {
  const characters = Array.from(code);
  if (characters.length !== LENGTH) return [{ kind: 'length', length: characters.length }];
  if (!SHAPE.test(code)) {
    const isRight = (character: string, index: number) => (index >= 2 && index < 8 ? /^\d$/.test(character) : ALPHABET.includes(character));
    return [{ kind: 'characters', positions: characters.flatMap((character, index) => (isRight(character, index) ? [] : [index + 1])) }];
  }
  return [
    ...(code[16] === organisationCheckCharacter(code) ? [] : [{ kind: 'organisationCheck' } as const]),
    ...(code[17] === checkCharacter(code) ? [] : [{ kind: 'check' } as const]),
  ];
}
