/**
 * Reads the plain text that Excel, WPS and web sheets put on the clipboard: cells parted by tabs, rows by line ends, a cell with several
 * lines in quotes. Stops after as many rows as a table can want, however long the text is.
 */
import { type CellBlock, cellBlock, MOST_COLUMNS, MOST_ROWS } from './cellBlock.ts';
import { cleanCellText } from './cleanCellText.ts';

interface Cell {
  readonly text: string;
  /** Of the first character after the cell. */
  readonly end: number;
}

/** Null when the quote is never closed as a cell's: then it is a character like others. */
function quotedCell(text: string, start: number): Cell | null {
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') from = quote + 2;
    else {
      const next = text[quote + 1];
      const isCellEnd = next === undefined || next === '\t' || next === '\r' || next === '\n';
      return isCellEnd ? { text: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 } : null;
    }
  }
}

const CELL_END = /[\t\r\n]/g;
/** A longer text is no cell of any form. */
export const LONGEST_CELL = 200_000;

function plainCell(text: string, start: number): Cell {
  CELL_END.lastIndex = start;
  const end = CELL_END.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

/** Null when the text is empty or only white space. */
export function parseTsv(text: string): CellBlock | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  // A quote that was found open to the end need not be looked for again.
  let mayBeQuoted = true;
  let isCut = false;
  while (position < text.length && rows.length < MOST_ROWS) {
    const quoted = mayBeQuoted && text[position] === '"' ? quotedCell(text, position) : null;
    if (text[position] === '"' && !quoted && text.indexOf('"', position + 1) < 0) mayBeQuoted = false;
    const cell = quoted ?? plainCell(text, position);
    isCut ||= cell.text.length > LONGEST_CELL;
    if (row.length < MOST_COLUMNS) row.push(cleanCellText(cell.text.slice(0, LONGEST_CELL)).trim());
    position = cell.end;
    if (text[position] === '\t') {
      position += 1;
      if (position === text.length) row.push('');
    } else {
      position += text.startsWith('\r\n', position) ? 2 : 1;
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return cellBlock(rows, isCut || position < text.length && text.slice(position, position + 1000).trim() !== '');
}
