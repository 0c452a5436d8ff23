/** Where a line may end. One pass over the characters of a paragraph, after GB/T 15834-2011 and clreq. */
import { BreakClass, breakClassOf } from './breakClass.ts';

/** How readily a line ends after a character. */
export const LineEnd = {
  /** Would part a character from its marks. */
  never: 0,
  /** Against the rules: only when a line holds nothing else. */
  forbidden: 1,
  /** Inside a word. */
  insideWord: 2,
  /** Inside a long word or address, at one of its joints. */
  joint: 3,
  allowed: 4,
  forced: 5,
} as const;
export type LineEnd = (typeof LineEnd)[keyof typeof LineEnd];

const { ideograph, word, opening, closing, space, glue, mark, newline, zeroWidthBreak, dash, ellipsis, separator, wordClosing, wordOpening, hyphen, invisible } = BreakClass;

/** ’ and ·, which are part of a word between its letters: don’t, N·m. */
const SIGNS_WITHIN_WORDS: ReadonlySet<number> = new Set([0x2019, 0xb7]);
const JOINTS: ReadonlySet<number> = new Set(Array.from('/?&=.-_,;:%#@~+\\|').map((character) => character.charCodeAt(0)));

const LONGEST_UNIT = 3;
/** Ω and both of µ and μ, which the keyboards of the country give. */
const UNIT_SIGNS: ReadonlySet<number> = new Set([0x3a9, 0x2126, 0xb5, 0x3bc]);

function isUnitLetter(codePoint: number): boolean {
  return isLetter(codePoint) || UNIT_SIGNS.has(codePoint);
}
function isLetter(codePoint: number): boolean {
  return (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x61 && codePoint <= 0x7a);
}
/** Whether the one space at `index` parts a number from its unit (`8 h`, `11 μm`, `80 L/min`): a word that short, after a digit, is one. */
function isBeforeUnit(codePoints: readonly number[], index: number): boolean {
  const digit = codePoints[index - 1] ?? 0;
  if (digit < 0x30 || digit > 0x39) return false;
  let length = 0;
  while (isUnitLetter(codePoints[index + 1 + length] ?? 0)) length += 1;
  return length > 0 && length <= LONGEST_UNIT;
}
function isPartOfWord(breakClass: number): boolean {
  return breakClass === word || breakClass === wordClosing || breakClass === wordOpening || breakClass === hyphen;
}

/** The classes of a paragraph's characters, those that depend on their neighbours resolved. */
export function breakClassesOf(codePoints: readonly number[]): Uint8Array {
  const classes = new Uint8Array(codePoints.length);
  for (let index = 0; index < codePoints.length; index += 1) classes[index] = breakClassOf(codePoints[index] ?? 0);
  for (let index = 0; index < codePoints.length; index += 1) {
    if (SIGNS_WITHIN_WORDS.has(codePoints[index] ?? 0) && isLetter(codePoints[index - 1] ?? 0) && isLetter(codePoints[index + 1] ?? 0)) classes[index] = word;
    // A dash alone connects (A—B) and never begins a line; two of them are one sign.
    if (classes[index] === dash && classes[index - 1] !== dash && classes[index + 1] !== dash) classes[index] = closing;
  }
  return classes;
}

/** `before` and `after`: the classes beside the place; `codePoint` stands before it, `previous` before that, `next` after it. */
function endBetween(before: number, after: number, codePoint: number, previous: number, next: number): LineEnd {
  if (after === mark || after === invisible) return LineEnd.never;
  if (before === newline) return LineEnd.forced;
  if (after === newline || after === space) return LineEnd.forbidden;
  if (before === zeroWidthBreak || after === zeroWidthBreak) return after === zeroWidthBreak ? LineEnd.forbidden : LineEnd.allowed;
  if (before === glue || after === glue) return LineEnd.forbidden;
  if (after === closing || after === separator || after === wordClosing) {
    return after === wordClosing && isPartOfWord(before) ? LineEnd.insideWord : LineEnd.forbidden;
  }
  if (before === space) return LineEnd.allowed;
  if (before === opening || before === separator || before === wordOpening) return LineEnd.forbidden;
  if (before === dash && after === dash) return LineEnd.forbidden;
  if (before === ellipsis && after === ellipsis) return LineEnd.forbidden;
  if (after === hyphen) return LineEnd.forbidden;
  if (before === hyphen) return isLetter(previous) && isLetter(next) ? LineEnd.allowed : LineEnd.joint;
  if (isPartOfWord(before) && isPartOfWord(after)) return JOINTS.has(codePoint) ? LineEnd.joint : LineEnd.insideWord;
  return LineEnd.allowed;
}

/** By character: how readily a line ends after it. The last one is always `forced`. */
export function lineEndsOf(codePoints: readonly number[], classes: Uint8Array): Uint8Array {
  const ends = new Uint8Array(codePoints.length);
  const last = codePoints.length - 1;
  for (let index = 0; index < last; index += 1) {
    let before = classes[index] ?? ideograph;
    // Marks and unseen characters behave like what they belong to.
    for (let base = index; (before === mark || before === invisible) && base > 0; base -= 1) before = classes[base - 1] ?? ideograph;
    ends[index] = endBetween(before, classes[index + 1] ?? ideograph, codePoints[index] ?? 0, codePoints[index - 1] ?? 0, codePoints[index + 1] ?? 0);
    if (classes[index] === space && ends[index] === LineEnd.allowed && isBeforeUnit(codePoints, index)) ends[index] = LineEnd.forbidden;
  }
  if (last >= 0) ends[last] = LineEnd.forced;
  return ends;
}
