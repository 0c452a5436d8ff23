/** Characters that come without a key of their own (Chinese punctuation on some systems, dictation, the emoji panel) go where the gap cursor stands, not into the table before it. */
import { Extension } from '@tiptap/core';
import { GapCursor } from '@tiptap/pm/gapcursor';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

function insertAtGap(view: EditorView, event: InputEvent): boolean {
  // Composed text has its paragraph made by the gap cursor itself.
  if (event.inputType !== 'insertText' || !event.data || !(view.state.selection instanceof GapCursor)) return false;
  event.preventDefault();
  view.dispatch(view.state.tr.insertText(event.data).scrollIntoView());
  return true;
}

export const TextAtGap = Extension.create({
  name: 'textAtGap',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleDOMEvents: { beforeinput: insertAtGap } } })],
});
