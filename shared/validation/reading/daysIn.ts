/** Days, months and years that a text names: 2024年12月3日, 2024-12-03, 2024.12, 2025年, 20241203. */
import { calendarDay } from '#shared/validation/calendarDay.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

export interface NamedDay {
  /** As it stands in the text. */
  readonly quote: string;
  readonly position: number;
  /** ISO: the first day that it can be. */
  readonly earliest: string;
}

const DATE = /(?<!\d)((?:19|20)\d\d)(?:\s?年\s?(?:(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?)?|[-./](\d{1,2})(?:[-./](\d{1,2}))?(?![\d-./])|(\d\d)(\d\d)(?!\d))/g;

export function daysIn(text: string): readonly NamedDay[] {
  return [...toHalfWidth(text).matchAll(DATE)].flatMap((match): NamedDay[] => {
    const [whole, year, month1, day1, month2, day2, month3, day3] = match;
    const [month, day] = [month1 ?? month2 ?? month3, day1 ?? day2 ?? day3];
    const earliest = calendarDay({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) });
    return earliest === null || month === '00' ? [] : [{ quote: text.slice(match.index, match.index + whole.length), position: match.index, earliest }];
  });
}
