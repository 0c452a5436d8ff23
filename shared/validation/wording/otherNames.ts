/** Names of other applicants on this computer, left over from their applications. */
import type { Edition } from '#shared/form/edition.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { foldInPlace, foldedText } from './foldedText.ts';
import { type Match, MOST_HITS } from './hit.ts';
import { rememberLine, type TextLine } from './textLine.ts';

export interface OtherNameMatch extends Match {
  /** The name as its owner writes it. */
  readonly applicant: string;
}

/** Two characters of a name are a word of their own. */
const SHORTEST_NAME = 4;
const KEY_LENGTH = 2;

interface OtherName {
  readonly words: string;
  readonly applicant: string;
}

/** By their first characters, the longest first: however many names there are, a text is passed through once. */
function indexOfNames(edition: Edition, others: readonly string[], applicant: string): ReadonlyMap<string, readonly OtherName[]> {
  const own = companyShortNames(edition, applicant);
  const ownNames = new Set(own.filter((name) => name.length >= SHORTEST_NAME));
  const names = others.flatMap((other): readonly OtherName[] => {
    const words = companyShortNames(edition, other).filter((name) => name.length >= SHORTEST_NAME).map(foldInPlace);
    const isOwn = words.some((name) => ownNames.has(name) || own[0]?.includes(name) === true);
    return isOwn ? [] : words.map((name) => ({ words: name, applicant: other }));
  });
  return Map.groupBy(names.sort((a, b) => b.words.length - a.words.length), ({ words }) => words.slice(0, KEY_LENGTH));
}

export type FindOthers = (text: string) => readonly OtherNameMatch[];

/** For lines and for other texts, as `findIn`. */
export function otherNames(edition: Edition, others: readonly string[], applicant: string): {
  readonly inLine: (line: TextLine) => readonly OtherNameMatch[];
  readonly inText: FindOthers;
} {
  const index = indexOfNames(edition, others, applicant);
  // Most characters begin no name: these are passed over without a look into the index.
  const beginnings = new Set([...index.keys()].map((key) => key.charCodeAt(0)));
  const find = (text: string, folded: string): readonly OtherNameMatch[] => {
    const found: OtherNameMatch[] = [];
    for (let at = 0; at + KEY_LENGTH <= folded.length && found.length < MOST_HITS; at += 1) {
      if (!beginnings.has(folded.charCodeAt(at))) continue;
      const name = index.get(folded.slice(at, at + KEY_LENGTH))?.find(({ words }) => folded.startsWith(words, at));
      if (!name) continue;
      found.push({ quote: text.slice(at, at + name.words.length), position: at, applicant: name.applicant });
      at += name.words.length - 1;
    }
    return found;
  };
  return { inLine: rememberLine((line) => find(line.text, foldedText(line))), inText: (text) => find(text, foldInPlace(text)) };
}
