/** Marks the editor while nothing is written, so that its style sheet can show what to do. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

function isBlank(doc: Node): boolean {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  return only?.type.name === 'paragraph' && only.childCount === 0;
}

export const EmptyClass = Extension.create({
  name: 'emptyClass',
  addProseMirrorPlugins: () => [new Plugin({
    view(view) {
      const show = () => {
        const { classList } = view.dom;
        const isShown = isBlank(view.state.doc) && !view.composing;
        // A class that is set anew is a change to the browser, at every key.
        if (classList.contains('paper-blank') !== isShown) classList.toggle('paper-blank', isShown);
      };
      show();
      return { update: show };
    },
  })],
});
