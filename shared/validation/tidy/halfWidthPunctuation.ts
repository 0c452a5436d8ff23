/** `,` `;` `:` `?` `!` `(` `"` amid Chinese become ，；：？！（“. Numbers, times, addresses and English sentences keep theirs. */
import { pairBrackets, pairStraightQuotes } from './brackets.ts';
import { hasHan, isChinese, isHan, lieIn, protectedRanges } from './characters.ts';
import type { Edit, FindEdits } from './edit.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const LONGEST_BRACKET = 400;
const LATIN_END = /[A-Za-z0-9%‰)\]]/;
const LONGEST_COUNT = 3;
const CLOSING = /^["”’」』）)]?$/;

/** A full stop ends the line; elsewhere it may belong to a name or a number, and at the beginning it counts: 一. */
function isEndOfSentence(line: string, at: number): boolean {
  return at > LONGEST_COUNT && line.length - at <= 3 && CLOSING.test(line.slice(at + 1).trim());
}

function stops(line: string): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  let previous = '';
  for (let at = 0; at < line.length; at += 1) {
    let character = line[at] ?? '';
    const full = FULL_WIDTH[character];
    if (full !== undefined && (isChinese(previous) || (LATIN_END.test(previous) && isHan(line[at + 1])))) {
      changed.set(at, full);
      character = full;
    } else if (character === '.' && isEndOfSentence(line, at) && isHan(previous)) {
      changed.set(at, '。');
      character = '。';
    }
    if (character !== ' ') previous = character;
  }
  return changed;
}

function brackets(line: string): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  for (const { open, close } of pairBrackets(line).pairs) {
    const [left, right] = [line[open], line[close]];
    if (left !== '(' && right !== ')') continue;
    const isTwoWidths = left === '（' || right === '）';
    if (!isTwoWidths && (close - open > LONGEST_BRACKET || !hasHan(line.slice(open, close)))) continue;
    if (left === '(') changed.set(open, '（');
    if (right === ')') changed.set(close, '）');
  }
  return changed;
}

function quotes(line: string): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  for (const { open, close } of pairStraightQuotes(line)) {
    const isInChinese = isHan(line[open - 1]) || isHan(line[close + 1]) || (close - open <= LONGEST_BRACKET && hasHan(line.slice(open, close)));
    if (isInChinese) changed.set(open, '“').set(close, '”');
  }
  return changed;
}

export const halfWidthPunctuation: FindEdits = (line) => {
  if (!hasHan(line)) return [];
  const isKept = lieIn(protectedRanges(line));
  return [...stops(line), ...brackets(line), ...quotes(line)]
    .sort(([a], [b]) => a - b)
    .filter(([at]) => !isKept(at))
    .map(([start, text]): Edit => ({ start, end: start + 1, text }));
};
