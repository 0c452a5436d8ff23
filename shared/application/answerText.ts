/** An answer as one text, as it stands on paper and in names and lists. Whether its field is shown is not asked here. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldKind, FieldOfKind, Option } from '#shared/form/field.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { type AnswerByKind, type Answers, storedAnswer } from './answers.ts';
import { emptyAnswer } from './emptyAnswers.ts';
import { totalOf } from './totals.ts';

type Texts = {
  readonly [K in FieldKind]: (value: AnswerByKind[K], field: FieldOfKind<K>, edition: Edition, answers: Answers) => string;
};

function asTyped(value: string): string {
  return value;
}
function integerText(value: number | null): string {
  return value === null ? '' : String(value);
}
function optionLabels(options: readonly Option[], chosen: readonly (string | null)[]): string {
  return options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join('、');
}

const texts: Texts = {
  text: asTyped,
  longText: asTyped,
  figure: asTyped,
  integer: integerText,
  total: (_value, field, edition, answers) => integerText(totalOf(edition, answers, field)),
  choice: (value, { options }) => optionLabels(options, [value]),
  choices: (value, { options }) => optionLabels(options, value),
  yesNo: (value) => (value === null ? '' : value ? '是' : '否'),
  confirmation: (value) => (value ? '已确认' : ''),
  date: ({ year, month, day }) => (
    [[year, '年'], [month, '月'], [day, '日']].map(([number, unit]) => (number === null ? '' : `${number}${unit}`)).join('')
  ),
  region: ({ city, county, other }) => `${city}${county}${other}`,
  industry: ({ code, text }, _field, { industries }) => text || (industries.find((industry) => industry.code === code)?.name ?? ''),
  richText: (value) => plainText(value),
};

function textOf<K extends FieldKind>(edition: Edition, answers: Answers, field: FieldOfKind<K>): string {
  const text: Texts[K] = texts[field.kind];
  const stored = storedAnswer(answers, field as Field) as AnswerByKind[K] | undefined;
  return text(stored ?? emptyAnswer(field.kind), field, edition, answers);
}

/** Empty when nothing is answered. A date of which a part is missing is the parts that are there. */
export function answerText(edition: Edition, answers: Answers, field: Field): string {
  return textOf(edition, answers, field);
}
