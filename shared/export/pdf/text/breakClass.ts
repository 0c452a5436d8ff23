/** Sorts characters by how they behave at the ends of lines: GB/T 15834-2011, 5.1, and the habits of Chinese typesetting (clreq 3.1). */

/** Numbers, because they are compared for every character of a document. */
export const BreakClass = {
  /** Chinese characters and the like: a line may end on either side. */
  ideograph: 0,
  /** Letters and digits stay together. */
  word: 1,
  /** Begins something: never last in a line. */
  opening: 2,
  /** Ends something: never first in a line. */
  closing: 3,
  space: 4,
  /** Holds its neighbours together. */
  glue: 5,
  /** Belongs to the character before. */
  mark: 6,
  newline: 7,
  /** Nothing to see, but a line may end here. */
  zeroWidthBreak: 8,
  dash: 9,
  ellipsis: 10,
  /** Neither first nor last in a line: ／. */
  separator: 11,
  /** Western punctuation: never first in a line, and part of the word around it. */
  wordClosing: 12,
  /** A Western bracket that opens: never last in a line, and part of the word that follows. */
  wordOpening: 13,
  hyphen: 14,
  /** Not drawn at all. */
  invisible: 15,
} as const;
export type BreakClass = (typeof BreakClass)[keyof typeof BreakClass];

const CHARACTERS: readonly (readonly [BreakClass, string])[] = [
  [BreakClass.opening, '（《〈「『【〔〖〘〚〝［｛｟“‘﹙﹛﹝￥￡＄＃'],
  [BreakClass.closing, '）》〉」』】〕〗〙〛〞〟］｝｠”’﹚﹜﹞，。、；：？！．・·•～〜％‰℃℉°′″¢￠ˉˇ¨々ー々﹐﹑﹒﹔﹕﹖﹗›»'],
  [BreakClass.space, ' \t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000'],
  [BreakClass.glue, '\u00a0\u202f\u2007\u2060\ufeff\u200d'],
  [BreakClass.newline, '\n\r\u000b\u000c\u0085\u2028\u2029'],
  [BreakClass.zeroWidthBreak, '\u200b\u00ad'],
  [BreakClass.dash, '—―⸺'],
  [BreakClass.ellipsis, '…‥⋯'],
  [BreakClass.separator, '／＼'],
  [BreakClass.wordClosing, '!"\'),.:;?]}%/'],
  [BreakClass.wordOpening, '([{£$¥€№«‹'],
  [BreakClass.hyphen, '-\u2010\u2013'],
];
/** First and last code point. */
const RANGES: readonly (readonly [BreakClass, number, number])[] = [
  [BreakClass.invisible, 0x00, 0x08], [BreakClass.invisible, 0x0e, 0x1f], [BreakClass.invisible, 0x7f, 0x84], [BreakClass.invisible, 0x86, 0x9f],
  [BreakClass.word, 0x21, 0x7e], [BreakClass.word, 0xa1, 0x2ff], [BreakClass.mark, 0x300, 0x36f], [BreakClass.word, 0x370, 0x1fff],
  [BreakClass.invisible, 0x200c, 0x200f], [BreakClass.invisible, 0x202a, 0x202e], [BreakClass.invisible, 0x2061, 0x206f],
  [BreakClass.mark, 0x20d0, 0x20ff], [BreakClass.word, 0x2070, 0x209c], [BreakClass.mark, 0x302a, 0x302f], [BreakClass.mark, 0x3099, 0x309a],
  [BreakClass.word, 0x2200, 0x22ff], [BreakClass.closing, 0x3371, 0x337a], [BreakClass.closing, 0x3380, 0x33df],
  [BreakClass.word, 0xff10, 0xff19], [BreakClass.word, 0xff21, 0xff3a], [BreakClass.word, 0xff41, 0xff5a],
  [BreakClass.invisible, 0xfe00, 0xfe0f], [BreakClass.mark, 0xfe20, 0xfe2f],
];

const table = new Uint8Array(0x10000);
for (const [breakClass, first, last] of RANGES) table.fill(breakClass, first, last + 1);
for (const [breakClass, characters] of CHARACTERS) for (const character of characters) table[character.charCodeAt(0)] = breakClass;
const FIRST_SUPPLEMENTARY_SELECTOR = 0xe0000;
const LAST_SUPPLEMENTARY_SELECTOR = 0xe01ef;

export function breakClassOf(codePoint: number): BreakClass {
  if (codePoint < 0x10000) return table[codePoint] as BreakClass;
  return codePoint >= FIRST_SUPPLEMENTARY_SELECTOR && codePoint <= LAST_SUPPLEMENTARY_SELECTOR ? BreakClass.invisible : BreakClass.ideograph;
}
