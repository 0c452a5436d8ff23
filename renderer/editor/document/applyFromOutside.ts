/** What changed elsewhere (undo, redo, replace in all parts) as the smallest change of the open document: what stays the same keeps its place on screen. */
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';

/** Marks a change that the session knows already. */
export const FROM_OUTSIDE = 'fromOutside';

/** Null when nothing differs. The cursor goes to the end of what changed. */
export function changeInto(state: EditorState, next: Node): Transaction | null {
  const { doc } = state;
  const start = doc.content.findDiffStart(next.content);
  if (start === null) return null;
  const end = doc.content.findDiffEnd(next.content);
  const tr = state.tr;
  let changedTo = next.content.size;
  if (end) {
    let { a, b } = end;
    // Equal neighbours (a doubled character) can be counted to both sides.
    const overlap = start - Math.min(a, b);
    if (overlap > 0) {
      a += overlap;
      b += overlap;
    }
    tr.replace(start, a, next.slice(start, b));
    changedTo = b;
  }
  // A replacement fits itself to where it goes, and can come out otherwise than meant.
  if (!tr.doc.eq(next)) {
    const whole = state.tr.replaceWith(0, doc.content.size, next.content);
    return finish(whole, Math.min(changedTo, next.content.size));
  }
  return finish(tr, changedTo);
}

function finish(tr: Transaction, changedTo: number): Transaction {
  const selection = Selection.near(tr.doc.resolve(Math.max(0, Math.min(changedTo, tr.doc.content.size))), -1);
  return tr.setSelection(selection).setMeta(FROM_OUTSIDE, true).setMeta('addToHistory', false);
}
