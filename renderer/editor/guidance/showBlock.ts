/** Leads the user to a place in the open text. */
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';

function bringIntoView({ editor }: NarrativeEditor, position: number): void {
  const { node } = editor.view.domAtPos(position);
  (node instanceof HTMLElement ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
}

export function showBlock(opened: NarrativeEditor, block: number): void {
  const { editor } = opened;
  const { doc, tr } = editor.state;
  if (block >= doc.childCount) return;
  let position = 0;
  for (let index = 0; index < block; index += 1) position += doc.child(index).nodeSize;
  editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(position))));
  editor.view.focus();
  bringIntoView(opened, position + 1);
}

/** The first place where one of the words stands, selected. */
export function showWords(opened: NarrativeEditor, words: readonly string[]): void {
  const { editor } = opened;
  const { doc, tr } = editor.state;
  let found: { readonly from: number; readonly to: number } | null = null;
  doc.descendants((node, position) => {
    if (found) return false;
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
    const hits = words.map((word) => ({ word, at: text.indexOf(word) })).filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at);
    const [first] = hits;
    if (first) found = { from: position + 1 + first.at, to: position + 1 + first.at + first.word.length };
    return false;
  });
  if (!found) return;
  const { from, to }: { readonly from: number; readonly to: number } = found;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
  editor.view.focus();
  bringIntoView(opened, from);
}
