/** Whether a field says anything that would print; a total when one of its parts does. Whether it is shown is not asked here. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import type { Answers } from './answers.ts';
import { holdsSomething } from './holdsSomething.ts';
import { totalOf } from './totals.ts';

export function isFieldFilled(edition: Edition, answers: Answers, field: Field): boolean {
  return field.kind === 'total' ? totalOf(edition, answers, field) !== null : holdsSomething(answers, field);
}
