/** Puts a figure or table between the paragraphs, where the cursor stands, with a paragraph after it to write on. */
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/** Returns where the block stands now. In an empty paragraph it takes its place; a list or table is not torn apart. */
export function insertBlock(view: EditorView, block: Node, at?: number): number {
  const { tr, schema, doc } = view.state;
  const $from = at === undefined ? view.state.selection.$from : doc.resolve(at);
  const { paragraph } = schema.nodes;
  if (!paragraph) throw new Error('the schema has no paragraphs');
  let position: number;
  if ($from.depth === 0) {
    position = $from.pos;
    tr.insert(position, block);
  } else if ($from.depth === 1 && $from.parent.type === paragraph && $from.parent.content.size === 0) {
    position = $from.before(1);
    tr.replaceWith(position, $from.after(1), block);
  } else if ($from.depth === 1 && $from.parent.isTextblock && $from.parentOffset > 0 && $from.parentOffset < $from.parent.content.size) {
    tr.split($from.pos);
    position = $from.pos + 1;
    tr.insert(position, block);
  } else {
    position = $from.depth === 1 && $from.parentOffset === 0 && $from.parent.isTextblock ? $from.before(1) : $from.after(1);
    tr.insert(position, block);
  }
  const after = position + block.nodeSize;
  if (!tr.doc.nodeAt(after)) tr.insert(after, paragraph.create());
  view.dispatch(tr.scrollIntoView());
  return position;
}
