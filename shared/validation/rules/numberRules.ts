/** Numbers that must not be filed: citizens' numbers and bank accounts, wherever they stand. */
import { EVERYTHING, type CheckContext } from '#shared/validation/check.ts';
import { placedTexts } from '#shared/validation/placedTexts.ts';
import { accountNumbersIn, identityNumbersIn, type LongNumber } from '#shared/validation/reading/longNumbers.ts';
import { spanOf } from '#shared/validation/spanOf.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

/** Who has seen these knows about the others. */
const MOST_OF_ONE_TEXT = 20;

/** Enough to find it again, too little to use it. */
function masked(quote: string): string {
  return `${quote.slice(0, 4)}…${quote.slice(-2)}`;
}

function breaches(context: CheckContext, read: (text: string) => readonly LongNumber[]): readonly Breach[] {
  return placedTexts(context).flatMap(({ place, text }) => read(text).slice(0, MOST_OF_ONE_TEXT).map(({ quote, position }): Breach => ({
    place, seen: { number: masked(quote) }, span: spanOf(text, quote, position),
  })));
}

export const numberRules: RuleHandlers<'noIdentityNumbers' | 'noAccountNumbers'> = {
  noIdentityNumbers: {
    reads: () => [EVERYTHING],
    words: ['number'],
    broken: (_rule, context) => breaches(context, identityNumbersIn),
  },
  noAccountNumbers: {
    reads: () => [EVERYTHING],
    words: ['number'],
    broken: ({ cues }, context) => breaches(context, (text) => accountNumbersIn(text, cues)),
  },
};
