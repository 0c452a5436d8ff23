/** The claims of one line, read once for each object that holds it: an edited paragraph is a new object, the others stay what they were. */
import type { Claim } from './claim.ts';
import { type Lead, NO_LEAD } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { LineReader } from './lineReader.ts';
import { tokensOf } from './tokens.ts';

export interface LineReading {
  readonly claims: readonly Claim[];
  readonly lead: Lead;
}
interface Remembered {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly lead: string;
  readonly reading: LineReading;
}

/** No paragraph of an application is longer; of a pasted book the beginning is read. */
const LONGEST_LINE = 100_000;

const known = new WeakMap<object, Remembered>();

export function readText(lexicon: Lexicon, text: string, lead: Lead): LineReading {
  const reader = new LineReader(text, tokensOf(text.slice(0, LONGEST_LINE), lexicon.vocabulary, lexicon.units), lexicon, lead);
  return { claims: reader.read(), lead: reader.lead };
}

/** `key`: the object that holds the line. */
export function readLine(lexicon: Lexicon, key: object, text: string, lead: Lead): LineReading {
  const leadKey = lead === NO_LEAD ? '' : JSON.stringify(lead);
  const before = known.get(key);
  if (before && before.lexicon === lexicon && before.text === text && before.lead === leadKey) return before.reading;
  const reading = readText(lexicon, text, lead);
  known.set(key, { lexicon, text, lead: leadKey, reading });
  return reading;
}
