/** A rank as people write it: 3, 第2名, 前5, 3/120, 省内第2, 120家中第3, TOP10. */
import { readChineseNumber } from './readChineseNumber.ts';
import { toHalfWidth } from './toHalfWidth.ts';

export interface Rank {
  /** `within`: 前5 names no place but the last possible one. */
  readonly kind: 'exact' | 'within';
  readonly position: number;
  /** `3/120`: among how many. Null when not said. */
  readonly among: number | null;
  /** Words around the number: `省内`, `全国细分行业`. Empty when there are none. */
  readonly scope: string;
}

/** A rank is a few characters; more is prose. */
const LONGEST = 40;
const NUMERAL = '(\\d{1,9}|[一二三四五六七八九十]{1,3})';
const BEFORE = '([^\\d第前/]*?)';
const AFTER = '(?:名|位|强)?(?:以内|之内)?([（(].*)?';
const PATTERNS: readonly { readonly kind: Rank['kind']; readonly pattern: RegExp }[] = [
  { kind: 'within', pattern: new RegExp(`^${BEFORE}(?:前|排名前|top)\\s*${NUMERAL}${AFTER}$`, 'iu') },
  { kind: 'exact', pattern: new RegExp(`^${BEFORE}(?:并列)?第\\s*${NUMERAL}${AFTER}$`, 'u') },
  { kind: 'exact', pattern: new RegExp(`^()(\\d{1,9})${AFTER}$`, 'u') },
];
const OF_MANY = /^([^\d第/]*)(?:第\s*)?(\d{1,9})\s*(?:名|位)?\s*\/\s*(\d{1,9})\s*(?:家|名|位)?([（(].*)?$/u;
const MANY_FIRST = /^([^\d第]*)(\d{1,9})\s*家(?:企业)?中?(?:排名|排|的)?第\s*(\d{1,9})(?:名|位)?([（(].*)?$/u;

function scopeOf(before: string | undefined, after: string | undefined): string {
  return `${before ?? ''}${(after ?? '').replace(/[（()）]/g, '')}`.trim();
}

/** Null when no rank can be read. The position may be impossible (0, 130/120): that is for a check to say. */
export function readRank(text: string): Rank | null {
  if (text.length > LONGEST) return null;
  const written = toHalfWidth(text).trim();
  const ofMany = OF_MANY.exec(written);
  if (ofMany) return { kind: 'exact', position: Number(ofMany[2]), among: Number(ofMany[3]), scope: scopeOf(ofMany[1], ofMany[4]) };
  const manyFirst = MANY_FIRST.exec(written);
  if (manyFirst) return { kind: 'exact', position: Number(manyFirst[3]), among: Number(manyFirst[2]), scope: scopeOf(manyFirst[1], manyFirst[4]) };
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(written);
    const position = match ? readChineseNumber(match[2] ?? '') : null;
    if (match && position !== null) return { kind, position, among: null, scope: scopeOf(match[1], match[3]) };
  }
  return null;
}
