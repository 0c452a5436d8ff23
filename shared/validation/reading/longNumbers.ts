/** Long numbers that do not belong into an application: citizens' numbers (GB 11643-1999) and bank accounts. */
import { calendarDay } from '#shared/validation/calendarDay.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

export interface LongNumber {
  /** As it stands in the text, with its spaces. */
  readonly quote: string;
  readonly position: number;
}

const IDENTITY = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g;
const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const IDENTITY_CHECKS = '10X98765432';
/** In groups as cards print them, or in one. */
const ACCOUNT = /(?<![\d-])\d(?:[ -]?\d){11,29}(?![\d-])/g;
/** China UnionPay's cards. */
const CARD_BEGINNING = '62';
/** A cue stands at most so far before its number. */
const REACH = 14;

function isIdentityNumber(number: string): boolean {
  const birth = { year: Number(number.slice(6, 10)), month: Number(number.slice(10, 12)), day: Number(number.slice(12, 14)) };
  if (birth.year < 1900 || calendarDay(birth) === null) return false;
  const sum = IDENTITY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return IDENTITY_CHECKS[sum % 11] === number[17]?.toUpperCase();
}

/** ISO/IEC 7812. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function found(text: string, pattern: RegExp, isMeant: (quote: string, position: number) => boolean): readonly LongNumber[] {
  return [...toHalfWidth(text).matchAll(pattern)]
    .filter((match) => isMeant(match[0], match.index))
    .map((match) => ({ quote: text.slice(match.index, match.index + match[0].length), position: match.index }));
}

/** With a day of birth that the calendar has and the right check character. */
export function identityNumbersIn(text: string): readonly LongNumber[] {
  return found(text, IDENTITY, isIdentityNumber);
}

/** Behind one of the words, or a card's number that says itself what it is. */
export function accountNumbersIn(text: string, cues: readonly string[]): readonly LongNumber[] {
  return found(text, ACCOUNT, (quote, position) => {
    const digits = quote.replace(/\D/g, '');
    const before = text.slice(Math.max(0, position - REACH), position);
    return cues.some((cue) => before.includes(cue))
      || (digits.startsWith(CARD_BEGINNING) && digits.length >= 16 && digits.length <= 19 && passesLuhn(digits));
  });
}
