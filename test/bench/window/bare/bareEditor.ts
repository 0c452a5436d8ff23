/** A bare TipTap page: stock extensions, a picture, a counter that is shown. What the program's editor is measured beside. */
import { Editor, type JSONContent, mergeAttributes, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { ListKit } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { TableKit } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { CharacterCount, UndoRedo } from '@tiptap/extensions';

const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  addAttributes: () => ({ src: { default: '' }, caption: { default: '' } }),
  renderHTML: ({ node, HTMLAttributes }) => ['figure', ['img', mergeAttributes(HTMLAttributes)], ['figcaption', String(node.attrs['caption'])]],
});

declare global {
  interface Window {
    openBareEditor(content: JSONContent): void;
  }
}

window.openBareEditor = (content) => {
  const [page, counter] = ['page', 'counter'].map((id) => document.getElementById(id));
  if (!page || !counter) throw new Error('the page of the bare editor is not what it should be');
  page.replaceChildren();
  // As TipTap's own example shows it: characters and words, at every change.
  const count = ({ storage }: Editor) => {
    const { characters, words } = storage.characterCount;
    counter.textContent = `${characters()} characters, ${words()} words`;
  };
  const editor = new Editor({
    element: page,
    extensions: [Document, Paragraph, Text, Heading, Bold, Italic, Subscript, Superscript, HardBreak, ListKit, TableKit, Picture, UndoRedo, CharacterCount],
    content,
    onUpdate: (event) => count(event.editor),
  });
  count(editor);
};
