/** Rules about single values: asked for under a condition, numbers that bound each other, days. */
import { storedAnswer } from '#shared/application/answers.ts';
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { totalOf } from '#shared/application/totals.ts';
import type { Field, FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { FieldRuleKind, RuleOfKind } from '#shared/form/rule.ts';
import { calendarDay } from '#shared/validation/calendarDay.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { conditionReads, fieldReads } from '#shared/validation/conditionReads.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';

function shownField(id: FieldId, { edition, answers }: CheckContext): Field | undefined {
  const field = fieldById(edition, id);
  return isVisible(edition, answers, field) ? field : undefined;
}

/** What an integer or total says, unless it is hidden. */
export function countIn(id: FieldId, context: CheckContext): number | null {
  const field = shownField(id, context);
  switch (field?.kind) {
    case 'integer': return storedAnswer(context.answers, field) ?? null;
    case 'total': return totalOf(context.edition, context.answers, field);
    default: return null;
  }
}

/** ISO; null while a part is missing, or the field is hidden. */
export function dayIn(id: FieldId, context: CheckContext): string | null {
  const field = shownField(id, context);
  const answer = field?.kind === 'date' ? storedAnswer(context.answers, field) : undefined;
  return answer ? calendarDay(answer) : null;
}

/** `2024年11月5日`. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

function isBlank(field: Field, { edition, answers }: CheckContext): boolean {
  return !isFieldFilled(edition, answers, field);
}

function dayBreach(field: FieldId, bound: string, context: CheckContext, isBroken: (day: string) => boolean): readonly Breach[] {
  const day = dayIn(field, context);
  return day !== null && isBroken(day) ? [{ place: { kind: 'field', field }, seen: { day: dayInWords(day), bound: dayInWords(bound) } }] : [];
}

export const fieldRules: RuleHandlers<FieldRuleKind> = {
  requiredWhen: {
    reads: ({ field, when }, edition) => [...fieldReads(edition, field), ...conditionReads(edition, when)],
    words: [],
    broken({ field: id, when }, context) {
      const field = shownField(id, context);
      // A field that is always required is asked for by its own check.
      if (!field || field.required || !isBlank(field, context)) return [];
      return conditionHolds(context.edition, context.answers, when) ? [{ place: { kind: 'field', field: id } }] : [];
    },
  },
  notBlank: {
    reads: ({ fields }, edition) => fields.flatMap((field) => fieldReads(edition, field)),
    words: ['label'],
    broken: ({ fields }, context) => fields.flatMap((id): readonly Breach[] => {
      const field = shownField(id, context);
      return field && isBlank(field, context) ? [{ place: { kind: 'field', field: id }, seen: { label: field.label } }] : [];
    }),
  },
  filledTogether: {
    reads: ({ groups }, edition) => groups.flat().flatMap((field) => fieldReads(edition, field)),
    words: ['label', 'filled'],
    broken: ({ groups }, context) => groups.flatMap((group): readonly Breach[] => {
      const fields = group.map((id) => shownField(id, context)).filter((field) => field !== undefined);
      const filled = fields.find((field) => !isBlank(field, context));
      if (!filled) return [];
      return fields.filter((field) => isBlank(field, context)).map(({ id, label }) => ({ place: { kind: 'field', field: id }, seen: { label, filled: filled.label } }));
    }),
  },
  notMoreThan: {
    reads: ({ field, other }, edition) => [...fieldReads(edition, field), ...fieldReads(edition, other)],
    words: ['value', 'bound'],
    broken({ field, other }, context) {
      const [value, bound] = [countIn(field, context), countIn(other, context)];
      if (value === null || bound === null || value <= bound) return [];
      return [{
        place: { kind: 'field', field }, seen: { value: String(value), bound: String(bound) },
        others: [{ place: { kind: 'field', field: other }, says: String(bound) }],
      }];
    },
  },
  notAfter: {
    reads: ({ field }: RuleOfKind<'notAfter'>, edition) => fieldReads(edition, field),
    words: ['day', 'bound'],
    broken: ({ field, day }, context) => dayBreach(field, day, context, (filed) => filed > day),
  },
  notBefore: {
    reads: ({ field }: RuleOfKind<'notBefore'>, edition) => fieldReads(edition, field),
    words: ['day', 'bound'],
    broken: ({ field, day }, context) => dayBreach(field, day, context, (filed) => filed < day),
  },
};
