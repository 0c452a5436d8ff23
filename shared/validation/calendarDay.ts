/** Days as a form asks for them: year, month and day apart, each perhaps still missing. */
import type { DateAnswer } from '#shared/application/answers.ts';

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** ISO day, or null when a part is missing or the calendar has no such day. Comparable as text. */
export function calendarDay({ year, month, day }: DateAnswer): string | null {
  if (year === null || month === null || day === null) return null;
  const isThere = Number.isInteger(year) && year >= 1000 && year <= 9999 && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
  return isThere ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}
