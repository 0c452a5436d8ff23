/** One node of the editor as a part of the model: exactly the attributes that the model has, one handler a kind. */
import type { Node } from '@tiptap/pm/model';
import type { Block, Inline, ListItem, Mark, RichText, TableCell, TableRow } from '#shared/richText/model.ts';

type AnyNode = RichText | Block | Inline | ListItem | TableRow | TableCell;
export type NodeKind = AnyNode['type'];
type Convert = (child: Node) => object;
type PartHandlers = { readonly [K in NodeKind]: (node: Node, convert: Convert) => object };

/** Lines without content say so by having none. */
function line(node: Node, convert: Convert): object {
  return node.childCount === 0 ? {} : { content: node.children.map(convert) };
}
function holder(node: Node, convert: Convert): object {
  return { content: node.children.map(convert) };
}
function attributes(node: Node, ...names: readonly string[]): object {
  return { attrs: Object.fromEntries(names.map((name) => [name, node.attrs[name] as unknown])) };
}
function marksOf(node: Node): object {
  return node.marks.length === 0 ? {} : { marks: node.marks.map(({ type }): Mark => ({ type: type.name as Mark['type'] })) };
}
/** A cell that covers only its own place has no attributes. */
function cell(node: Node, convert: Convert): object {
  const { colspan, rowspan, colwidth } = node.attrs as { readonly colspan: number; readonly rowspan: number; readonly colwidth: readonly number[] | null };
  const attrs = { ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}), ...(colwidth ? { colwidth } : {}) };
  return { ...(Object.keys(attrs).length > 0 ? { attrs } : {}), ...holder(node, convert) };
}

/** Marks of what is no text are the editor's: on paper a live value looks like the words around it. */
const handlers: PartHandlers = {
  doc: holder,
  paragraph: line,
  heading: (node, convert) => ({ ...attributes(node, 'level'), ...line(node, convert) }),
  bulletList: holder,
  orderedList: holder,
  listItem: holder,
  table: (node, convert) => ({ ...attributes(node, 'id', 'caption'), ...holder(node, convert) }),
  tableRow: holder,
  tableCell: cell,
  tableHeader: cell,
  picture: (node) => attributes(node, 'id', 'asset', 'caption', 'alternativeText', 'widthPercent'),
  chart: (node) => attributes(node, 'id', 'caption', 'alternativeText', 'widthPercent', 'definition', 'asset'),
  text: (node) => ({ text: node.text ?? '', ...marksOf(node) }),
  hardBreak: () => ({}),
  liveValue: (node) => attributes(node, 'place'),
  reference: (node) => attributes(node, 'to', 'id'),
};

export function partFromNode(node: Node, convert: Convert): object {
  const type = node.type.name as NodeKind;
  return { type, ...handlers[type](node, convert) };
}
