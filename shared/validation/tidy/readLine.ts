/** What there is to tidy in one line. A line of the narrative that did not change is not read again. */
import { pairBrackets } from './brackets.ts';
import { hasHan } from './characters.ts';
import type { Edit } from './edit.ts';
import { FINDERS, type MendableKind } from './mendLine.ts';
import { type UnitUse, unitUses } from './mixedUnits.ts';
import { usesHalfWidthPercent } from './percentSigns.ts';
import type { TidyLine } from './tidyTexts.ts';

export interface LineReading {
  readonly edits: Readonly<Record<MendableKind, readonly Edit[]>>;
  /** Positions of marks without their other half. */
  readonly unpaired: readonly number[];
  readonly units: readonly UnitUse[];
  readonly usesHalfWidthPercent: boolean;
}

function read(text: string): LineReading {
  return {
    edits: {
      fullWidthCharacters: FINDERS.fullWidthCharacters(text),
      percentSigns: FINDERS.percentSigns(text),
      halfWidthPunctuation: FINDERS.halfWidthPunctuation(text),
      spacesInChinese: FINDERS.spacesInChinese(text),
      doubledPunctuation: FINDERS.doubledPunctuation(text),
    },
    unpaired: hasHan(text) ? pairBrackets(text).unpaired : [],
    units: unitUses(text),
    usesHalfWidthPercent: usesHalfWidthPercent(text),
  };
}

const known = new WeakMap<object, { readonly text: string; readonly reading: LineReading }>();

export function readLine({ key, text }: Pick<TidyLine, 'key' | 'text'>): LineReading {
  if (key === null) return read(text);
  const before = known.get(key);
  if (before?.text === text) return before.reading;
  const reading = read(text);
  known.set(key, { text, reading });
  return reading;
}
