/** What is Chinese to the tidying of signs. */

/** Ideographs and the marks that stand for one: 々 〆 〇. */
const HAN_RANGES = [[0x3005, 0x3007], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]] as const;
/** Signs that only stand in Chinese. */
const SIGNS = new Set('，。、；：？！“”‘’「」『』（）《》〈〉【】〔〕…—～％');

/** By UTF-16 unit: the rare characters of other planes count as none, and what stands beside them is left alone. */
export function isHan(character: string | undefined): boolean {
  const code = character === undefined || character === '' ? 0 : character.charCodeAt(0);
  return code >= 0x3005 && HAN_RANGES.some(([first, last]) => code >= first && code <= last);
}

/** A Chinese character or sign. */
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
