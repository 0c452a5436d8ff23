/**
 * 字数 of rich text, counted on its plain text: live values and references as they print, no automatic numbers. A paragraph that
 * is the same object as before is not counted again, so an edited paragraph recounts only itself.
 */
import { addCounts, countCharacters, NO_COUNTS, type TextCounts } from './countWords.ts';
import { type InlineResolver, inlineText } from './inlineText.ts';
import { type Line, linesOf } from './lines.ts';
import type { RichText } from './model.ts';

interface CountedLine {
  /** What it said; null when it can say nothing else. Live values and references change while their paragraph stays the same. */
  readonly text: string | null;
  readonly counts: TextCounts;
}
const counted = new WeakMap<Exclude<Line, string>, CountedLine>();

function mayChange({ content }: Exclude<Line, string>): boolean {
  return (content ?? []).some(({ type }) => type === 'liveValue' || type === 'reference');
}

function countLine(line: Line, resolve: InlineResolver): TextCounts {
  if (typeof line === 'string') return countCharacters(line);
  const known = counted.get(line);
  if (known?.text === null) return known.counts;
  const text = inlineText(line.content, resolve);
  if (known?.text === text) return known.counts;
  const counts = countCharacters(text);
  counted.set(line, { text: mayChange(line) ? text : null, counts });
  return counts;
}

export function countRichText(doc: RichText, resolve: InlineResolver): TextCounts {
  return doc.content.flatMap((block) => linesOf(block)).reduce((sum, line) => addCounts(sum, countLine(line, resolve)), NO_COUNTS);
}
