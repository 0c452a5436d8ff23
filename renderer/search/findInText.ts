/** Finds in a text without looks, and replaces them. */
import { patternOf, rangesIn, type TextQuery, type TextRange } from './textQuery.ts';

export interface Find {
  /** A little of the line before and after, for the list of finds. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
}
const CONTEXT_CHARACTERS = 18;

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

export function findAt(text: string, { from, to }: TextRange): Find {
  return {
    before: oneLine(text.slice(Math.max(0, from - CONTEXT_CHARACTERS), from)),
    words: oneLine(text.slice(from, to)),
    after: oneLine(text.slice(to, to + CONTEXT_CHARACTERS)),
  };
}

export function findInText(text: string, query: TextQuery): readonly Find[] {
  const pattern = patternOf(query);
  return pattern ? rangesIn(text, pattern).map((range) => findAt(text, range)) : [];
}

export function replaceRangesOf(text: string, ranges: readonly TextRange[], words: string): string {
  let result = '';
  let at = 0;
  for (const { from, to } of ranges) {
    result += text.slice(at, from) + words;
    at = to;
  }
  return result + text.slice(at);
}

/** `only`: the number of the one find that is replaced; all of them when absent. */
export function replaceInText(text: string, query: TextQuery, words: string, only?: number): string {
  const pattern = patternOf(query);
  if (!pattern) return text;
  return replaceRangesOf(text, rangesIn(text, pattern).filter((_range, number) => only === undefined || only === number), words);
}
