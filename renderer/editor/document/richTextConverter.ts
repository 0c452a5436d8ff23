/**
 * Between the session's rich text and the editor's document. Both are immutable and share their parts, so a part that was
 * converted once is never converted again: after a key press only the paragraph that it changed and its parents are.
 */
import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { nodeFromPart } from './nodeFromPart.ts';
import { partFromNode } from './partFromNode.ts';

/** Any node of the model. */
export type Part = object;

export class RichTextConverter {
  readonly #schema: Schema;
  readonly #partOf = new WeakMap<Node, Part>();
  readonly #nodeOf = new WeakMap<Part, Node>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /**
   * A text without a block is one empty paragraph: the place where the cursor stands. Throws `RangeError` when the schema
   * refuses the text.
   */
  toDocument(text: RichText): Node {
    const known = this.#nodeOf.get(text);
    if (known) return known;
    const blocks = text.content.flatMap((block) => this.#toNode(block) ?? []);
    const { paragraph } = this.#schema.nodes;
    const doc = this.#schema.topNodeType.create(null, blocks.length > 0 ? Fragment.fromArray(blocks) : paragraph?.create() ?? null);
    doc.check();
    this.#remember(doc, text);
    return doc;
  }

  /** The very object that the document was made from, as far as it is unchanged. */
  toRichText(doc: Node): RichText {
    const known = this.#partOf.get(doc);
    if (known) return known as RichText;
    const only = doc.childCount === 1 ? doc.firstChild : null;
    if (only?.type.name === 'paragraph' && only.childCount === 0 && !this.#partOf.has(only)) return EMPTY_RICH_TEXT;
    const text = { type: 'doc', content: doc.children.map((child) => this.#toPart(child)) } as RichText;
    this.#remember(doc, text);
    return text;
  }

  /** Says that a document is what `text` says, for one that came about in another way than from `toDocument`. */
  adopt(doc: Node, text: RichText): void {
    if (doc.childCount === text.content.length) {
      for (const [index, block] of text.content.entries()) this.#partOf.set(doc.child(index), block);
    }
    this.#remember(doc, text);
  }

  #remember(node: Node, part: Part): void {
    this.#partOf.set(node, part);
    this.#nodeOf.set(part, node);
  }

  /** Null for what the editor cannot hold and nobody would miss: an empty text, a list without items. */
  readonly #toNode = (part: Part): Node | null => {
    const known = this.#nodeOf.get(part);
    if (known) return known;
    const node = nodeFromPart(this.#schema, part, this.#toNode);
    if (node) this.#remember(node, part);
    return node;
  };

  readonly #toPart = (node: Node): Part => {
    const known = this.#partOf.get(node);
    if (known) return known;
    const part = partFromNode(node, this.#toPart);
    this.#remember(node, part);
    return part;
  };
}
