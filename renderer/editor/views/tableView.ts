/** A table of the text as on paper: number and caption above, as wide as the text, its columns in the proportions that were drawn. */
import type { Node } from '@tiptap/pm/model';
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view';
import { columnPercents } from '#renderer/editor/document/columnWidths.ts';
import { attributeInput } from './attributeInput.ts';

export const tableView: NodeViewConstructor = (initial, view, getPos): NodeView => {
  let node = initial;
  const dom = document.createElement('div');
  dom.className = 'rich-table';
  const captionLine = document.createElement('div');
  captionLine.className = 'rich-caption';
  captionLine.contentEditable = 'false';
  const number = document.createElement('span');
  number.className = 'rich-number rich-number-table';
  const caption = attributeInput({ view, getPos, attribute: 'caption', label: '表题', placeholder: '请写表题' });
  captionLine.append(number, caption.input);
  const table = document.createElement('table');
  const columns = document.createElement('colgroup');
  const body = document.createElement('tbody');
  table.append(columns, body);
  dom.append(captionLine, table);
  let drawn = '';
  const show = (next: Node) => {
    node = next;
    caption.show(String(next.attrs['caption']));
    const percents = columnPercents(next);
    const text = percents.join(' ');
    if (text === drawn) return;
    drawn = text;
    columns.replaceChildren(...percents.map((percent) => {
      const column = document.createElement('col');
      column.style.width = `${percent}%`;
      return column;
    }));
  };
  show(node);
  return {
    dom,
    contentDOM: body,
    update(next) {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
    stopEvent: (event) => event.target instanceof HTMLElement && captionLine.contains(event.target),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !body.contains(mutation.target),
  };
};
