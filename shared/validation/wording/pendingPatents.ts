/** Patents that are only applied for do not count among those that a company has. */
import { type Hit, matchesOf } from './hit.ts';
import { oneOf, within } from './pattern.ts';
import { sentencesOf, surroundingsOf } from './sentences.ts';
import { rememberLine } from './textLine.ts';
import { PATENTS } from './words.ts';

const PENDING = oneOf(PATENTS.pending);
const COUNT = '\\d{1,6}\\s?[项件个]';
const INCLUDED = new RegExp(`(?<![不未])${oneOf(PATENTS.including)}${within(12, '（）()“《')}?${PENDING}(?:阶段|状态)?`, 'g');
const OWNED = [
  `${oneOf(PATENTS.has)}${within(8, '“《申受')}(?:专利(?:申请|受理)|(?:申请|受理)(?:发明|实用新型|国家)?专利)${within(6, '“《\\d')}${COUNT}`,
  `授权${oneOf(PATENTS.both)}已?(?:受理|申请|在审)(?:的)?${within(6, '，')}专利${within(4, '，\\d')}${oneOf(PATENTS.counted)}`,
].map((source) => new RegExp(source, 'g'));
/** Before the brackets, in the same sentence: patents that are said to be there, and not just applied for. */
const HAS_PATENTS = new RegExp(`${oneOf(PATENTS.has)}[^。；;！？\\n]{0,24}专利`);
const APPLIED = /申请(?:发明|实用新型|外观设计|国家|国际)?专利/;

const MESSAGE = '申请中的专利不能算作已有的专利，请只计已授权的有效专利，申请中的另行写明。';

/** In a note beside a number of patents: it counts the pending ones. */
export function countsPending(note: string): boolean {
  return [...note.slice(0, 2000).matchAll(INCLUDED)].length > 0;
}

export const pendingPatents = rememberLine((line): readonly Hit[] => {
  const { text } = line;
  if (!text.includes('专利')) return [];
  const sentences = sentencesOf(line);
  const included = matchesOf(text, [INCLUDED], ({ position, quote }) => {
    const { before } = surroundingsOf(sentences, position, quote.length);
    return HAS_PATENTS.test(before) && !APPLIED.test(before);
  });
  return [...included, ...matchesOf(text, OWNED, () => true)].map((match) => ({
    ...match, rule: 'wording.pendingPatent', severity: 'warning', message: `“${match.quote}”：${MESSAGE}`,
  }));
});
