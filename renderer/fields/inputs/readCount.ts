/** Whole numbers as people type them into a box for a count. */
import { readChineseNumber } from '#shared/validation/readChineseNumber.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

/** `１２ 个` is 12, blank is null; undefined when it is no whole number, so that nothing is made of it. */
export function readCount(text: string, unit = ''): number | null | undefined {
  const written = toHalfWidth(text).replace(/[\s,]/g, '');
  const digits = unit !== '' && written.endsWith(unit) ? written.slice(0, -unit.length) : written;
  if (digits === '') return written === '' ? null : undefined;
  return readChineseNumber(digits) ?? undefined;
}
