/** Years of another year's form, left over from an earlier application: the edition says which are right. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { yearsIn } from '#shared/validation/reading/yearsIn.ts';
import { type Hit, matchesOf, readByEdition } from './hit.ts';
import { oneOf, within } from './pattern.ts';
import { CYCLE } from './words.ts';

/** 质量标杆 of 浙江省制造业质量标杆: how a programme is called for short. */
const SHORT_NAME_LENGTH = 4;
const YEAR = '(?<!\\d)(?:19|20)\\d\\d\\s?年度?';

/** The years that the form asks figures for. */
export function yearsOfEdition(edition: Edition): ReadonlySet<number> {
  const columns = tablesOf(edition).flatMap(({ columns: all }) => all.map(({ year }) => year));
  const fields = fieldsOf(edition).map((field) => (field.kind === 'figure' ? field.year : undefined));
  return new Set([...columns, ...fields].filter((year) => year !== undefined));
}

export const otherYears = readByEdition((edition) => {
  const years = yearsOfEdition(edition);
  const { programme, documentNames } = edition;
  const short = programme.slice(-SHORT_NAME_LENGTH);
  const between = within(14, '\\d');
  const cycle = new RegExp(`${YEAR}${between}(?:${oneOf([documentNames.application, ...CYCLE.papers])}|${oneOf([programme, short])}${oneOf(CYCLE.acts)})`, 'g');
  const lastYears = new RegExp(
    `近${oneOf(CYCLE.lastYears)}年(?:来)?[（(，,：:]?\\s?(?:19|20)\\d\\d\\s?年?(?:\\s?[—–~～至到、和及与-]{1,2}\\s?(?:19|20)\\d\\d\\s?年?)?`, 'g',
  );
  const told = new RegExp(oneOf(CYCLE.told));
  const asked = [...years].sort((a, b) => a - b).map((year) => `${year}年`).join('、');
  return ({ text }): readonly Hit[] => [
    ...matchesOf(text, [cycle], ({ quote, position }) => {
      const before = text.slice(Math.max(0, position - 12), position);
      return Number(/\d{4}/.exec(quote)?.[0]) !== edition.year && !told.test(quote) && !told.test(before);
    }).map((match) => ({
      ...match, rule: 'wording.otherYear', severity: 'warning' as const,
      message: `“${match.quote}”不是本次申报的年度（${edition.year}年），请核对是否沿用了以前的材料。`,
    })),
    ...(years.size === 2 ? matchesOf(text, [lastYears], ({ quote }) => [...yearsIn(quote.slice(2))].some((year) => !years.has(year))) : []).map((match) => ({
      ...match, rule: 'wording.otherYear', severity: 'warning' as const, message: `近2年是${asked}，这里写的是“${match.quote}”，请核对。`,
    })),
  ];
});
