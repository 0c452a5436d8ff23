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
/** One of so many runs, chosen by what it is, leads from one sentence to another: two that are nearly the same share several of them. */
const CHOSEN = 4;
/** A run that stands in more sentences than these sets none apart. */
const MOST_PER_RUN = 6;
const MOST_SENTENCES = 6000;
const PARTS = /[；;]/;
const TITLES = /《[^《》]{1,60}》/g;
const NO_WORD = /[^\p{Script=Han}A-Za-z0-9]/gu;

export interface ReadSentence {
  readonly quote: string;
  readonly position: number;
  readonly words: string;
  /** Sentences about different figures are two. */
  readonly figures: string;
  /** Hashed. */
  readonly runs: ReadonlySet<number>;
  readonly chosen: readonly number[];
}
export interface PlacedSentence {
  readonly sentence: ReadSentence;
  readonly text: WrittenText;
  readonly line: number;
}
export interface Repetition {
  readonly later: PlacedSentence;
  readonly earlier: PlacedSentence;
}

function runsOf(words: string): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) {
    let hash = 17;
    for (let index = at; index < at + RUN; index += 1) hash = Math.imul(hash, 65_599) + words.charCodeAt(index);
    // The last bits of a product tell little of what went into it.
    runs.add((hash ^ (hash >>> 15)) >>> 0);
  }
  return runs;
}

/** The sentences of a line that are long enough to tell. */
export const longSentences = rememberLine((line): readonly ReadSentence[] => {
  if (line.kind !== 'prose') return [];
  return sentencesOf(line).flatMap(({ text, start }) => {
    if (text.length < SHORTEST) return [];
    let offset = start;
    return text.split(PARTS).flatMap((part): readonly ReadSentence[] => {
      const lead = part.length - part.trimStart().length;
      const position = offset + lead;
      offset += part.length + 1;
      const quote = part.trim().replace(/(?<![。！？!?”"’』」）)])[。！？!?”"’』」）)]+$/, '');
      const words = quote.slice(0, LONGEST).replace(TITLES, '').replace(NO_WORD, '');
      if (words.length < SHORTEST || quote.includes('\n')) return [];
      const runs = runsOf(words);
      return [{
        quote, position, words, runs, figures: (words.match(/\d+/g) ?? []).join(' '), chosen: [...runs].filter((run, index) => index === 0 || run % CHOSEN === 0),
      }];
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
    .flatMap((text) => text.lines.flatMap((line, index) => longSentences(line).map((sentence): PlacedSentence => ({ sentence, text, line: index }))))
    .slice(0, MOST_SENTENCES);
  const byRun = new Map<number, PlacedSentence[]>();
  return sentences.flatMap((later): readonly Repetition[] => {
    const candidates = new Set<PlacedSentence>();
    for (const run of later.sentence.chosen) {
      const seen = byRun.get(run);
      if (!seen) byRun.set(run, [later]);
      else {
        for (const candidate of seen) candidates.add(candidate);
        if (seen.length < MOST_PER_RUN) seen.push(later);
      }
    }
    const earlier = [...candidates].find((candidate) => isNearly(candidate.sentence, later.sentence));
    return earlier ? [{ later, earlier }] : [];
  });
}
