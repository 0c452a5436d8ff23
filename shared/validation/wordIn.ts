/** Looks for an edition's words in a text, whatever the width and case of its signs. */
import { foldForComparison } from './foldForComparison.ts';

/** The first of the words that the text has. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  const folded = foldForComparison(text);
  return words.find((word) => folded.includes(foldForComparison(word)));
}
