/** Finds in a text, and replaces them. What a find loses of its looks is nothing: the new words look like the first of the old ones. */
import type { Inline, RichText, TextNode } from '#shared/richText/model.ts';
import { changeLines, lineText } from '#shared/richText/changeLines.ts';
import { type Find, findAt, replaceRangesOf } from './findInText.ts';
import { patternOf, rangesIn, type TextQuery, type TextRange } from './textQuery.ts';

/** In the order of the text; `findInDocument` finds the same in the same order. */
export function findInRichText(text: RichText, query: TextQuery): readonly Find[] {
  const pattern = patternOf(query);
  if (!pattern) return [];
  const finds: Find[] = [];
  changeLines(text, {
    line(inlines) {
      const line = lineText(inlines);
      finds.push(...rangesIn(line, pattern).map((range) => findAt(line, range)));
      return inlines;
    },
    caption(caption) {
      finds.push(...rangesIn(caption, pattern).map((range) => findAt(caption, range)));
      return caption;
    },
  });
  return finds;
}

/** The texts of a line with ranges of it replaced. Ranges lie inside texts: a find never holds an atom. */
function replaceRanges(inlines: readonly Inline[], ranges: readonly TextRange[], words: string): readonly Inline[] {
  let start = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const from = start;
    const length = inline.type === 'text' ? inline.text.length : 1;
    start += length;
    if (inline.type !== 'text') return [inline];
    const touched = ranges.filter((range) => range.from < from + length && range.to > from);
    if (touched.length === 0) return [inline];
    let text = '';
    let at = 0;
    for (const range of touched) {
      text += inline.text.slice(at, Math.max(at, range.from - from));
      // Only where the find begins the new words stand; what goes on in other texts just goes.
      if (range.from >= from) text += words;
      at = Math.min(length, range.to - from);
    }
    text += inline.text.slice(at);
    const replaced: TextNode = { ...inline, text };
    return text === '' ? [] : [replaced];
  });
}

/** `only`: the number of the one find that is replaced; all of them when absent. The same text when there is nothing to replace. */
export function replaceInRichText(text: RichText, query: TextQuery, words: string, only?: number): RichText {
  const pattern = patternOf(query);
  if (!pattern) return text;
  let number = 0;
  const wanted = (line: string) => rangesIn(line, pattern).filter(() => {
    const isWanted = only === undefined || only === number;
    number += 1;
    return isWanted;
  });
  return changeLines(text, {
    line(inlines) {
      const ranges = wanted(lineText(inlines));
      return ranges.length > 0 ? replaceRanges(inlines, ranges, words) : inlines;
    },
    caption(caption) {
      const ranges = wanted(caption);
      return ranges.length > 0 ? replaceRangesOf(caption, ranges, words) : caption;
    },
  });
}
