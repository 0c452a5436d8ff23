/** Whether a stored answer is a text that the model has. Looked through once for each text: answers are never changed in place. */
import { isRichText } from '#shared/richText/isRichText.ts';
import type { RichText } from '#shared/richText/model.ts';

const known = new WeakMap<WeakKey, boolean>();

export function isSoundText(stored: unknown): stored is RichText {
  if (typeof stored !== 'object' || stored === null) return false;
  let isSound = known.get(stored);
  if (isSound === undefined) {
    isSound = isRichText(stored);
    known.set(stored, isSound);
  }
  return isSound;
}
