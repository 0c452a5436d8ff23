/** What is Chinese to the tidying of signs. */

const HAN = /^\p{Script=Han}$/u;
/** Signs that only stand in Chinese. */
const SIGNS = new Set('，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕…—～％');

export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character);
}

/** A Chinese character or sign. By UTF-16 unit: the rare characters of other planes count as none, and are left alone. */
export function isChinese(character: string | undefined): boolean {
  return character !== undefined && (SIGNS.has(character) || isHan(character));
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

const PROTECTED = /(?:https?:\/\/|www\.)[^\s\uFFFC]{1,500}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,253}/g;

export interface Range {
  readonly start: number;
  readonly end: number;
}

const TITLES = /《[^《》]{0,200}》/g;

/** Titles are quoted to the character. */
export function titleRanges(line: string): readonly Range[] {
  return line.includes('《') ? [...line.matchAll(TITLES)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })) : [];
}

/** Whether positions, asked for from left to right, lie in one of the ranges. */
export function lieIn(ranges: readonly Range[]): (position: number) => boolean {
  let next = 0;
  return (position) => {
    while ((ranges[next]?.end ?? Infinity) <= position) next += 1;
    return (ranges[next]?.start ?? Infinity) <= position;
  };
}

/** Addresses: no sign of theirs is one of the sentence. */
export function protectedRanges(line: string): readonly Range[] {
  if (!line.includes('@') && !line.includes('://') && !line.includes('www.')) return [];
  return [...line.matchAll(PROTECTED)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
