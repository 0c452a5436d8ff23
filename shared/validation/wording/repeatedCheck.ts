/** Sentences that stand twice: a reader notices, and the limit is used up by them. Never more than a hint. */
import { writePlace } from '#shared/application/place.ts';
import { type Check, type CheckContext, EVERYTHING, findingAt } from '#shared/validation/check.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { readBitByBit } from './readBitByBit.ts';
import { longSentences, repeatedSentences } from './repeatedSentences.ts';
import { spanInText } from './spanInText.ts';
import type { WrittenText } from './textSources.ts';

const MOST_FINDINGS = 30;
const LONGEST_QUOTE = 20;
const LONGEST_SAID = 60;

export function repeatedCheck(textsOf: (context: CheckContext) => readonly WrittenText[]): Check {
  return {
    reads: [EVERYTHING],
    prepare: (context) => readBitByBit(textsOf(context), longSentences),
    find: (context) => repeatedSentences(textsOf(context)).slice(0, MOST_FINDINGS).map(({ later: { text, line, sentence: { quote, position } }, earlier }): Finding => {
      const placeName = nameOfPlace(context.edition, context.draft, earlier.text.place);
      const where = earlier.text.place === text.place ? '本部分前面' : `“${placeName}”里`;
      return {
        ...findingAt(context, text.place, {
          rule: 'wording.repeated', severity: 'hint', source: text.source, span: spanInText(text.lines, line, quote, position),
          message: `“${shortened(quote, LONGEST_QUOTE)}”这句话${where}已经写过，建议删去一处或改写。`,
        }),
        others: [{ place: writePlace(earlier.text.place), placeName, says: shortened(earlier.sentence.quote, LONGEST_SAID) }],
      };
    }),
  };
}
