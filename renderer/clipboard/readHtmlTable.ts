/**
 * Reads the table in the HTML that Excel, WPS, Word and web pages put on the clipboard. The HTML is parsed as a document of its own:
 * nothing in it runs, nothing of it is fetched, and only its texts are taken.
 */
import { type CellBlock, cellBlock, MOST_COLUMNS, MOST_ROWS } from './cellBlock.ts';
import { cleanCellText } from './cleanCellText.ts';

/** A cell too narrow for its number, as Excel shows and copies it. */
const TOO_NARROW = /^#+$/;
const NOT_CONTENT = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE']);
const BLOCKS = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** White space of the source is one space; `<br>` and paragraphs are line ends. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  if (node.nodeType !== Node.ELEMENT_NODE || NOT_CONTENT.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const inside = [...node.childNodes].map(textOf).join('');
  return BLOCKS.has(node.nodeName) ? `\n${inside}\n` : inside;
}

function cellText(cell: Element): string {
  const text = cleanCellText(textOf(cell)).replace(/ *\n+ */g, '\n').trim();
  // WPS says the number beside its look.
  return TOO_NARROW.test(text) ? cell.getAttribute('x:num') || text : text;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}

function isCell(element: Element): boolean {
  return element.nodeName === 'TD' || element.nodeName === 'TH';
}

/** A merged cell has its text at its beginning; the places that it covers are empty. */
function rowsOf(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const covered = new Set<string>();
  for (const [index, line] of [...table.rows].slice(0, MOST_ROWS).entries()) {
    const row: string[] = [];
    let column = 0;
    for (const cell of [...line.children].filter(isCell)) {
      while (covered.has(`${index}/${column}`)) column += 1;
      if (column >= MOST_COLUMNS) break;
      const [width, height] = [spanOf(cell, 'colspan', MOST_COLUMNS - column), spanOf(cell, 'rowspan', MOST_ROWS)];
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) covered.add(`${index + down}/${column + across}`);
      }
      row[column] = cellText(cell);
      column += width;
    }
    rows.push(Array.from(row, (text) => text ?? ''));
  }
  return rows;
}

/** Null when there is no table, or words beside it: then the text as a whole was meant. */
export function readHtmlTable(html: string): CellBlock | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table = body.querySelector('table');
  if (!table) return null;
  const block = cellBlock(rowsOf(table), table.rows.length > MOST_ROWS);
  table.remove();
  return textOf(body).trim() === '' ? block : null;
}
