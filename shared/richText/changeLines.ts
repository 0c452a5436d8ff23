/** The lines of a text that can be searched and changed, each with the way to put another text in its place. */
import type { Block, Inline, List, Paragraph, RichText } from './model.ts';

/** One character for every inline that is no text, so that positions count alike here and in the editor. */
export const ATOM = '\uFFFC';

export function lineText(inlines: readonly Inline[] | undefined): string {
  return (inlines ?? []).map((inline) => (inline.type === 'text' ? inline.text : ATOM)).join('');
}

/** Changes a line or caption; the same object when nothing changed. */
export interface LineChange {
  line(inlines: readonly Inline[]): readonly Inline[];
  caption(caption: string): string;
}

function mapSame<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let isSame = true;
  const changed = items.map((item) => {
    const next = change(item);
    isSame &&= next === item;
    return next;
  });
  return isSame ? items : changed;
}

function changeLine<N extends { readonly content?: readonly Inline[] }>(node: N, change: LineChange): N {
  const before = node.content ?? [];
  const content = change.line(before);
  if (content === before) return node;
  const { content: _old, ...others } = node;
  return (content.length > 0 ? { ...others, content } : others) as N;
}
function changeInner(block: Paragraph | List, change: LineChange): Paragraph | List {
  if (block.type === 'paragraph') return changeLine(block, change);
  const content = mapSame(block.content, (item) => {
    const inner = mapSame(item.content, (child) => changeInner(child, change));
    return inner === item.content ? item : { ...item, content: inner };
  });
  return content === block.content ? block : { ...block, content };
}

/** Captions come before what they stand over: the order in which the editor meets them. */
function changeBlock(block: Block, change: LineChange): Block {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList': return changeInner(block, change);
    case 'heading': return changeLine(block, change);
    case 'picture': {
      const caption = change.caption(block.attrs.caption);
      return caption === block.attrs.caption ? block : { ...block, attrs: { ...block.attrs, caption } };
    }
    case 'chart': {
      const caption = change.caption(block.attrs.caption);
      return caption === block.attrs.caption ? block : { ...block, attrs: { ...block.attrs, caption } };
    }
    case 'table': {
      const caption = change.caption(block.attrs.caption);
      const content = mapSame(block.content, (row) => {
        const cells = mapSame(row.content, (cell) => {
          const inner = mapSame(cell.content, (child) => changeInner(child, change));
          return inner === cell.content ? cell : { ...cell, content: inner };
        });
        return cells === row.content ? row : { ...row, content: cells };
      });
      const attrs = caption === block.attrs.caption ? block.attrs : { ...block.attrs, caption };
      return attrs === block.attrs && content === block.content ? block : { ...block, attrs, content };
    }
  }
}

export function changeLines(text: RichText, change: LineChange): RichText {
  const content = mapSame(text.content, (block) => changeBlock(block, change));
  return content === text.content ? text : { ...text, content };
}
