/** Puts a live value or a reference where the cursor stands; the cursor goes on behind it. */
import { TextSelection } from '@tiptap/pm/state';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';

export function insertInline({ editor, binding }: NarrativeEditor, type: 'liveValue' | 'reference', attributes: Readonly<Record<string, string>>, label: string): void {
  const node = editor.schema.nodes[type]?.create(attributes);
  if (!node) return;
  binding.step(label, () => {
    const { tr, selection } = editor.state;
    // Where no line is (a picture is chosen) it begins one.
    if (!selection.$from.parent.inlineContent) tr.setSelection(TextSelection.near(selection.$to, 1));
    const { from } = tr.selection;
    tr.replaceSelectionWith(node, false);
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
    editor.view.focus();
  });
}
