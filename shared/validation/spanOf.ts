/** The span of words that stand at a known position of a text. */
import type { TextSpan } from './textSpan.ts';

export function spanOf(text: string, quote: string, position: number): TextSpan {
  let occurrence = 0;
  for (let at = text.indexOf(quote); at >= 0 && at < position; at = text.indexOf(quote, at + quote.length)) occurrence += 1;
  return { quote, occurrence };
}
