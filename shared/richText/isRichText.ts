/**
 * Whether a stored value is rich text as `model.ts` declares it. Unknown nodes and marks are refused, since no editor and no
 * writer could keep them; unknown attributes are let through. Lists end at their deepest level, so no nesting can exhaust the stack.
 */
import { MAXIMUM_LIST_DEPTH, type RichText } from './model.ts';

export type RichTextCheck =
  | { readonly ok: true; readonly doc: RichText }
  /** `where`: path in the value, `content[2].content[0]`, empty for the whole. `why`: for developers. */
  | { readonly ok: false; readonly where: string; readonly why: string };

/** More than any application holds, and what a computer still opens: a text of 70,000 characters has a few thousand nodes. */
export const MAXIMUM_NODES = 500_000;
export const MAXIMUM_CHARACTERS = 5_000_000;
/** Columns or rows that one cell may cover. */
export const MAXIMUM_SPAN = 1000;

type Values = Readonly<Record<string, unknown>>;

class Unfit extends Error {
  readonly where: string;
  constructor(where: string, why: string) {
    super(why);
    this.where = where;
  }
}

/** Stored objects can have a `toString` of their own, so nothing but text is turned into text. */
function nameOf(type: unknown): string {
  return typeof type === 'string' ? type : typeof type;
}

function valuesOf(value: unknown, where: string): Values {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unfit(where, 'is no object');
  return value as Values;
}

function attributesOf(node: Values, where: string): Values {
  return valuesOf(node['attrs'], `${where}.attrs`);
}

/** Checks one value; the size of the whole is shared by its steps. */
class RichTextWalk {
  #nodes = 0;
  #characters = 0;

  doc(value: unknown): void {
    const doc = valuesOf(value, '');
    if (doc['type'] !== 'doc') throw new Unfit('', 'is no doc');
    this.#each(doc, '', (child, where) => this.#block(child, where));
  }

  #each(node: Values, where: string, check: (child: Values, where: string) => void): void {
    const content = node['content'];
    const path = where === '' ? 'content' : `${where}.content`;
    if (!Array.isArray(content)) throw new Unfit(path, 'is no list of nodes');
    this.#nodes += content.length;
    if (this.#nodes > MAXIMUM_NODES) throw new Unfit(path, `has more than ${MAXIMUM_NODES} nodes`);
    for (const [index, child] of content.entries()) check(valuesOf(child, `${path}[${index}]`), `${path}[${index}]`);
  }

  #text(value: unknown, where: string): void {
    if (typeof value !== 'string') throw new Unfit(where, 'is no text');
    this.#characters += value.length;
    if (this.#characters > MAXIMUM_CHARACTERS) throw new Unfit(where, `has more than ${MAXIMUM_CHARACTERS} characters`);
  }

