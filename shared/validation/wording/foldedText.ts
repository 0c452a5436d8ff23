/** Width and case made equal without moving a character: a position in the folded text is one in the text. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import { rememberLine } from './textLine.ts';

export function foldInPlace(text: string): string {
  const folded = toHalfWidth(text).toLowerCase();
  // A few letters of other scripts are longer in lower case.
  return folded.length === text.length ? folded : toHalfWidth(text);
}

export const foldedText = rememberLine(({ text }) => foldInPlace(text));
