/** What a template or an unfinished draft left behind. An error only where nothing else can be meant: an error cannot be explained. */
import type { Severity } from '#shared/form/rule.ts';
import { type Hit, matchesOf } from './hit.ts';
import { oneOf } from './pattern.ts';
import { rememberLine } from './textLine.ts';
import { PLACEHOLDERS as WORDS } from './words.ts';

/** XX and its kind where they are no part of a model number; 第XX届 may be a Roman numeral. */
const CROSSES = '(?:(?<![A-Za-z0-9第.-])[Xx]{2,8}|[×╳]{2,8}|○{2,8})';
const YEAR = '(?<![A-Za-z0-9])(?:20[Xx×]{2}|20\\d[Xx×]|[12][Xx×]{3})\\s?年';
const UNIT = oneOf(WORDS.units);
const WHOM = oneOf(WORDS.whom);
const NO_WORD = '(?=$|[^\\u4e00-\\u9fffA-Za-z])';

const CERTAIN = [
  YEAR,
  `${CROSSES}\\s?(?!${WHOM})${UNIT}`,
  `(?<!\\d)[×╳]{2,8}(?!\\d|\\s?${WHOM})`,
  '(?<![A-Za-z0-9_])_{2,40}(?![A-Za-z0-9_])',
  `【(?:\\s{0,8}|[^【】\\n]{0,20}${oneOf(WORDS.bracketed)}[^【】\\n]{0,20}|${oneOf(WORDS.fields)})】`,
  `(?:(?<=^|[（(【[：:，,；;。\\s—-])|(?<=${oneOf(WORDS.waitingFor)}))待${oneOf(WORDS.waiting)}${NO_WORD}`,
  `(?<![在于从到自因由])此处(?:应|需|请|可|拟)?${oneOf(WORDS.here)}`,
  `(?<![A-Za-z0-9_])${oneOf(WORDS.marks)}(?![A-Za-z0-9_])`,
  oneOf(WORDS.phrases),
].map((source) => new RegExp(source, 'gm'));
const DOUBTFUL = [
  `${CROSSES}\\s?${WHOM}(?:公司)?`,
  `(?<=[\\u4e00-\\u9fff])[Xx]{2,8}${NO_WORD}(?![-A-Za-z0-9])`,
  `某某${WHOM}(?:公司)?`,
].map((source) => new RegExp(source, 'gm'));

function hits(text: string, patterns: readonly RegExp[], severity: Severity, advice: string): readonly Hit[] {
  return matchesOf(text, patterns, () => true).map((match) => ({
    ...match, rule: 'wording.placeholder', severity, message: `“${match.quote}”${advice}`,
  }));
}

export const placeholders = rememberLine(({ text }): readonly Hit[] => {
  const certain = hits(text, CERTAIN, 'error', '是还没有填好的地方，请换成实际内容，或删除。');
  const doubtful = hits(text, DOUBTFUL, 'warning', '像是还没有填好的地方，请换成实际内容；有意隐去名称的，说明即可。');
  return [...certain, ...doubtful.filter(({ position, quote }) => (
    !certain.some((other) => other.position < position + quote.length && position < other.position + other.quote.length)
  ))];
});
