/** The text of one narrative field as it is printed: nothing while the field is hidden, its words where the structure is damaged. */
import type { Edition } from '#shared/form/edition.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { readableText } from '#shared/richText/readableText.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { isVisible } from './isVisible.ts';

/** What was looked through already: answers are never changed in place. */
const known = new WeakMap<WeakKey, RichText>();

function readStored(stored: unknown): RichText {
  if (isRichText(stored)) return stored;
  return { type: 'doc', content: readableText(stored).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

export function narrativeText(edition: Edition, answers: Answers, field: RichTextField): RichText {
  const stored: unknown = storedAnswer(answers, field);
  if (typeof stored !== 'object' || stored === null || !isVisible(edition, answers, field)) return EMPTY_RICH_TEXT;
  let text = known.get(stored);
  if (!text) {
    text = readStored(stored);
    known.set(stored, text);
  }
  return text;
}
