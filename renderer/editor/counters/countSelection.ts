/** 字数 of what is selected: its text is counted as if it stood alone, so that all of it counts what the part counts. */
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type Selection } from '@tiptap/pm/state';
import { addCounts, countCharacters, NO_COUNTS, type TextCounts } from '#shared/richText/countWords.ts';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import type { Reference } from '#shared/richText/model.ts';

function leafText(leaf: Node, resolve: InlineResolver): string {
  const { place, to, id } = leaf.attrs as { readonly place: string; readonly to: Reference['attrs']['to']; readonly id: string };
  if (leaf.type.name === 'liveValue') return resolve.liveValue(place);
  return leaf.type.name === 'reference' ? resolve.reference(to, id) : '\n';
}

function countRange(doc: Node, from: number, to: number, resolve: InlineResolver): TextCounts {
  let counts = NO_COUNTS;
  doc.nodesBetween(from, to, (node, position) => {
    const caption: unknown = node.attrs['caption'];
    // A figure or table belongs to the selection when it begins in it.
    if (typeof caption === 'string' && position >= from) counts = addCounts(counts, countCharacters(caption.replace(/[\r\n]+/g, ' ').trim()));
    if (!node.isTextblock) return true;
    const start = Math.max(0, from - position - 1);
    const end = Math.min(node.content.size, to - position - 1);
    if (end > start) counts = addCounts(counts, countCharacters(node.textBetween(start, end, undefined, (leaf) => leafText(leaf, resolve))));
    return false;
  });
  return counts;
}

/** Zero for a cursor. Cells of a table are counted cell by cell, as they were selected. */
export function countSelection(doc: Node, selection: Selection, resolve: InlineResolver): TextCounts {
  if (selection.empty || (selection instanceof NodeSelection && !selection.node.isBlock)) return NO_COUNTS;
  return selection.ranges.reduce((sum, { $from, $to }) => addCounts(sum, countRange(doc, $from.pos, $to.pos, resolve)), NO_COUNTS);
}
