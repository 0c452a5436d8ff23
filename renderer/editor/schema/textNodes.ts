/** The nodes of running text: the document, paragraphs, headings, lists and breaks, with no attribute that the model has not. */
import { Node } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { MAXIMUM_LIST_DEPTH } from '#shared/richText/model.ts';
import { listDepth } from '#renderer/editor/document/listDepth.ts';

/** What may stand in an item of a list and in a cell of a table. */
export const INNER_BLOCKS = '(paragraph | bulletList | orderedList)+';

const OwnHeading = Heading.configure({ levels: [1, 2] }).extend({
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  // On paper they are the third and fourth level of headings: what is copied to Word says so.
  parseHTML: () => [{ tag: 'h3', attrs: { level: 1 } }, { tag: 'h4', attrs: { level: 2 } }],
  renderHTML: ({ node }) => [node.attrs['level'] === 1 ? 'h3' : 'h4', 0],
});

const OwnOrderedList = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: () => ['ol', 0],
  // It would take pasted text for a list by its own rules; pasting is `paste/`'s matter.
  addProseMirrorPlugins: () => [],
});

const OwnListItem = ListItem.extend({
  content: INNER_BLOCKS,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => {
        const depth = listDepth(this.editor.state.selection.$from);
        if (depth === 0) return false;
        // Inside a list the key stays here, also when the item cannot go deeper.
        if (depth < MAXIMUM_LIST_DEPTH) this.editor.commands.sinkListItem(this.name);
        return true;
      },
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

export const textNodes: readonly Node[] = [
  Document, Paragraph, Text, HardBreak, OwnHeading, BulletList, OwnOrderedList, OwnListItem,
];
