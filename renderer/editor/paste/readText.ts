/** Plain text from the clipboard: lines are paragraphs, lines of cells parted by tabs are a table. */
import type { Block, MarkType, Table, TableRow } from '#shared/richText/model.ts';
import { newId } from '#renderer/editor/document/newId.ts';
import { NOTHING_LEFT_OUT, type LeftOut } from './leftOut.ts';
import { LineBuffer } from './lineBuffer.ts';
import { paragraphOf } from './nestLines.ts';
import { PASTE_LIMITS, refuseLength, refuseTable } from './pasteLimits.ts';

export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly leftOut: LeftOut;
}
const NO_MARKS: ReadonlySet<MarkType> = new Set();

/** Cells of a block that a program for tables copied; null for text that only has tabs in it. */
function cellsOf(lines: readonly string[]): readonly (readonly string[])[] | null {
  const rows = lines.map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  return rows.length > 1 && columns > 1 && rows.every(({ length }) => length === columns) ? rows : null;
}

export function readText(text: string): ReadBlocks {
  if (text.length > PASTE_LIMITS.textCharacters) refuseLength(text.length);
  const buffer = new LineBuffer();
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n?|\n/);
  const line = (content: string) => {
    buffer.add(content, NO_MARKS);
    return paragraphOf(buffer.take());
  };
  const cells = cellsOf(lines);
  if (cells) {
    const columns = cells[0]?.length ?? 0;
    if (cells.length > PASTE_LIMITS.tableRows || columns > PASTE_LIMITS.tableColumns) refuseTable(cells.length, columns);
    const table: Table = {
      type: 'table',
      attrs: { id: newId('table'), caption: '' },
      content: cells.map((row, index): TableRow => ({
        type: 'tableRow', content: row.map((cell) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', content: [line(cell)] })),
      })),
    };
    return { blocks: [table], leftOut: { ...NOTHING_LEFT_OUT, unfitCharacters: buffer.removed } };
  }
  const blocks = lines.map(line).filter(({ content }) => content !== undefined);
  return { blocks, leftOut: { ...NOTHING_LEFT_OUT, unfitCharacters: buffer.removed } };
}
