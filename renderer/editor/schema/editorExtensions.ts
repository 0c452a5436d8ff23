/** Everything that the editor is made of. Its schema is exactly the model of `shared/richText`; a test holds the two equal. */
import type { AnyExtension } from '@tiptap/core';
import { Gapcursor } from '@tiptap/extensions';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { atomNodes, type AtomViews } from './atomNodes.ts';
import { marks } from './marks.ts';
import { tableNodes } from './tableNodes.ts';
import { textNodes } from './textNodes.ts';

export interface EditorViews extends AtomViews {
  readonly table: NodeViewConstructor;
}

/** No history among them: there is one undo stack, the session's. */
export function editorExtensions(views: EditorViews): readonly AnyExtension[] {
  return [...textNodes, ...marks, ...tableNodes(views.table), ...atomNodes(views), Gapcursor];
}
