/** The cursor comes back to a place where a cursor can stand. */
import { afterEach, expect, it } from 'vitest';
import { restoreCursor } from '#renderer/editor/keptTextView.ts';
import { cell, doc, paragraph, picture, table } from '../../support/richTextParts.ts';
import { openEditor } from './openEditor.ts';

afterEach(() => document.body.replaceChildren());

it('at a picture it is the picture, behind a last table its last cell, beyond a text that became shorter its end', () => {
  const { opened } = openEditor(doc(picture('p', '图'), paragraph('正文'), table('t', '表', [cell('末格')])));
  const { state } = opened.editor;
  restoreCursor(opened, { cursor: 0 });
  expect(opened.editor.state.selection.toJSON()).toEqual({ type: 'node', anchor: 0 });
  restoreCursor(opened, { cursor: 9999 });
  expect(opened.editor.state.selection.$from.parent.textContent).toBe('末格');
  restoreCursor(opened, { cursor: 3 });
  expect(opened.editor.state.selection.from).toBe(3);
  expect(opened.editor.state.doc.eq(state.doc)).toBe(true);
});
