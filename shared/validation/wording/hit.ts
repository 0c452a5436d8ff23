/** What a check of wording saw in one line, before it is said where. */
import type { Severity } from '#shared/form/rule.ts';
import type { Edition } from '#shared/form/edition.ts';
import { rememberLine, type TextLine } from './textLine.ts';

export interface Hit {
  readonly rule: string;
  readonly severity: Severity;
  /** As it stands in the line. */
  readonly quote: string;
  readonly position: number;
  /** What to do, in one polite Chinese sentence. */
  readonly message: string;
}
export type ReadLine = (line: TextLine) => readonly Hit[];

/** A reading that needs the edition's year or names: each line is read once for each edition. */
export function readByEdition(make: (edition: Edition) => ReadLine): (edition: Edition) => ReadLine {
  const readers = new WeakMap<Edition, ReadLine>();
  return (edition) => {
    const reader = readers.get(edition) ?? rememberLine(make(edition));
    readers.set(edition, reader);
    return reader;
  };
}

/** A line that has more of one kind is no prose, and a list of thousands helps nobody. */
export const MOST_HITS = 20;

export interface Match {
  readonly quote: string;
  readonly position: number;
}

/** In the order of the line; of those that overlap the first and longest. `isMeant` is asked before they are counted. */
export function matchesOf(text: string, patterns: readonly RegExp[], isMeant: (match: Match) => boolean): readonly Match[] {
  const found: Match[] = [];
  for (const pattern of patterns) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      const hit = { quote: match[0], position: match.index };
      if (hit.quote === '' || hit.quote.includes('\n') || !isMeant(hit)) continue;
      found.push(hit);
      count += 1;
      if (count === MOST_HITS) break;
    }
  }
  let end = 0;
  return found
    .sort((a, b) => a.position - b.position || b.quote.length - a.quote.length)
    .filter(({ position, quote }) => {
      if (position < end) return false;
      end = position + quote.length;
      return true;
    })
    .slice(0, MOST_HITS);
}
