/** A line cut into what its words and numbers do, from left to right, each character looked at a bounded number of times. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import { type NumberAt, readNumber } from './readNumber.ts';
import type { UnitReader } from './unit.ts';
import type { Vocabulary, Word } from './vocabulary.ts';
import { readYears, type YearsAt } from './readYears.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface NumberToken extends Stretch {
  readonly kind: 'number';
  readonly number: NumberAt;
}
export interface YearsToken extends Stretch {
  readonly kind: 'years';
  readonly said: YearsAt;
}
export interface WordToken extends Stretch {
  readonly kind: 'word';
  readonly word: Word;
}
/** `sentence`, `part`: 。 and ；. `clause`: ，and ：. `list`: 、. `range`: ～ and dashes between figures. */
export interface SignToken extends Stretch {
  readonly kind: 'sign';
  readonly sign: 'sentence' | 'part' | 'clause' | 'list' | 'range' | 'arrow' | 'open' | 'close';
}
/** Words that say nothing to this reader: whatever they name is unknown. */
export interface GapToken extends Stretch {
  readonly kind: 'gap';
}
export type Token = NumberToken | YearsToken | WordToken | SignToken | GapToken;

const SIGNS: Readonly<Record<string, SignToken['sign']>> = {
  '。': 'sentence', '!': 'sentence', '?': 'sentence', '\n': 'sentence', ';': 'part', ',': 'clause', ':': 'clause', '、': 'list', '(': 'open', ')': 'close', '[': 'open', ']': 'close',
  '【': 'open', '】': 'close', '~': 'range', '—': 'range', '–': 'range', '→': 'arrow',
};
/** Quotes and spaces stand between words without parting them. */
const SILENT = new Set([' ', '\t', '\u00a0', '\u200b', '“', '”', '"', '‘', '’', "'", '「', '」', '*']);
/** What makes the digits behind it a name or an order and no figure: 第3, GB/T 19001, No.5. */
const NAMES = new Set(['第', '〔', '《', '#', '№', '图', '表', '号']);
/** What makes the digits before it a date, an order or an address. */
const NO_FIGURE = new Set(['月', '日', '号', '届', '条', '页', '位', '期', '版', '级', '路', '楼', '室', '时', '道', '型', '点', '步', '章', '轮', '岁', '世']);

function isLatin(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
function isCode(character: string): boolean {
  return isLatin(character) || isDigit(character) || character === '-' || character === '/' || character === '.' || character === '_';
}
/** Letters, digits and strokes in one: a model, a standard's number, a telephone number. */
function endOfCode(text: string, start: number): number {
  let end = start;
  while (end < text.length && isCode(text.charAt(end))) end += 1;
  return Math.max(end, start + 1);
}

/** A number that is none: a model, a date, a telephone number. */
function isNamed(text: string, start: number, { end, unit, digitsEnd }: NumberAt): boolean {
  const next = text.charAt(end);
  if (NAMES.has(text.charAt(start - 1))) return true;
  if (unit) return false;
  if (NO_FIGURE.has(next) || isLatin(next) || next === '/') return true;
  // 0575-85120000: digits, a stroke, digits; 3000-3500万元 is a range.
  return next === '-' && digitsEnd - start > 2 && text.charAt(start) === '0' && text.charAt(start + 1) !== '.';
}

export function tokensOf(line: string, vocabulary: Vocabulary, units: UnitReader): readonly Token[] {
  const text = toHalfWidth(line).replaceAll('．', '.');
  const tokens: Token[] = [];
  let gap = -1;
  const endGap = (at: number) => {
    if (gap >= 0) tokens.push({ kind: 'gap', start: gap, end: at });
    gap = -1;
  };
  const put = (token: Token) => {
    endGap(token.start);
    tokens.push(token);
    return token.end;
  };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (SILENT.has(character)) {
      endGap(at);
      at += 1;
      continue;
    }
    const years = readYears(text, at);
    if (years) {
      at = put({ kind: 'years', start: at, end: years.end, said: years });
      continue;
    }
    const word = vocabulary.at(text, at);
    if (word && !(isLatin(character) && isLatin(text.charAt(at + word.text.length)))) {
      at = put({ kind: 'word', start: at, end: at + word.text.length, word });
      continue;
    }
    const last = tokens.at(-1);
    const isRange = character === '-' && gap < 0 && last?.kind === 'number' && last.end === at;
    const sign = isRange ? 'range' : SIGNS[character];
    if (sign !== undefined) {
      at = put({ kind: 'sign', start: at, end: at + 1, sign });
      continue;
    }
    const number = readNumber(text, at, units);
    // 4月: no figure of a year.
    if (number && number.unit === null && text.charAt(number.end) === '月') {
      at = put({ kind: 'years', start: at, end: number.end + 1, said: { first: 0, last: 0, isPart: true, isEnd: false, end: number.end + 1 } });
      continue;
    }
    if (number && !isNamed(text, at, number)) {
      at = put({ kind: 'number', start: at, end: number.end, number });
      continue;
    }
    if (gap < 0) gap = at;
    at = isLatin(character) || isDigit(character) ? endOfCode(text, at) : at + 1;
  }
  endGap(text.length);
  return tokens;
}
