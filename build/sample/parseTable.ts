/** A table of the sample's markup: `|=` begins a header row, `<` joins a cell to its left neighbour, `^` to the one above. */
import type { Table, TableCell, TableRow } from '#shared/richText/model.ts';
import { parseInlines } from './parseInlines.ts';

/** Widths are written in millimetres; the editor keeps pixels. */
const PX_PER_MM = 4;

interface Cell {
  readonly text: string;
  readonly header: boolean;
}

function readRow(line: string): readonly Cell[] {
  const header = line.startsWith('|=');
  return line.slice(header ? 2 : 1).split('|').map((cell) => ({ text: cell.trim(), header }));
}

function tableCell({ text, header }: Cell, columns: number, rows: number, widthsPx: readonly number[]): TableCell {
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { ...(columns > 1 ? { colspan: columns } : {}), ...(rows > 1 ? { rowspan: rows } : {}), colwidth: widthsPx },
    content: [{ type: 'paragraph', ...(text === '' ? {} : { content: parseInlines(text) }) }],
  };
}

/** `lines` are the rows only. */
export function parseTable(id: string, caption: string, widthsMm: readonly number[], lines: readonly string[]): Table {
  const grid = lines.map(readRow);
  const rows = grid.map((row, y): TableRow => {
    if (row.length !== widthsMm.length) throw new Error(`row ${y + 1} of the table ${id} has ${row.length} cells, not ${widthsMm.length}`);
    const cells = row.flatMap((cell, x): TableCell[] => {
      if (cell.text === '<' || cell.text === '^') return [];
      let columns = 1;
      while (row[x + columns]?.text === '<') columns += 1;
      let rowCount = 1;
      while (grid[y + rowCount]?.[x]?.text === '^') rowCount += 1;
      return [tableCell(cell, columns, rowCount, widthsMm.slice(x, x + columns).map((width) => width * PX_PER_MM))];
    });
    return { type: 'tableRow', content: cells };
  });
  return { type: 'table', attrs: { id, caption }, content: rows };
}
