/** The checks that come with each kind of field: first whether it is there, then what is wrong with what is there. */
import { type AnswerByKind, storedAnswer } from '#shared/application/answers.ts';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { type Check, type CheckContext, EVERYTHING, findingAt } from './check.ts';
import { checkChoice, checkChoices, checkIndustry, checkRegion } from './checkChosen.ts';
import { checkDate } from './checkDate.ts';
import { checkNarrative, prepareNarrative } from './checkNarrative.ts';
import { checkFigure, checkInteger } from './checkNumbers.ts';
import { checkLongText, checkText } from './checkTexts.ts';
import { fieldReads } from './conditionReads.ts';
import type { Fault, FieldFaults } from './fault.ts';
import { isSoundText } from './isSoundText.ts';

const nothingMore = (): readonly Fault[] => [];

const checks: { readonly [K in FieldKind]: FieldFaults<K> } = {
  text: checkText,
  longText: checkLongText,
  figure: checkFigure,
  integer: checkInteger,
  total: nothingMore,
  choice: checkChoice,
  choices: checkChoices,
  yesNo: nothingMore,
  confirmation: nothingMore,
  date: checkDate,
  region: checkRegion,
  industry: checkIndustry,
  richText: checkNarrative,
};

const ASKING: { readonly [K in FieldKind]: (label: string) => string } = {
  text: (label) => `请填写${label}。`,
  longText: (label) => `请填写${label}。`,
  figure: (label) => `请填写${label}。`,
  integer: (label) => `请填写${label}，没有的填0。`,
  total: (label) => `请填写${label}的各项数目。`,
  choice: (label) => `请选择${label}。`,
  choices: (label) => `请选择${label}，至少一项。`,
  yesNo: (label) => `请选择${label}。`,
  confirmation: () => '请核实，符合的请勾选确认。',
  date: (label) => `请填写${label}。`,
  region: (label) => `请选择${label}。`,
  industry: (label) => `请选择${label}。`,
  richText: (label) => `请撰写“${label}”。`,
};

type Blanks = { readonly [K in FieldKind]: (answer: AnswerByKind[K], field: FieldOfKind<K>, context: CheckContext) => boolean };
const saysNothing = (_answer: unknown, field: Field, { edition, answers }: CheckContext): boolean => !isFieldFilled(edition, answers, field);
/** What prints as nothing may still be a wrong answer: a choice that the edition does not know, a damaged text. */
const blanks: Blanks = {
  text: saysNothing,
  longText: saysNothing,
  figure: saysNothing,
  integer: saysNothing,
  total: saysNothing,
  choice: (answer) => answer === null,
  choices: (answer) => answer.length === 0,
  yesNo: saysNothing,
  confirmation: saysNothing,
  date: saysNothing,
  region: saysNothing,
  industry: ({ code, text }) => code === null && text.trim() === '',
  richText: (answer, field, context) => isSoundText(answer) && saysNothing(answer, field, context),
};

function faultsOf<K extends FieldKind>(field: FieldOfKind<K>, context: CheckContext): readonly Fault[] {
  const stored = storedAnswer(context.answers, field as Field) as AnswerByKind[K] | undefined;
  const answer = stored ?? emptyAnswer(field.kind);
  const isBlank: Blanks[K] = blanks[field.kind];
  if (isBlank(answer, field, context)) {
    return field.required ? [{ check: 'required', severity: 'error', message: ASKING[field.kind](field.label) }] : [];
  }
  const check: FieldFaults<K> = checks[field.kind];
  return check(answer, field, context);
}

export function fieldCheck(edition: Edition, field: Field): Check {
  return {
    reads: field.kind === 'richText' ? [EVERYTHING] : fieldReads(edition, field.id),
    ...(field.kind === 'richText' ? { prepare: (context: CheckContext) => prepareNarrative(storedAnswer(context.answers, field), context) } : {}),
    find: (context) => {
      if (!isVisible(context.edition, context.answers, field)) return [];
      return faultsOf(field, context).map(({ check, severity, message, source }) => findingAt(context, { kind: 'field', field: field.id }, {
        rule: `${field.kind}.${check}`, severity, message, source: source ?? field.source,
      }));
    },
  };
}
