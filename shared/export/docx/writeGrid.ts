/** Merged form tables and tables of the text. Every place of the grid is written, those under a cell from above as its continuation. */
import { HeightRule, TableCell, TableRow, VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import { cellPositions } from '#shared/print/cellPositions.ts';
import type { PrintCell, PrintGrid, PrintRow } from '#shared/print/printDocument.ts';
import { columnTwips } from './columnTwips.ts';
import type { DocxContext } from './docxContext.ts';
import { keptRows } from './keptRows.ts';
import { styleIds } from './stylesXml.ts';
import { twipsFromMm } from './twips.ts';
import type { WordParagraph } from './wordParagraph.ts';
import { WordTable } from './wordTable.ts';
import { writeCellBlocks } from './writeList.ts';
import { writeEmptyParagraph } from './writeParagraph.ts';

const CELL_MARGINS = { vertical: 40, horizontal: 85 } as const;

/** A cell that begins in this row, or goes on from a row above. */
interface PlacedCell {
  readonly cell: PrintCell;
  readonly column: number;
  readonly begins: boolean;
}

/** Every row with all its places from left to right. */
function placeCells({ rows, columnsMm }: PrintGrid): readonly (readonly PlacedCell[])[] {
  const positions = cellPositions(rows, columnsMm.length);
  const placed: PlacedCell[][] = rows.map(() => []);
  for (const [rowIndex, { cells }] of rows.entries()) {
    for (const [cellIndex, cell] of cells.entries()) {
      const column = positions[rowIndex]?.[cellIndex] ?? 0;
      for (let row = rowIndex; row < rowIndex + cell.rowSpan; row += 1) placed[row]?.push({ cell, column, begins: row === rowIndex });
    }
  }
  return placed.map((cells) => cells.toSorted((one, other) => one.column - other.column));
}

function styleOf({ role }: PrintCell): string {
  return role === 'header' ? styleIds.headerCell : styleIds.cell;
}

function cellParagraphs({ cell, begins }: PlacedCell, context: DocxContext): readonly WordParagraph[] {
  const style = styleOf(cell);
  const paragraphs = begins ? writeCellBlocks(cell.blocks, context, { style, align: cell.align }) : [];
  return paragraphs.length > 0 ? paragraphs : [writeEmptyParagraph(style)];
}

function writeCell(placed: PlacedCell, columns: readonly number[], row: PrintRow, context: DocxContext): TableCell {
  const { cell, column, begins } = placed;
  const width = columns.slice(column, column + cell.columnSpan).reduce((sum, twips) => sum + twips, 0);
  // Text that runs on to the next page begins at the top of its cell; everything else stands in the middle.
  const middle = !(row.mayBreak && cell.role === 'value');
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: cellParagraphs(placed, context),
  });
}

/** `keepWithNext`: the last row stays with what follows the table, such as its notes. */
export function writeGrid(grid: PrintGrid, context: DocxContext, keepWithNext: boolean): WordTable {
  const columns = columnTwips(grid.columnsMm);
  const rowsOfCells = placeCells(grid);
  const kept = keptRows(grid, keepWithNext);
  return new WordTable({
    columns,
    alternativeText: context.clean(grid.alternativeText, grid.origin),
    bordered: true,
    cellMargins: CELL_MARGINS,
    rows: grid.rows.map((row, index) => new TableRow({
      ...(row.mayBreak ? {} : { cantSplit: true }),
      ...(kept[index] ? { keepNext: true } : {}),
      ...(index < grid.headerRows ? { tableHeader: true } : {}),
      ...(row.minimumHeightMm > 0 ? { height: { value: twipsFromMm(row.minimumHeightMm), rule: HeightRule.ATLEAST } } : {}),
      children: (rowsOfCells[index] ?? []).map((placed) => writeCell(placed, columns, row, context)),
    })),
  });
}
