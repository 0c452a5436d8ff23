/** What a field says, as rules read it: as its normaliser would leave it, a narrative as its plain lines. */
import { answerText } from '#shared/application/answerText.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { CheckContext } from './check.ts';
import { foldForComparison } from './foldForComparison.ts';
import { normaliseText } from './normaliseText.ts';
import { foldedProseOf, proseOf } from './proseOf.ts';

/** Empty when there is none, or it is hidden. */
export function shownText(id: FieldId, { edition, answers }: Pick<CheckContext, 'edition' | 'answers'>): string {
  const field = fieldById(edition, id);
  if (field.kind === 'richText') return proseOf(narrativeText(edition, answers, field));
  if (!isVisible(edition, answers, field)) return '';
  const text = answerText(edition, answers, field);
  return field.kind === 'text' ? normaliseText(field.format, text) : text.trim();
}

/** The same, folded for comparison. */
export function shownTextFolded(id: FieldId, context: Pick<CheckContext, 'edition' | 'answers'>): string {
  const field = fieldById(context.edition, id);
  return field.kind === 'richText' ? foldedProseOf(narrativeText(context.edition, context.answers, field)) : foldForComparison(shownText(id, context));
}
