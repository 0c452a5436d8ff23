/** Whole dates as people paste them: 2024-11-05, 2024年11月5日, 2024/11/5, ２０２４．１１．５. */
import type { DateAnswer } from '#shared/application/answers.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

/** Null when the text is no whole date. Whether the calendar has the day is for the checks to say. */
export function readDate(text: string): DateAnswer | null {
  const match = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(toHalfWidth(text))
    ?? /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(toHalfWidth(text));
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}
