/** Puts something else in the place of words that a check named. Refuses when they no longer stand there: nothing else is ever changed. */
import { changeLines } from './changeLines.ts';
import { type InlineResolver, inlineText } from './inlineText.ts';
import type { Inline, LiveValue, RichText, TextNode } from './model.ts';

/** The words, and which of their occurrences in the whole text, from 0; live values and references count as what they print. */
export interface NamedWords {
  readonly quote: string;
  readonly occurrence: number;
}

/** Where the wanted occurrence begins, counted from left to right without overlap; -1: there are fewer. `occurrences`: how many there were. */
export function positionOf(text: string, { quote, occurrence }: NamedWords): { readonly position: number; readonly occurrences: number } {
  let occurrences = 0;
  if (quote === '') return { position: -1, occurrences };
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    if (occurrences === occurrence) return { position: at, occurrences };
    occurrences += 1;
  }
  return { position: -1, occurrences };
}

/** Null when the range begins or ends inside of a live value or reference. The new words look like the first of the old ones. */
function replaceInLine(inlines: readonly Inline[], from: number, to: number, replacement: string | LiveValue, resolve: InlineResolver): readonly Inline[] | null {
  const changed: Inline[] = [];
  let start = 0;
  let isPlaced = false;
  for (const inline of inlines) {
    const shown = inlineText([inline], resolve);
    const end = start + shown.length;
    const isTouched = start < to && end > from;
    if (!isTouched) changed.push(inline);
    else if (inline.type === 'text') {
      const put = (text: string) => {
        const node: TextNode = { ...inline, text };
        if (text !== '') changed.push(node);
      };
      const before = inline.text.slice(0, Math.max(0, from - start));
      const after = inline.text.slice(Math.min(inline.text.length, to - start));
      if (isPlaced) put(after);
      else if (typeof replacement === 'string') put(before + replacement + after);
      else {
        put(before);
        changed.push(replacement);
        put(after);
      }
      isPlaced = true;
    } else {
      if (start < from || end > to) return null;
      if (!isPlaced) changed.push(typeof replacement === 'string' ? { type: 'text', text: replacement } : replacement);
      isPlaced = true;
    }
    start = end;
  }
  return changed.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

/** Null when the words no longer stand there, or cannot be replaced by this: a caption holds no live value. */
export function replaceSpan(text: RichText, words: NamedWords, replacement: string | LiveValue, resolve: InlineResolver): RichText | null {
  let passed = 0;
  let isDone = false;
  const find = (line: string) => {
    if (isDone) return -1;
    const { position, occurrences } = positionOf(line, { ...words, occurrence: words.occurrence - passed });
    passed += occurrences;
    return position;
  };
  let isRefused = false;
  const changed = changeLines(text, {
    line(inlines) {
      const at = find(inlineText(inlines, resolve));
      if (at < 0) return inlines;
      const next = replaceInLine(inlines, at, at + words.quote.length, replacement, resolve);
      isDone = true;
      isRefused = next === null;
      return next ?? inlines;
    },
    caption(caption) {
      const at = find(caption.replace(/[\r\n]/g, ' '));
      if (at < 0) return caption;
      isDone = true;
      isRefused = typeof replacement !== 'string';
      return typeof replacement === 'string' ? caption.slice(0, at) + replacement + caption.slice(at + words.quote.length) : caption;
    },
  });
  return isDone && !isRefused ? changed : null;
}
