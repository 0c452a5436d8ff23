/** 首创 唯一 第一 领先 填补空白 国际先进 最 …: reviewers ask for the proof, so it has to stand beside the words. */
import { type Hit, matchesOf, readByEdition } from './hit.ts';
import { oneOf, within } from './pattern.ts';
import { isOfOthers, isProven, isWish } from './proof.ts';
import { sentencesOf, surroundingsOf } from './sentences.ts';
import { SCOPES, SUPERLATIVES as WORDS } from './words.ts';

const SCOPE = oneOf(SCOPES);
const CLAUSE_END = '(?=[，,。；;、！!）)”"\\s]|$)';

const LEADING_WHAT = oneOf(WORDS.leadingWhat);

const PATTERNS = [
  oneOf(WORDS.absolute),
  `(?:${SCOPE}内?)?首创(?!${oneOf(WORDS.notInvented)})`,
  `${SCOPE}${within(8, '唯')}唯一(?!${oneOf(WORDS.notOnlyOne)})`,
  `唯一${oneOf(WORDS.onlyOne)}`,
  `(?:${oneOf(WORDS.ranked)}${within(8, '第、')}|${SCOPE}中?)第一(?!${oneOf(WORDS.ordinal)})${oneOf(WORDS.kinds)}?`,
  `(?:${SCOPE}|${oneOf(WORDS.ranked)})${within(3, '首榜')}${oneOf(WORDS.heads)}`,
  `${SCOPE}${within(2, '领')}领先${LEADING_WHAT}?`,
  `${oneOf(WORDS.leading)}领先(?!${oneOf(WORDS.notLeading)})${LEADING_WHAT}?`,
  `${oneOf(WORDS.leadingWhere)}${within(6, '领')}领先${LEADING_WHAT}?`,
  `领先${LEADING_WHAT}`,
  `填补${within(20, '空')}空白`,
  `${SCOPE}${oneOf(WORDS.grades)}(?:${oneOf(WORDS.gradeOf)}|${CLAUSE_END})`,
  `${SCOPE}${within(8, '最')}最(?!${oneOf(WORDS.benchmark)})${oneOf(WORDS.most)}`,
  `${SCOPE}${within(2, '首')}${oneOf(WORDS.firsts)}(?!${oneOf(WORDS.notFirst)})`,
].map((source) => new RegExp(source, 'g'));

const OWN_GAP = new RegExp(`^填补.*${oneOf(WORDS.ownGaps)}`);

export const superlatives = readByEdition(({ year }) => (line): readonly Hit[] => {
  const sentences = sentencesOf(line);
  return matchesOf(line.text, PATTERNS, ({ quote, position }) => {
    const around = surroundingsOf(sentences, position, quote.length);
    return !isProven(around) && !isWish(around, year) && !isOfOthers(around) && !OWN_GAP.test(quote);
  }).map((match) => ({
    ...match,
    rule: 'wording.superlative',
    severity: 'warning',
    message: `“${match.quote}”需要依据，请在旁边写明来源（如鉴定结论、统计出处）或引用证实性材料，也可以换成平实的说法。`,
  }));
});
