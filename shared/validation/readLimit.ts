/** Where a length stands to its limit, in the words that counters and findings share. */
import type { TextLimit } from '#shared/form/limit.ts';

/** `over`, `within`: of a hard limit. The others: of a soft one. */
export type LimitReading = 'within' | 'over' | 'onTarget' | 'near' | 'tooShort' | 'tooLong';

export const LIMIT_READING_NAMES: Readonly<Record<LimitReading, string>> = {
  within: '合适', over: '超出', onTarget: '合适', near: '接近', tooShort: '偏少', tooLong: '偏多',
};

/** `words`: 字数. Bands end where their percent ends: 1100 of 1000 with 10 % is still on target. */
export function readLimit(limit: TextLimit, words: number): LimitReading {
  if (limit.strength === 'hard') return words > limit.words ? 'over' : 'within';
  // Whole numbers on both sides: 0.1 and its kind would move the edge of a band.
  const offByHundredfold = Math.abs(words - limit.words) * 100;
  if (offByHundredfold <= limit.words * (limit.onTargetPercent ?? 0)) return 'onTarget';
  if (offByHundredfold <= limit.words * (limit.nearPercent ?? limit.onTargetPercent ?? 0)) return 'near';
  return words < limit.words ? 'tooShort' : 'tooLong';
}
