/** Numbers as texts write them: 55,380.5, 4亿5900万, 三千四百五十万, 百分之九十九点五, 260余. By hand, since a pattern would look at digits twice. */
import { PERCENT, type Unit, type UnitReader } from './unit.ts';

export interface NumberAt {
  readonly value: number;
  /** What the last written digit stands for: of 5.54 it is 0.01. */
  readonly step: number;
  readonly unit: Unit | null;
  /** 余, 多: a little more than said. */
  readonly isMore: boolean;
  /** Behind the digits, before the unit. */
  readonly digitsEnd: number;
  readonly end: number;
}

const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const NUMERALS = `${DIGITS}〇两十百千万亿点`;
const MORE = '余多';
const HUNDREDTHS = '百分之';
/** Longer runs are no numbers. */
const LONGEST_NUMERAL = 20;
const LONGEST_DIGITS = 18;

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function digitOf(character: string): number {
  return character === '〇' ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);
}

/** Null for what is no number: 十百, 一二三. */
function numeralValue(numeral: string): { readonly value: number; readonly step: number } | null {
  const [whole = '', fraction, ...more] = numeral.split('点');
  if (more.length > 0 || (whole === '' && fraction !== undefined)) return null;
  let [total, section, digit] = [0, 0, -1];
  let step = 1;
  for (const character of whole) {
    const place = PLACES[character];
    if (place === undefined) {
      if (digit > 0) return null;
      digit = digitOf(character);
      step = 1;
    } else if (place < 1e4) {
      section += (digit < 0 ? 1 : digit) * place;
      if (digit < 0 && place !== 10) return null;
      digit = -1;
    } else {
      const before = section + Math.max(0, digit);
      if (before === 0) return null;
      total += before * place;
      [section, digit, step] = [0, -1, place];
    }
  }
  const value = total + section + Math.max(0, digit);
  if (fraction === undefined) return { value, step };
  const digits = Array.from(fraction);
  if (digits.length === 0 || digits.some((character) => digitOf(character) < 0)) return null;
  const scale = 10 ** -digits.length;
  return { value: value + digits.reduce((sum, character) => sum * 10 + digitOf(character), 0) * scale, step: scale };
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}

/** Groups of three behind commas; a comma that groups nothing ends the number. */
function endOfWhole(text: string, start: number): number {
  let end = endOfDigits(text, start);
  if (end - start > 3) return end;
  while (text.charAt(end) === ',' && endOfDigits(text, end + 1) === end + 4) end += 4;
  return end;
}

/** `start`: at a digit, or at a sign before one. */
function readDigits(text: string, start: number, units: UnitReader): NumberAt | null {
  const sign = text.charAt(start);
  const from = isDigit(sign) ? start : start + 1;
  const wholeEnd = endOfWhole(text, from);
  let digitsEnd = wholeEnd;
  let decimals = 0;
  if (text.charAt(wholeEnd) === '.' && isDigit(text.charAt(wholeEnd + 1))) {
    digitsEnd = endOfDigits(text, wholeEnd + 1);
    decimals = digitsEnd - wholeEnd - 1;
    if (text.charAt(digitsEnd) === '.' && isDigit(text.charAt(digitsEnd + 1))) return null;
  }
  if (digitsEnd - from > LONGEST_DIGITS) return null;
  const value = Number(text.slice(from, digitsEnd).replaceAll(',', '')) * (sign === '-' ? -1 : 1);
  return withUnit(text, { value, step: 10 ** -decimals }, digitsEnd, units);
}

function withUnit(text: string, { value, step }: { readonly value: number; readonly step: number }, digitsEnd: number, units: UnitReader): NumberAt {
  let at = digitsEnd;
  while (text.charAt(at) === ' ' && at < digitsEnd + 2) at += 1;
  const isMore = MORE.includes(text.charAt(at)) && text.charAt(at) !== '';
  if (isMore) at += 1;
  const found = units.read(text, at);
  // 3400多万元, but also 一千万余元.
  return { value, step, isMore, digitsEnd, unit: found?.unit ?? null, end: found?.end ?? (isMore ? at : digitsEnd) };
}

/** 4亿5900万元: a second number of a smaller scale goes on at once. */
function joined(text: string, first: NumberAt, units: UnitReader): NumberAt {
  const { unit } = first;
  if (!unit || unit.name !== '' || unit.factor !== 1e8 || !isDigit(text.charAt(first.end))) return first;
  const second = readDigits(text, first.end, units);
  if (!second?.unit || second.unit.factor !== 1e4 || second.value >= 1e4) return first;
  return { ...second, value: first.value * 1e4 + second.value };
}

/** Behind 点 only digits belong to it: 一点二亿 is 一点二 and its scale. */
function endOfNumeral(text: string, start: number): number {
  let end = start;
  let isFraction = false;
  for (let character = text.charAt(end); character !== '' && end - start < LONGEST_NUMERAL; character = text.charAt(end)) {
    if (!NUMERALS.includes(character) || (isFraction && digitOf(character) < 0)) break;
    isFraction ||= character === '点';
    end += 1;
  }
  return end;
}

function readNumeral(text: string, start: number, units: UnitReader): NumberAt | null {
  const isPercent = text.startsWith(HUNDREDTHS, start);
  const from = isPercent ? start + HUNDREDTHS.length : start;
  const end = endOfNumeral(text, from);
  const read = end === from ? null : numeralValue(text.slice(from, end));
  if (!read) return null;
  if (isPercent) return { ...read, isMore: false, digitsEnd: end, end, unit: { name: PERCENT, factor: 1, per: null, written: PERCENT } };
  const number = withUnit(text, read, end, units);
  // Without a unit numerals are words of the language: 一坛好酒, 百年.
  return number.unit && number.unit.name !== '' ? number : null;
}

/** Null where no number begins. `text` is half-width. */
export function readNumber(text: string, start: number, units: UnitReader): NumberAt | null {
  const first = text.charAt(start);
  if (isDigit(first) || ((first === '-' || first === '+') && isDigit(text.charAt(start + 1)))) {
    const number = readDigits(text, start, units);
    return number && joined(text, number, units);
  }
  return NUMERALS.includes(first) && first !== '' && first !== '点' ? readNumeral(text, start, units) : null;
}
