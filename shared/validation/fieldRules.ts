/** Rules about single values: asked for under a condition, numbers that bound each other, days. */
import { storedAnswer } from '#shared/application/answers.ts';
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import type { Place } from '#shared/application/place.ts';
import { totalOf } from '#shared/application/totals.ts';
import type { Field, FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { calendarDay } from './calendarDay.ts';
import type { CheckContext } from './check.ts';
import { conditionReads, fieldReads } from './conditionReads.ts';
import type { RuleHandlers } from './ruleHandler.ts';

function shownField(id: FieldId, { edition, answers }: CheckContext): Field | undefined {
  const field = fieldById(edition, id);
  return isVisible(edition, answers, field) ? field : undefined;
}

function countIn(id: FieldId, context: CheckContext): number | null {
  const field = shownField(id, context);
  switch (field?.kind) {
    case 'integer': return storedAnswer(context.answers, field) ?? null;
    case 'total': return totalOf(context.edition, context.answers, field);
    default: return null;
  }
}

function at(field: FieldId, isBroken: boolean): readonly Place[] {
  return isBroken ? [{ kind: 'field', field }] : [];
}

export const fieldRules: RuleHandlers<'requiredWhen' | 'notMoreThan' | 'notAfter'> = {
  requiredWhen: {
    reads: ({ field, when }, edition) => [...fieldReads(edition, field), ...conditionReads(edition, when)],
    broken({ field: id, when }, context) {
      const field = shownField(id, context);
      // A field that is always required is asked for by its own check.
      if (!field || field.required || isFieldFilled(context.edition, context.answers, field)) return [];
      return at(id, conditionHolds(context.edition, context.answers, when));
    },
  },
  notMoreThan: {
    reads: ({ field, other }, edition) => [...fieldReads(edition, field), ...fieldReads(edition, other)],
    broken({ field, other }, context) {
      const [value, bound] = [countIn(field, context), countIn(other, context)];
      return at(field, value !== null && bound !== null && value > bound);
    },
  },
  notAfter: {
    reads: ({ field }, edition) => fieldReads(edition, field),
    broken({ field: id, day }, context) {
      const field = shownField(id, context);
      const answer = field?.kind === 'date' ? storedAnswer(context.answers, field) : undefined;
      const filed = answer ? calendarDay(answer) : null;
      return at(id, filed !== null && filed > day);
    },
  },
};
