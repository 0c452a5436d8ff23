/** Sentences that stand twice in the text, the same or nearly: two parts were written from one. Found by shared runs of characters, in one pass. */
import type { WrittenText } from './textSources.ts';
import { sentencesOf } from './sentences.ts';
import { rememberLine } from './textLine.ts';

/** 字 without signs. */
const SHORTEST = 15;
/** What is longer is looked at as far as this. */
const LONGEST = 400;
const RUN = 4;
/** So many of the shorter sentence's runs stand in the other one. */
const ENOUGH = 0.72;
/** One is not much longer than the other. */
const LEAST_RATIO = 0.6;
/** A run that stands in more sentences than these sets none apart. */
const MOST_PER_RUN = 6;
const MOST_SENTENCES = 6000;
const PARTS = /[；;]/;
const TITLES = /《[^《》]{1,60}》/g;
const NO_WORD = /[^\p{Script=Han}A-Za-z0-9]/gu;

interface ReadSentence {
  readonly quote: string;
  readonly position: number;
  readonly words: string;
  /** Sentences about different figures are two. */
  readonly figures: string;
  readonly runs: ReadonlySet<string>;
}
export interface PlacedSentence extends ReadSentence {
  readonly text: WrittenText;
  readonly line: number;
}
export interface Repetition {
  readonly sentence: PlacedSentence;
  readonly earlier: PlacedSentence;
}

function runsOf(words: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN));
  return runs;
}

const longSentences = rememberLine((line): readonly ReadSentence[] => {
  if (line.kind !== 'prose') return [];
  return sentencesOf(line).flatMap(({ text, start }) => {
    let offset = start;
    return text.split(PARTS).flatMap((part): readonly ReadSentence[] => {
      const lead = part.length - part.trimStart().length;
      const position = offset + lead;
      offset += part.length + 1;
      const quote = part.trim().replace(/[。！？!?”"’』」）)]+$/, '');
      const words = quote.slice(0, LONGEST).replace(TITLES, '').replace(NO_WORD, '');
      if (words.length < SHORTEST || quote.includes('\n')) return [];
      return [{ quote, position, words, figures: (words.match(/\d+/g) ?? []).join(' '), runs: runsOf(words) }];
    });
  });
});

function isNearly(one: ReadSentence, other: ReadSentence): boolean {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (one.figures !== other.figures || short.words.length < long.words.length * LEAST_RATIO) return false;
  let shared = 0;
  for (const run of short.runs) if (long.runs.has(run)) shared += 1;
  return shared >= short.runs.size * ENOUGH;
}

/** For each sentence that stood before, the first one like it. In the order of the text. */
export function repeatedSentences(texts: readonly WrittenText[]): readonly Repetition[] {
  const sentences = texts.filter(({ kind }) => kind === 'narrative')
    .flatMap((text) => text.lines.flatMap((line, index) => longSentences(line).map((sentence): PlacedSentence => ({ ...sentence, text, line: index }))))
    .slice(0, MOST_SENTENCES);
  const byRun = new Map<string, PlacedSentence[]>();
  return sentences.flatMap((sentence): readonly Repetition[] => {
    const candidates = new Set<PlacedSentence>();
    // Every other run is enough to meet: two that are nearly the same share many.
    let index = 0;
    for (const run of sentence.runs) {
      index += 1;
      const seen = byRun.get(run);
      if (seen) for (const candidate of seen) candidates.add(candidate);
      if (index % 2 === 0) continue;
      if (!seen) byRun.set(run, [sentence]);
      else if (seen.length < MOST_PER_RUN) seen.push(sentence);
    }
    candidates.delete(sentence);
    const earlier = [...candidates].find((candidate) => isNearly(candidate, sentence));
    return earlier ? [{ sentence, earlier }] : [];
  });
}
