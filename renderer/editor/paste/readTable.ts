/** A pasted table as one of ours: a full grid without holes, with no rows and columns that are empty to the end. */
import type { Block, List, Paragraph, Table, TableCell, TableRow } from '#shared/richText/model.ts';
import { newId } from '#renderer/editor/document/newId.ts';
import { styleOf } from './elementLooks.ts';
import { PASTE_LIMITS, refuseTable } from './pasteLimits.ts';

interface ReadCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly content: readonly (Paragraph | List)[];
  readonly isHead: boolean;
  readonly widthPx: number | null;
}
type Grid = (ReadCell | undefined)[][];

const isShown = (element: Element): boolean => !/display\s*:\s*none/.test(styleOf(element));

function ownRows(table: Element): readonly Element[] {
  const parts = [...table.children].flatMap((child) => (/^(THEAD|TBODY|TFOOT)$/i.test(child.tagName) ? [...child.children] : [child]));
  return parts.filter((child) => /^TR$/i.test(child.tagName) && isShown(child));
}
function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), Math.max(most, 1));
}
function widthOf(cell: Element): number | null {
  const style = /(?:^|;)\s*width\s*:\s*([\d.]+)(pt|px)/.exec(styleOf(cell));
  if (style) return Number(style[1]) * (style[2] === 'pt' ? 4 / 3 : 1);
  const width = Number.parseFloat(cell.getAttribute('width') ?? '');
  return width > 0 && !(cell.getAttribute('width') ?? '').includes('%') ? width : null;
}
function isBlank({ content }: ReadCell): boolean {
  return content.every((block) => block.type === 'paragraph' && (block.content ?? []).length === 0);
}

function readGrid(table: Element, readCell: (cell: Element) => readonly Block[]): Grid {
  const rows = ownRows(table);
  const columns = Math.max(0, ...rows.slice(0, 5).map((row) => row.children.length));
  if (rows.length > PASTE_LIMITS.tableRows || rows.length * columns > PASTE_LIMITS.tableCells) refuseTable(rows.length, columns);
  const grid: Grid = rows.map(() => []);
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of [...element.children].filter((child) => /^(TD|TH)$/i.test(child.tagName) && isShown(child))) {
      while (grid[row]?.[column]) column += 1;
      const columnSpan = spanOf(cell, 'colspan', PASTE_LIMITS.tableColumns * 4);
      if (column + columnSpan > PASTE_LIMITS.tableColumns * 4) break;
      const content = readCell(cell).filter((block): block is Paragraph | List => (
        block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList'
      ));
      const read: ReadCell = {
        row, column, rowSpan: spanOf(cell, 'rowspan', rows.length - row), columnSpan,
        content: content.length > 0 ? content : [{ type: 'paragraph' }],
        isHead: /^TH$/i.test(cell.tagName) || cell.closest('thead') !== null,
        widthPx: widthOf(cell),
      };
      place(grid, read);
      column += read.columnSpan;
    }
  }
  return grid;
}

/** A cell that would cover another one is made as small as there is room. */
function place(grid: Grid, cell: ReadCell): void {
  let columnSpan = 1;
  while (columnSpan < cell.columnSpan && !grid[cell.row]?.[cell.column + columnSpan]) columnSpan += 1;
  cell.columnSpan = columnSpan;
  let rowSpan = 1;
  while (rowSpan < cell.rowSpan && !Array.from({ length: columnSpan }, (_, index) => grid[cell.row + rowSpan]?.[cell.column + index]).some(Boolean)) rowSpan += 1;
  cell.rowSpan = rowSpan;
  for (let row = cell.row; row < cell.row + rowSpan; row += 1) {
    for (let column = cell.column; column < cell.column + columnSpan; column += 1) {
      const line = grid[row];
      if (line) line[column] = cell;
    }
  }
}

/** How many rows and columns there are up to the last cell that says something. */
function extent(grid: Grid): { readonly rows: number; readonly columns: number } {
  const filled = [...new Set(grid.flat())].filter((cell): cell is ReadCell => cell !== undefined && !isBlank(cell));
  return {
    rows: Math.max(0, ...filled.map(({ row, rowSpan }) => row + rowSpan)),
    columns: Math.max(0, ...filled.map(({ column, columnSpan }) => column + columnSpan)),
  };
}

/** Names above and no number among them: a head, although nothing says so. */
function looksLikeHead(row: readonly (ReadCell | undefined)[]): boolean {
  return row.every((cell) => {
    if (!cell || isBlank(cell)) return false;
    const [first] = cell.content;
    const text = first?.type === 'paragraph' ? (first.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : '';
    return !/^[\s\d.,%+-]*$/.test(text);
  });
}

function columnWidths(grid: Grid, columns: number): readonly number[] | null {
  const widths = Array.from({ length: columns }, (_, column) => (
    grid.map((row) => row[column]).find((cell) => cell?.column === column && cell.columnSpan === 1 && cell.widthPx !== null)?.widthPx ?? 0
  ));
  return widths.every((width) => width > 0) ? widths.map(Math.round) : null;
}

/** Null for a table that says nothing. Throws `PasteRefused` for one that is too large. */
export function readTable(element: Element, readCell: (cell: Element) => readonly Block[]): Table | null {
  const grid = readGrid(element, readCell);
  const { rows, columns } = extent(grid);
  if (rows === 0) return null;
  if (columns > PASTE_LIMITS.tableColumns || rows * columns > PASTE_LIMITS.tableCells) refuseTable(rows, columns);
  const widths = columnWidths(grid, columns);
  const saysHead = grid.flat().some((cell) => cell?.isHead);
  const firstIsHead = !saysHead && rows > 1 && looksLikeHead((grid[0] ?? []).slice(0, columns));
  const cellAt = (row: number, column: number): TableCell | null => {
    const cell = grid[row]?.[column];
    const isHead = firstIsHead ? row === 0 : cell?.isHead ?? false;
    const colwidth = (span: number) => (widths ? { colwidth: widths.slice(column, column + span) } : {});
    if (!cell) return { type: isHead ? 'tableHeader' : 'tableCell', ...(widths ? { attrs: colwidth(1) } : {}), content: [{ type: 'paragraph' }] };
    if (cell.row !== row || cell.column !== column) return null;
    const columnSpan = Math.min(cell.columnSpan, columns - column);
    const rowSpan = Math.min(cell.rowSpan, rows - row);
    const attrs = { ...(columnSpan > 1 ? { colspan: columnSpan } : {}), ...(rowSpan > 1 ? { rowspan: rowSpan } : {}), ...colwidth(columnSpan) };
    return { type: isHead ? 'tableHeader' : 'tableCell', ...(Object.keys(attrs).length > 0 ? { attrs } : {}), content: cell.content };
  };
  const content = Array.from({ length: rows }, (_row, row): TableRow => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_column, column) => cellAt(row, column)).filter((cell) => cell !== null),
  }));
  return { type: 'table', attrs: { id: newId('table'), caption: '' }, content };
}