  #texts(node: Values, where: string, ...names: readonly string[]): void {
    const attributes = attributesOf(node, where);
    for (const name of names) this.#text(attributes[name], `${where}.attrs.${name}`);
  }

  #block(node: Values, where: string): void {
    switch (node['type']) {
      case 'heading': {
        const { level } = attributesOf(node, where);
        if (level !== 1 && level !== 2) throw new Unfit(`${where}.attrs.level`, 'is no level');
        return this.#line(node, where);
      }
      case 'table':
        this.#texts(node, where, 'id', 'caption');
        return this.#each(node, where, (row, rowPath) => this.#row(row, rowPath));
      case 'picture':
        return this.#figure(node, where, 'asset');
      case 'chart': {
        const { asset } = attributesOf(node, where);
        if (asset !== null) this.#text(asset, `${where}.attrs.asset`);
        return this.#figure(node, where);
      }
      default: return this.#innerBlock(node, where, 1);
    }
  }

  #figure(node: Values, where: string, ...more: readonly string[]): void {
    this.#texts(node, where, 'id', 'caption', 'alternativeText', ...more);
    if (!Number.isFinite(attributesOf(node, where)['widthPercent'])) throw new Unfit(`${where}.attrs.widthPercent`, 'is no number');
  }

  #row(row: Values, where: string): void {
    if (row['type'] !== 'tableRow') throw new Unfit(where, 'is no row of a table');
    this.#each(row, where, (cell, cellPath) => {
      if (cell['type'] !== 'tableCell' && cell['type'] !== 'tableHeader') throw new Unfit(cellPath, 'is no cell of a table');
      if (cell['attrs'] !== undefined) this.#span(attributesOf(cell, cellPath), `${cellPath}.attrs`);
      this.#each(cell, cellPath, (child, childPath) => this.#innerBlock(child, childPath, 1));
    });
  }

  #span(attributes: Values, where: string): void {
    for (const name of ['colspan', 'rowspan']) {
      const span = attributes[name];
      if (span === undefined) continue;
      if (typeof span !== 'number' || !Number.isInteger(span) || span < 1 || span > MAXIMUM_SPAN) throw new Unfit(`${where}.${name}`, 'is no span');
    }
    const widths = attributes['colwidth'];
    if (widths === undefined || widths === null) return;
    const fit = Array.isArray(widths) && widths.length <= MAXIMUM_SPAN && widths.every((width) => Number.isFinite(width) && width >= 0);
    if (!fit) throw new Unfit(`${where}.colwidth`, 'is no list of widths');
  }

  /** What may stand in an item or a cell. `depth`: of a list that stands here, from 1. */
  #innerBlock(node: Values, where: string, depth: number): void {
    if (node['type'] === 'paragraph') return this.#line(node, where);
    if (node['type'] !== 'bulletList' && node['type'] !== 'orderedList') throw new Unfit(where, `unknown node ${nameOf(node['type'])}`);
    if (depth > MAXIMUM_LIST_DEPTH) throw new Unfit(where, `is a list deeper than ${MAXIMUM_LIST_DEPTH}`);
    this.#each(node, where, (item, itemPath) => {
      if (item['type'] !== 'listItem') throw new Unfit(itemPath, 'is no item of a list');
      this.#each(item, itemPath, (child, childPath) => this.#innerBlock(child, childPath, depth + 1));
    });
  }

  #line(node: Values, where: string): void {
    if (node['content'] !== undefined) this.#each(node, where, (inline, path) => this.#inline(inline, path));
  }

  #inline(node: Values, where: string): void {
    switch (node['type']) {
      case 'text':
        this.#text(node['text'], `${where}.text`);
        return this.#marks(node['marks'], `${where}.marks`);
      case 'hardBreak': return;
      case 'liveValue': return this.#texts(node, where, 'place');
      case 'reference': {
        const { to } = attributesOf(node, where);
        if (to !== 'figure' && to !== 'table' && to !== 'evidence') throw new Unfit(`${where}.attrs.to`, 'is nothing to refer to');
        return this.#texts(node, where, 'id');
      }
      default: throw new Unfit(where, `unknown node ${nameOf(node['type'])}`);
    }
  }

  #marks(marks: unknown, where: string): void {
    if (marks === undefined) return;
    if (!Array.isArray(marks)) throw new Unfit(where, 'is no list of marks');
    for (const [index, mark] of marks.entries()) {
      const { type } = valuesOf(mark, `${where}[${index}]`);
      if (type !== 'bold' && type !== 'italic' && type !== 'superscript' && type !== 'subscript') {
        throw new Unfit(`${where}[${index}]`, `unknown mark ${nameOf(type)}`);
      }
    }
  }
}

/** The value itself, not a copy, when it is fit. Never throws: it reads stored content. */
export function checkRichText(value: unknown): RichTextCheck {
  try {
    new RichTextWalk().doc(value);
    return { ok: true, doc: value as RichText };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { ok: false, where: error.where, why: error.message };
  }
}

export function isRichText(value: unknown): value is RichText {
  return checkRichText(value).ok;
}
