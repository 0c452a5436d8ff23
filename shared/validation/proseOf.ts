/** A narrative text as plain lines for rules that look for words: made once for each text. What live values and references say is left out. */
import { plainText } from '#shared/richText/plainText.ts';
import type { RichText } from '#shared/richText/model.ts';

const known = new WeakMap<RichText, string>();

export function proseOf(doc: RichText): string {
  let prose = known.get(doc);
  if (prose === undefined) {
    prose = plainText(doc);
    known.set(doc, prose);
  }
  return prose;
}
