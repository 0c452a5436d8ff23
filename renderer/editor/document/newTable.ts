/** An empty table whose first row is its head. */
import type { Node, Schema } from '@tiptap/pm/model';
import { newId } from './newId.ts';

export function newTable(schema: Schema, rows: number, columns: number): Node {
  const { table, tableRow, tableHeader, tableCell, paragraph } = schema.nodes;
  if (!table || !tableRow || !tableHeader || !tableCell || !paragraph) throw new Error('the schema has no tables');
  return table.create({ id: newId('table') }, Array.from({ length: rows }, (_row, index) => (
    tableRow.create(null, Array.from({ length: columns }, () => (index === 0 ? tableHeader : tableCell).create(null, paragraph.create())))
  )));
}
