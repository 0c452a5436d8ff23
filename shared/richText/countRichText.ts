/**
 * 字数 of rich text, counted on its plain text: live values and references as they print, no automatic numbers. A paragraph that
 * is the same object as before is not counted again, so an edited paragraph recounts only itself.
 */
import { addCounts, countCharacters, NO_COUNTS, type TextCounts } from './countWords.ts';
import { type InlineResolver, inlineText } from './inlineText.ts';
import { type Line, linesOf } from './lines.ts';
import type { RichText } from './model.ts';

interface CountedLine {
  /** Live values change while their paragraph stays the same. */
  readonly text: string;
  readonly counts: TextCounts;
}
const counted = new WeakMap<Exclude<Line, string>, CountedLine>();

function countLine(line: Line, resolve: InlineResolver): TextCounts {
  if (typeof line === 'string') return countCharacters(line);
  const known = counted.get(line);
  const text = inlineText(line.content, resolve);
  if (known?.text === text) return known.counts;
  const counts = countCharacters(text);
  counted.set(line, { text, counts });
  return counts;
}

export function countRichText(doc: RichText, resolve: InlineResolver): TextCounts {
  return doc.content.flatMap((block) => linesOf(block)).reduce((sum, line) => addCounts(sum, countLine(line, resolve)), NO_COUNTS);
}
