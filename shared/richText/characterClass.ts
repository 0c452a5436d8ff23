/**
 * What a code point is to the counting of words in Word. East Asian are those that Word always sets in the eastAsia font
 * ([MS-OI29500] 2.1.88); ambiguous those that it sets there only beside Chinese.
 */

/** White space inside a line. */
export const SPACE = 0;
/** Ends a line: white space that no count of characters includes. */
export const LINE_END = 1;
/** A word by itself. */
export const EAST_ASIAN = 2;
/** Part of a run that is one word together. */
export const LATIN = 3;
/** East Asian when its run touches an East Asian character, Latin otherwise. */
export const AMBIGUOUS = 4;
/** Neither counts nor separates. */
export const INVISIBLE = 5;

export type CharacterClass = typeof SPACE | typeof LINE_END | typeof EAST_ASIAN | typeof LATIN | typeof AMBIGUOUS | typeof INVISIBLE;
type Range = readonly [first: number, last: number];

/** The Latin class is what remains. A later class wins where ranges meet. */
const RANGES: readonly (readonly [CharacterClass, readonly Range[]])[] = [
  [AMBIGUOUS, [
    [0xa7, 0xa8], [0xb0, 0xb1], [0xb7, 0xb7], [0xd7, 0xd7], [0xf7, 0xf7], [0x2010, 0x2027], [0x2030, 0x205e], [0x2100, 0x218f],
    [0x2190, 0x2bff],
  ]],
  [EAST_ASIAN, [
    [0x1100, 0x11ff], [0x2e80, 0x2fdf], [0x2ff0, 0x303f], [0x3041, 0x33ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xa960, 0xa97f],
    [0xac00, 0xd7ff], [0xf900, 0xfaff], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f], [0xff00, 0xffef], [0x16fe0, 0x18dff], [0x1aff0, 0x1b16f],
    [0x1f200, 0x1f2ff], [0x20000, 0x3ffff],
  ]],
  [SPACE, [
    [0x09, 0x09], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000],
  ]],
  [LINE_END, [[0x0a, 0x0d], [0x85, 0x85], [0x2028, 0x2029]]],
  [INVISIBLE, [
    // Zero-width spaces and joiners, marks of direction, byte order mark, variation selectors.
    [0x180b, 0x180d], [0x180f, 0x180f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xe0100, 0xe01ef],
    // What `cleanText` takes out before anything is printed: a draft and its Word file count the same.
    [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x84], [0x86, 0x9f], [0xd800, 0xdfff], [0xfdd0, 0xfdef], [0xfffe, 0xffff],
  ]],
];

const FIRST_ASTRAL = 0x10000;

/** One class a code point of the first plane, laid out once: counting looks up each character of a long text. */
const firstPlane = new Uint8Array(FIRST_ASTRAL).fill(LATIN);
for (const [characterClass, ranges] of RANGES) {
  for (const [first, last] of ranges) if (first < FIRST_ASTRAL) firstPlane.fill(characterClass, first, last + 1);
}
const astralRanges = RANGES.flatMap(([characterClass, ranges]) => (
  ranges.filter(([first]) => first >= FIRST_ASTRAL).map(([first, last]) => ({ characterClass, first, last }))
));

export function classOfCharacter(codePoint: number): number {
  if (codePoint < FIRST_ASTRAL) return firstPlane[codePoint] ?? LATIN;
  // The last two code points of every plane are no characters.
  if ((codePoint & 0xfffe) === 0xfffe) return INVISIBLE;
  return astralRanges.find(({ first, last }) => codePoint >= first && codePoint <= last)?.characterClass ?? LATIN;
}
