/** One part of the model as a node of the editor. What stored texts may hold and the editor may not (an empty text, an item without a line) becomes the nearest that it can hold. */
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';

interface AnyPart {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly object[];
}

/** They must hold at least an empty line. */
const HOLD_A_LINE: ReadonlySet<string> = new Set(['listItem', 'tableCell', 'tableHeader']);
const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);

/** `convert` for the children. Throws `RangeError` for what the schema does not know. */
export function nodeFromPart(schema: Schema, part: object, convert: (child: object) => Node | null): Node | null {
  const { type, text, attrs, marks, content } = part as AnyPart;
  if (type === 'text') return text === undefined || text === '' ? null : schema.text(text, (marks ?? []).map((mark) => schema.mark(mark.type)));
  const children = (content ?? []).flatMap((child) => convert(child) ?? []);
  if (children.length === 0) {
    if (LISTS.has(type)) return null;
    const { paragraph } = schema.nodes;
    if (HOLD_A_LINE.has(type) && paragraph) children.push(paragraph.create());
  }
  const nodeType = schema.nodes[type];
  if (!nodeType) throw new RangeError(`unknown node ${type}`);
  // Joins neighbouring texts of one look.
  return nodeType.create(attrs, Fragment.fromArray(children));
}
