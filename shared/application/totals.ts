/** Sums that the form asks for: derived whenever they are needed, never typed, never stored. */
import type { Edition } from '#shared/form/edition.ts';
import type { TotalField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { Answers } from './answers.ts';
import { isVisible } from './isVisible.ts';
import { sumOfIntegers } from './sumOfIntegers.ts';

/** Null while all of its visible parts are blank, which prints the official blank; zeros make 0. */
export function totalOf(edition: Edition, answers: Answers, total: TotalField): number | null {
  return sumOfIntegers(answers, total.of.map((id) => fieldById(edition, id)).filter((field) => isVisible(edition, answers, field)));
}
