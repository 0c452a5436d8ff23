/** Years as texts write them: 2023年, 2022—2023年, 二〇二三年; and whether only a part of the year is meant. */

export interface YearsAt {
  readonly first: number;
  /** The same for a single year. */
  readonly last: number;
  /** 2023年上半年, 2023年12月: no figure of the whole year. */
  readonly isPart: boolean;
  /** 2023年底: of what is counted over a year it says only where it stood then. */
  readonly isEnd: boolean;
  readonly end: number;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const DASHES = new Set(['-', '—', '–', '~', '至', '到']);
const PARTS = ['上半年', '下半年', '前三季度', '前三个季度', '前两季度', '一季度', '二季度', '三季度', '四季度', '第一季度', '第二季度', '第三季度', '第四季度', '1季度', '2季度', '3季度', '4季度', '上旬', '初', 'Q1', 'Q2', 'Q3', 'Q4'];
const ENDS = ['12月31日', '12月底', '12月末', '度末', '末', '底'];
const WHOLE = ['度', '全年'];

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at) - 48;
  if (code >= 0 && code <= 9) return code;
  const character = text.charAt(at);
  return character === '○' || character === '零' ? 0 : character === '' ? -1 : CHINESE_DIGITS.indexOf(character);
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

/** Four digits of a year between 1900 and 2099, with no digit beside them. */
function yearNumber(text: string, start: number): number | null {
  let year = 0;
  for (let at = start; at < start + 4; at += 1) {
    const digit = digitAt(text, at);
    if (digit < 0) return null;
    year = year * 10 + digit;
  }
  return year >= 1900 && year < 2100 && digitAt(text, start + 4) < 0 ? year : null;
}

/** Behind 年: what narrows the year, and where it ends. */
function rest(text: string, start: number): Pick<YearsAt, 'isPart' | 'isEnd' | 'end'> {
  const at = skipSpace(text, start);
  const yearEnd = ENDS.find((word) => text.startsWith(word, at));
  if (yearEnd !== undefined) return { isPart: false, isEnd: true, end: at + yearEnd.length };
  const wholeYear = WHOLE.find((word) => text.startsWith(word, at));
  if (wholeYear !== undefined) return { isPart: false, isEnd: false, end: at + wholeYear.length };
  const part = PARTS.find((word) => text.startsWith(word, at));
  if (part !== undefined) return { isPart: true, isEnd: false, end: at + part.length };
  // 6月底, 1—9月, 11月11日.
  let end = at;
  while (end < at + 6 && (digitAt(text, end) >= 0 || DASHES.has(text.charAt(end)) || (end > at && text.charAt(end) === '月'))) end += 1;
  if (end > at && text.slice(at, end + 1).includes('月')) {
    while (text.charAt(end) !== '' && (digitAt(text, end) >= 0 || '月日底末'.includes(text.charAt(end))) && end < at + 10) end += 1;
    return { isPart: true, isEnd: false, end };
  }
  return { isPart: false, isEnd: false, end: start };
}

/** Null where no year begins. `text` is half-width. */
export function readYears(text: string, start: number): YearsAt | null {
  if (digitAt(text, start) < 0 || digitAt(text, start - 1) >= 0 || isJoinedBefore(text, start)) return null;
  const first = yearNumber(text, start);
  if (first === null) return null;
  let at = skipSpace(text, start + 4);
  let last = first;
  const firstHasWord = text.charAt(at) === '年';
  if (firstHasWord) at += 1;
  let dash = at;
  while (dash < at + 2 && DASHES.has(text.charAt(dash))) dash += 1;
  if (dash > at) {
    const second = yearNumber(text, skipSpace(text, dash));
    const secondEnd = skipSpace(text, skipSpace(text, dash) + 4);
    if (second !== null && second > first && text.charAt(secondEnd) === '年') {
      last = second;
      at = secondEnd + 1;
    } else if (!firstHasWord) return null;
  } else if (!firstHasWord) return null;
  return { first, last, ...rest(text, at) };
}

/** -2016, /2016, A2016: the number of something. */
function isJoinedBefore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '/' || before === '.' || (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z') || before === '〔';
}
