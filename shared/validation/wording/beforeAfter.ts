/** A value before and a value after say little without their years. */
import { type Hit, matchesOf, readByEdition } from './hit.ts';
import { oneOf, within } from './pattern.ts';
import { isWish } from './proof.ts';
import { sentencesOf, surroundingsOf } from './sentences.ts';
import { CHANGES, RELATIVE_YEARS } from './words.ts';

const NUMBER = '\\d[\\d.]{0,14}';
const VERB = oneOf(CHANGES.verbs);
/** As far as the clause ends with it. */
const UNIT = '(?:[%％‰]|[\\u4e00-\\u9fff]{1,2}(?=[，,。；;、！？]|$))';
const FROM_TO = new RegExp(
  `(?:由|从)${within(8, '由从\\d')}${NUMBER}${within(8, '\\d由从')}?${VERB}(?:了)?(?:至|到|为)${within(4, '\\d')}${NUMBER}\\s?${UNIT}?`, 'g',
);
const BEFORE_AND_AFTER = new RegExp(
  `${oneOf(CHANGES.occasions)}前${within(24, '\\d')}\\d[^。；;\\n]{0,40}?后${within(20, '\\d')}${NUMBER}`, 'g',
);
const SUBJECT = new RegExp(`${oneOf(CHANGES.indicators)}${oneOf(CHANGES.adverbs)}{0,2}$`);
const NO_SUBJECT = new RegExp(`${oneOf(CHANGES.notIndicators)}${oneOf(CHANGES.adverbs)}{0,2}$`);
export const YEAR = new RegExp(`(?:19|20)\\d\\d\\s?年|(?:19|20)\\d\\d\\s?[-—–~～至]|${oneOf(RELATIVE_YEARS)}`);

export const beforeAfter = readByEdition(({ year }) => (line): readonly Hit[] => {
  if (line.kind === 'tableCell' || YEAR.test(line.lead)) return [];
  const sentences = sentencesOf(line);
  const firstYear = line.text.search(YEAR);
  return matchesOf(line.text, [FROM_TO, BEFORE_AND_AFTER], ({ quote, position }) => {
    if (firstYear >= 0 && firstYear < position) return false;
    const around = surroundingsOf(sentences, position, quote.length);
    if (YEAR.test(around.sentence) || isWish(around, year)) return false;
    return !/^[由从]/.test(quote) || (SUBJECT.test(around.clauseBefore) && !NO_SUBJECT.test(around.clauseBefore));
  }).map((match) => ({
    ...match, rule: 'wording.beforeAfter', severity: 'warning', message: `“${match.quote}”没有写明分别是哪一年的数值，请补上年份。`,
  }));
});
