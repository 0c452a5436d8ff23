/** What is written at the gap behind the last table stands in a paragraph of its own. */
import { GapCursor } from '@tiptap/pm/gapcursor';
import { afterEach, expect, it } from 'vitest';
import { cell, doc, paragraph, table } from '../../../support/richTextParts.ts';
import { openEditor } from '../openEditor.ts';

afterEach(() => document.body.replaceChildren());

it('characters without a key go behind the table, not into its last cell', () => {
  const { opened, session, stored } = openEditor(doc(table('t', '表', [cell('末格')])));
  const { view } = opened.editor;
  view.dispatch(view.state.tr.setSelection(new GapCursor(view.state.doc.resolve(view.state.doc.content.size))));
  const typed = new InputEvent('beforeinput', { inputType: 'insertText', data: '，', bubbles: true, cancelable: true });
  view.dom.dispatchEvent(typed);
  session.flush();
  expect(typed.defaultPrevented).toBe(true);
  expect(stored()?.content.slice(1)).toEqual(doc(paragraph('，')).content);
});
