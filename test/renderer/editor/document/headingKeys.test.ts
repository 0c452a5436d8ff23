/** A heading becomes a paragraph by the keys that Word has taught. */
import { afterEach, expect, it } from 'vitest';
import { doc, heading, paragraph } from '../../../support/richTextParts.ts';
import { openEditor } from '../openEditor.ts';

afterEach(() => document.body.replaceChildren());

function press(opened: ReturnType<typeof openEditor>['opened'], key: string, position: number): boolean {
  opened.editor.commands.setTextSelection(position);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return opened.editor.view.someProp('handleKeyDown', (handle) => handle(opened.editor.view, event)) ?? false;
}

it('Backspace at its beginning takes the number and leaves the words where they are', () => {
  const { opened, session, stored } = openEditor(doc(paragraph('前'), heading(2, '题')));
  expect(press(opened, 'Backspace', 4)).toBe(true);
  session.flush();
  expect(stored()).toEqual(doc(paragraph('前'), paragraph('题')));
  session.undo();
  expect(stored()).toEqual(doc(paragraph('前'), heading(2, '题')));
});

it('Enter in an empty one ends the headings', () => {
  const { opened, session, stored } = openEditor(doc(paragraph('前'), { type: 'heading', attrs: { level: 1 } }));
  expect(press(opened, 'Enter', 4)).toBe(true);
  session.flush();
  expect(stored()?.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});

it('within it both keys are those of every text', () => {
  const { opened, session, stored } = openEditor(doc(heading(1, '甲乙')));
  press(opened, 'Backspace', 2);
  press(opened, 'Enter', 2);
  session.flush();
  expect(stored()?.content.some(({ type }) => type === 'heading')).toBe(true);
});
