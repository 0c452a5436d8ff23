/** Adds up integer answers. */
import type { Field } from '#shared/form/field.ts';
import { type Answers, storedAnswer } from './answers.ts';

/** Null while all of them are blank; one that is blank among others counts as nothing. */
export function sumOfIntegers(answers: Answers, fields: readonly Field[]): number | null {
  const known = fields
    .map((field) => (field.kind === 'integer' ? storedAnswer(answers, field) : null))
    .filter((value) => typeof value === 'number');
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
