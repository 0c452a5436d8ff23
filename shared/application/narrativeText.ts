/** The text of one narrative field as it is printed: nothing while the field is hidden. */
import type { Edition } from '#shared/form/edition.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { isVisible } from './isVisible.ts';

/** Texts that were looked through: answers are never changed in place. */
const known = new WeakSet<RichText>();

/** Empty where the structure is damaged: what can still be read of it is for paper to say. */
export function narrativeText(edition: Edition, answers: Answers, field: RichTextField): RichText {
  const stored = storedAnswer(answers, field);
  if (stored === undefined || !isVisible(edition, answers, field)) return EMPTY_RICH_TEXT;
  if (known.has(stored)) return stored;
  if (!isRichText(stored)) return EMPTY_RICH_TEXT;
  known.add(stored);
  return stored;
}
