/** Tables of the text: numbered, with a caption, cells that hold paragraphs and lists. */
import type { Node } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { INNER_BLOCKS } from './textNodes.ts';

const cellAttributes = {
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = (element.getAttribute('colwidth') ?? '').split(',').map(Number).filter((width) => width > 0);
      return widths.length > 0 ? widths : null;
    },
  },
};

export function tableNodes(view: NodeViewConstructor): readonly Node[] {
  return [
    Table.configure({ resizable: false }).extend({
      addAttributes: () => ({
        id: { default: '', parseHTML: (element: HTMLElement) => element.dataset['id'] ?? '', rendered: false },
        caption: { default: '', parseHTML: (element: HTMLElement) => element.dataset['caption'] ?? '', rendered: false },
      }),
      renderHTML: ({ node }) => ['table', { 'data-id': node.attrs['id'], 'data-caption': node.attrs['caption'] }, ['tbody', 0]],
      addNodeView: () => ({ node, view: editorView, getPos, decorations, innerDecorations }) => (
        view(node, editorView, getPos, decorations, innerDecorations)
      ),
    }),
    TableRow.extend({ content: '(tableCell | tableHeader)*' }),
    TableCell.extend({ content: INNER_BLOCKS, addAttributes: () => cellAttributes }),
    TableHeader.extend({ content: INNER_BLOCKS, addAttributes: () => cellAttributes }),
  ];
}
