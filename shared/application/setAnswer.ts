/** Changes the answer of one field. Pure: answers are never changed in place, and what the edition does not know stays as it is. */
import type { Field } from '#shared/form/field.ts';
import type { AnswerByKind, Answers } from './answers.ts';

/** The same answers when nothing changed. Throws for a total: it is derived. */
export function setAnswer<F extends Field>(answers: Answers, field: F, value: AnswerByKind[F['kind']]): Answers {
  if (field.kind === 'total') throw new Error(`${field.id} is a total and holds no answer`);
  if (Object.is(answers.fields[field.id], value)) return answers;
  return { ...answers, fields: { ...answers.fields, [field.id]: value } };
}
