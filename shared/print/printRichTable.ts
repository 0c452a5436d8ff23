/** A table of the text: numbered caption above, a grid of the full text width with the columns that the writer drew. */
import type { TextStyle } from '#shared/form/layout.ts';
import type { Table, TableCell } from '#shared/richText/model.ts';
import { findCellPositions } from './cellPositions.ts';
import type { PrintBlock, PrintCell, PrintGrid, PrintRow } from './printDocument.ts';
import type { RichTextContext } from './printInlines.ts';
import { printInnerBlock } from './printInnerBlock.ts';
import { cellLines, rowMayBreak } from './rowMayBreak.ts';

const ROW_MM = 8;
/** A column whose texts fit on one line of this width is centred; words that run on are easier to read from the left. */
const CENTRED_TEXT_MM = 48;

interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

interface PrintedPlacedCell extends PlacedCell {
  readonly widthMm: number;
  readonly blocks: PrintCell['blocks'];
}
interface PlacedTable {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly columns: number;
}

/** Null when the cells overlap or leave a hole. */
function placeCells(table: Table): PlacedTable | null {
  const spanned = table.content.map((row) => ({
    cells: row.content.map((cell) => ({ cell, columnSpan: cell.attrs?.colspan ?? 1, rowSpan: cell.attrs?.rowspan ?? 1 })),
  }));
  const columns = (spanned[0]?.cells ?? []).reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  const positions = findCellPositions(spanned, columns);
  if (typeof positions === 'string' || columns === 0) return null;
  return {
    columns,
    rows: spanned.map(({ cells }, row) => cells.map((cell, index) => ({ ...cell, column: positions[row]?.[index] ?? 0 }))),
  };
}

/** The drawn widths scaled to the text width; columns that were never drawn get an average one. */
function columnWidthsMm(rows: readonly (readonly PlacedCell[])[], columns: number, textWidthMm: number): readonly number[] {
  const drawn = Array.from({ length: columns }, () => 0);
  for (const { cell, column } of rows.flat()) {
    for (const [offset, width] of (cell.attrs?.colwidth ?? []).entries()) {
      if (width > 0 && drawn[column + offset] === 0) drawn[column + offset] = width;
    }
  }
  const known = drawn.filter((width) => width > 0);
  const average = known.length > 0 ? known.reduce((sum, width) => sum + width, 0) / known.length : 1;
  const widths = drawn.map((width) => width || average);
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum * textWidthMm);
}

/** Leading rows that consist of header cells, do not reach below themselves, and leave a row for the body. */
function countHeaderRows(rows: readonly (readonly PlacedCell[])[]): number {
  let count = 0;
  let reach = 0;
  for (const [index, row] of rows.slice(0, -1).entries()) {
    if (row.some(({ cell }) => cell.type !== 'tableHeader')) break;
    reach = Math.max(reach, ...row.map(({ rowSpan }) => index + rowSpan));
    if (reach === index + 1) count = reach;
  }
  return count;
}

/** No format can draw such a table: its words stand below each other, and that is reported. */
function printUnreadableTable(table: Table, number: number, text: RichTextContext): readonly PrintBlock[] {
  text.context.warn({
    code: 'unreadableTable',
    message: `表${number}的合并单元格有错，导出时只保留了其中的文字，请重新制作这个表格。`,
    place: text.place,
  });
  return table.content.flatMap((row) => row.content).flatMap((cell) => cell.content).map((block) => printInnerBlock(block, text, 'body'));
}

/** Columns in which some text is too long to be centred. */
function findLongColumns(rows: readonly (readonly PrintedPlacedCell[])[], style: TextStyle): ReadonlySet<number> {
  const longColumns = new Set<number>();
  for (const { column, widthMm, blocks } of rows.flat()) {
    const lines = cellLines(blocks, Math.min(widthMm, CENTRED_TEXT_MM), style);
    if (lines > 1 || blocks.some(({ kind }) => kind === 'list')) longColumns.add(column);
  }
  return longColumns;
}

function printGrid({ rows, columns }: PlacedTable, alternativeText: string, text: RichTextContext): PrintGrid {
  const { context, place } = text;
  const columnsMm = columnWidthsMm(rows, columns, context.textWidthMm);
  const headerRows = countHeaderRows(rows);
  const style = context.edition.layout.table;
  const printed = rows.map((row) => row.map((placed): PrintedPlacedCell => ({
    ...placed,
    widthMm: columnsMm.slice(placed.column, placed.column + placed.columnSpan).reduce((sum, width) => sum + width, 0),
    blocks: placed.cell.content.map((block) => printInnerBlock(block, text, 'cell')),
  })));
  const longColumns = findLongColumns(printed.slice(headerRows), style);
  return {
    kind: 'grid',
    columnsMm,
    headerRows,
    rows: printed.map((row): PrintRow => ({
      cells: row.map(({ cell, column, columnSpan, rowSpan, blocks }): PrintCell => {
        const header = cell.type === 'tableHeader';
        return {
          columnSpan,
          rowSpan,
          role: header ? 'header' : 'value',
          align: header || !longColumns.has(column) ? 'center' : 'left',
          blocks,
          origin: place,
        };
      }),
      minimumHeightMm: ROW_MM,
      mayBreak: rowMayBreak(row, row.map(({ widthMm }) => widthMm), style),
    })),
    alternativeText,
    origin: place,
  };
}

export function printRichTable(table: Table, text: RichTextContext): readonly PrintBlock[] {
  const { context, place, texts } = text;
  const number = texts.numberOf(table);
  const caption = context.clean(table.attrs.caption, place).replaceAll('\n', ' ').trim();
  const placed = placeCells(table);
  return [
    { kind: 'tableCaption', caption: { label: '表', number, text: caption, target: texts.targetOf(table) }, origin: place },
    ...(placed ? [printGrid(placed, caption || `表${number}`, text)] : printUnreadableTable(table, number, text)),
  ];
}
