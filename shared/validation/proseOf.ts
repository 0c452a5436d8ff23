/** A narrative text as plain lines, and folded for comparison, for rules that look for words: made once for each text. What live values and references say is left out. */
import { plainText } from '#shared/richText/plainText.ts';
import type { RichText } from '#shared/richText/model.ts';
import { foldForComparison } from './foldForComparison.ts';

const known = new WeakMap<RichText, string>();
const knownFolded = new WeakMap<RichText, string>();

export function proseOf(doc: RichText): string {
  let prose = known.get(doc);
  if (prose === undefined) {
    prose = plainText(doc);
    known.set(doc, prose);
  }
  return prose;
}

export function foldedProseOf(doc: RichText): string {
  let folded = knownFolded.get(doc);
  if (folded === undefined) {
    folded = foldForComparison(proseOf(doc));
    knownFolded.set(doc, folded);
  }
  return folded;
}
