/** A line parted into sentences, so that what proves a claim can be told from what proves another. */

import { rememberLine } from './textLine.ts';

export interface Sentence {
  readonly text: string;
  /** In the line. */
  readonly start: number;
}

/** Quotes and brackets that close behind the sign belong to the sentence. */
const SENTENCE_END = /[。！？!?\n][”"’』」）)]*/g;
const CLAUSE_SIGNS = ['，', ',', '；', ';', '：', ':'];

export const sentencesOf = rememberLine(({ text }): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(SENTENCE_END)) {
    const end = index + sign.length;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
});

/** The index of the sentence in which this position lies. */
export function sentenceAt(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A sentence is looked through only so far on either side of a claim: a million characters without a full stop are none. */
const REACH = 300;

export interface Surroundings {
  /** The sentence, or as much of it as can be meant. */
  readonly sentence: string;
  /** What stands before the words in their sentence, and in their clause. */
  readonly before: string;
  readonly clauseBefore: string;
  readonly clauseAfter: string;
  /** The sentence behind, its beginning. */
  readonly next: string;
}

export function surroundingsOf(sentences: readonly Sentence[], position: number, length: number): Surroundings {
  const index = sentenceAt(sentences, position);
  const { text = '', start = 0 } = sentences[index] ?? {};
  const at = position - start;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + length, at + length + REACH);
  const clauseStart = Math.max(...CLAUSE_SIGNS.map((sign) => before.lastIndexOf(sign))) + 1;
  const clauseEnd = CLAUSE_SIGNS.map((sign) => after.indexOf(sign)).filter((end) => end >= 0);
  return {
    sentence: before + text.slice(at, at + length) + after,
    before,
    clauseBefore: before.slice(clauseStart),
    clauseAfter: after.slice(0, Math.min(after.length, ...clauseEnd)),
    next: (sentences[index + 1]?.text ?? '').slice(0, REACH).trimStart(),
  };
}
