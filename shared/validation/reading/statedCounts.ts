/** Numbers that a text states of something, behind or before its words: `国家标准2个`, `国家标准共3项`, `4项国家标准`. */
import { readChineseNumber } from '#shared/validation/readChineseNumber.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

/** What may stand between the words and the number, and between the number and the words. */
const BETWEEN = /^[\s(（：:，,共计合总为有]{0,6}/u;
const NUMERAL = /^(?:\d{1,6}|[一二三四五六七八九十]{1,3})/u;
const NUMERAL_AT_END = /(?:\d{1,6}|[一二三四五六七八九十]{1,3})$/u;
const REACH = 16;

function behind(text: string, position: number, units: readonly string[]): { readonly at: number; readonly count: number } | null {
  const after = text.slice(position, position + REACH);
  const skipped = BETWEEN.exec(after)?.[0].length ?? 0;
  const numeral = NUMERAL.exec(after.slice(skipped))?.[0] ?? '';
  const rest = after.slice(skipped + numeral.length).trimStart();
  const count = readChineseNumber(numeral);
  return count !== null && units.some((unit) => rest.startsWith(unit)) ? { at: position + skipped, count } : null;
}

function before(text: string, position: number, units: readonly string[]): { readonly at: number; readonly count: number } | null {
  const head = text.slice(Math.max(0, position - REACH), position).trimEnd();
  const unit = units.find((candidate) => head.endsWith(candidate));
  if (unit === undefined) return null;
  const numeral = NUMERAL_AT_END.exec(head.slice(0, -unit.length).trimEnd())?.[0] ?? '';
  const count = readChineseNumber(numeral);
  return count === null ? null : { at: position - REACH + head.lastIndexOf(numeral), count };
}

/** Each number once, however many of the words point at it; in the order of the text. */
export function statedCounts(text: string, words: readonly string[], units: readonly string[]): readonly number[] {
  const written = toHalfWidth(text);
  const found = new Map<number, number>();
  for (const word of words) {
    for (let at = written.indexOf(word); at >= 0; at = written.indexOf(word, at + word.length)) {
      const stated = behind(written, at + word.length, units) ?? before(written, at, units);
      if (stated) found.set(stated.at, stated.count);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, count]) => count);
}
