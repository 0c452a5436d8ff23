/** Lines that know how deep they stand, as nested lists. */
import { type Block, type Inline, type List, MAXIMUM_LIST_DEPTH, type Paragraph } from '#shared/richText/model.ts';

export interface ListLine {
  readonly kind: 'listLine';
  /** From 1; deeper than lists go is as deep as they go. */
  readonly depth: number;
  readonly ordered: boolean;
  /** A further paragraph of the item before. */
  readonly goesOn: boolean;
  readonly inlines: readonly Inline[];
}
export interface WholeBlock {
  readonly kind: 'block';
  readonly block: Block;
}
export type Line = ListLine | WholeBlock;

interface GrowingList {
  readonly type: List['type'];
  readonly depth: number;
  readonly items: { readonly type: 'listItem'; readonly content: (Paragraph | List)[] }[];
}

export function paragraphOf(inlines: readonly Inline[]): Paragraph {
  return inlines.length > 0 ? { type: 'paragraph', content: inlines } : { type: 'paragraph' };
}

/** The items go on growing inside the list that is made here. */
function listOf({ type, items }: GrowingList): List {
  return { type, content: items };
}

export function nestLines(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let stack: GrowingList[] = [];
  for (const line of lines) {
    if (line.kind === 'block') {
      stack = [];
      blocks.push(line.block);
      continue;
    }
    const depth = Math.min(line.depth, MAXIMUM_LIST_DEPTH, stack.length + 1);
    const type = line.ordered ? 'orderedList' : 'bulletList';
    const open = stack[depth - 1];
    if (line.goesOn && open?.items.length) {
      stack = stack.slice(0, depth);
      open.items.at(-1)?.content.push(paragraphOf(line.inlines));
      continue;
    }
    stack = stack.slice(0, open?.type === type ? depth : depth - 1);
    let list = stack[depth - 1];
    if (!list) {
      list = { type, depth, items: [] };
      stack.push(list);
      const parent = stack[depth - 2]?.items.at(-1);
      if (parent) parent.content.push(listOf(list));
      else blocks.push(listOf(list));
    }
    list.items.push({ type: 'listItem', content: [paragraphOf(line.inlines)] });
  }
  return blocks;
}
