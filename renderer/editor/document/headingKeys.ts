/** A heading gives up its number before anything else, as in Word: Backspace at its beginning, and Enter in an empty one, make it a paragraph. */
import { type Editor, Extension } from '@tiptap/core';

function heading({ state: { selection } }: Editor): { readonly isAtStart: boolean; readonly isEmpty: boolean } | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'heading') return null;
  return { isAtStart: $from.parentOffset === 0, isEmpty: $from.parent.content.size === 0 };
}

export const HeadingKeys = Extension.create({
  name: 'headingKeys',
  // Before the keys that every editor has.
  priority: 1000,
  addKeyboardShortcuts: () => ({
    Backspace: ({ editor }) => heading(editor)?.isAtStart === true && editor.commands.setNode('paragraph'),
    Enter: ({ editor }) => heading(editor)?.isEmpty === true && editor.commands.setNode('paragraph'),
  }),
});
