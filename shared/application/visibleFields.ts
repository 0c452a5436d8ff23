/** The fields of a section that are asked for now, in the order of the form. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section } from '#shared/form/section.ts';
import type { Answers } from './answers.ts';
import { isVisible } from './isVisible.ts';

export function visibleFields(edition: Edition, answers: Answers, section: Section): readonly Field[] {
  return fieldsOfSection(section).filter((field) => isVisible(edition, answers, field));
}
