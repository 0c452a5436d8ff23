/** Sums that the form asks for: derived whenever they are needed, never typed, never stored. */
import type { Edition } from '#shared/form/edition.ts';
import type { TotalField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { type Answers, storedAnswer } from './answers.ts';

/** Null while all of its parts are blank; parts that are blank among others count as nothing. */
export function totalOf(edition: Edition, answers: Answers, total: TotalField): number | null {
  const known = total.of
    .map((id) => fieldById(edition, id))
    .map((field) => (field.kind === 'integer' ? storedAnswer(answers, field) : null))
    .filter((value) => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
