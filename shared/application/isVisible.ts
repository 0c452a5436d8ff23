/** Whether a field is asked for now. Screens, checks and paper all ask here; a hidden field keeps its value. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import type { Answers } from './answers.ts';
import { fieldIsShown } from './conditionHolds.ts';

export function isVisible(edition: Edition, answers: Answers, field: Field): boolean {
  return fieldIsShown(edition, answers, field);
}
