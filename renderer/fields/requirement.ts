/** Which fields are marked 必填 or 选填: whichever are few. */
import type { Answers } from '#shared/application/answers.ts';
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';

export type MarkedRequirement = 'required' | 'optional';
const REQUIREMENT_NAMES: Readonly<Record<MarkedRequirement, string>> = { required: '必填', optional: '选填' };

const FEW = 3;

export function markedRequirement(fields: readonly Field[]): MarkedRequirement {
  const asked = fields.filter(({ kind }) => kind !== 'total');
  const required = asked.filter((field) => field.required).length;
  return required <= FEW || required * 2 <= asked.length ? 'required' : 'optional';
}

/** Asked for in every application, or because of what another field says now. */
export function isAskedFor(edition: Edition, answers: Answers, field: Field): boolean {
  return field.required || edition.rules.some((rule) => (
    rule.kind === 'requiredWhen' && rule.severity === 'error' && rule.field === field.id && conditionHolds(edition, answers, rule.when)
  ));
}

/** Null: this field carries no mark. A total asks for nothing. */
export function requirementMark(marked: MarkedRequirement, field: Field, asked: boolean): string | null {
  if (field.kind === 'total' || asked !== (marked === 'required')) return null;
  return REQUIREMENT_NAMES[marked];
}
