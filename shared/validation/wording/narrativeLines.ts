/** The lines of a narrative text, each with what it stands under. An edited paragraph is a new line; the others stay what they were. */
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import { inlineText } from '#shared/richText/inlineText.ts';
import { type Line, linesOf } from '#shared/richText/lines.ts';
import type { Block, RichText } from '#shared/richText/model.ts';
import type { TextLine } from './textLine.ts';

/** A longer line introduces nothing; and what stands under it must not be read anew for each of its letters. */
const LONGEST_LEAD = 120;
const known = new WeakMap<object, TextLine>();

function remembered(key: object, now: TextLine): TextLine {
  const before = known.get(key);
  if (before && before.text === now.text && before.lead === now.lead && before.kind === now.kind) return before;
  known.set(key, now);
  return now;
}

function kindOf(block: Block, line: Line): TextLine['kind'] {
  if (typeof line === 'string') return 'caption';
  if (line.type === 'heading') return 'heading';
  return block.type === 'table' ? 'tableCell' : 'prose';
}

function isList({ type }: Block): boolean {
  return type === 'bulletList' || type === 'orderedList';
}

/** In the order of `shared/richText/lines.ts`. */
export function narrativeLines(doc: RichText, resolve: InlineResolver): readonly TextLine[] {
  const lines: TextLine[] = [];
  let heading = '';
  let introduction = '';
  for (const block of doc.content) {
    const inner: readonly Line[] = linesOf(block);
    for (const line of inner) {
      const isCaption = typeof line === 'string';
      const text = isCaption ? line : inlineText(line.content, resolve);
      const lead = isList(block) ? `${heading}\n${introduction}` : heading;
      // A caption is no object: its block stands for it.
      lines.push(remembered(isCaption ? block : line, { text, lead, kind: kindOf(block, line) }));
      if (block.type === 'heading') heading = text.slice(0, LONGEST_LEAD);
      if (block.type === 'paragraph' || block.type === 'heading') introduction = text.slice(-LONGEST_LEAD);
    }
  }
  return lines;
}
