/** Short ways to write rich text in tests. */
import type { Block, Inline, List, ListItem, Paragraph, Picture, Reference, RichText, Table, TableCell } from '#shared/richText/model.ts';

export function doc(...content: readonly Block[]): RichText {
  return { type: 'doc', content };
}
export function text(value: string): Inline {
  return { type: 'text', text: value };
}
export function paragraph(...content: readonly (Inline | string)[]): Paragraph {
  return { type: 'paragraph', content: content.map((inline) => (typeof inline === 'string' ? text(inline) : inline)) };
}
export function heading(level: 1 | 2, value: string): Block {
  return { type: 'heading', attrs: { level }, content: [text(value)] };
}
export function item(...content: readonly (Paragraph | List)[]): ListItem {
  return { type: 'listItem', content };
}
export function list(...content: readonly ListItem[]): List {
  return { type: 'orderedList', content };
}
export function cell(value: string, attrs: TableCell['attrs'] = {}): TableCell {
  return { type: 'tableCell', attrs, content: [paragraph(value)] };
}
export function table(id: string, caption: string, ...rows: readonly (readonly TableCell[])[]): Table {
  return { type: 'table', attrs: { id, caption }, content: rows.map((content) => ({ type: 'tableRow', content })) };
}
export function picture(id: string, caption: string): Picture {
  return { type: 'picture', attrs: { id, asset: 'a'.repeat(64), caption, alternativeText: '', widthPercent: 50 } };
}
export function live(place: string): Inline {
  return { type: 'liveValue', attrs: { place } };
}
export function reference(to: Reference['attrs']['to'], id: string): Inline {
  return { type: 'reference', attrs: { to, id } };
}
