/** Merged form tables and tables of the text. */
import { cellPositions } from '#shared/print/cellPositions.ts';
import type { PrintCell, PrintGrid, PrintRow } from '#shared/print/printDocument.ts';
import { PLAIN_FLOW, type TableNode } from '#shared/export/pdf/layout/flowNode.ts';
import type { GridCell, GridRow } from '#shared/export/pdf/layout/gridModel.ts';
import { pointsFromMm } from '#shared/export/pdf/layout/points.ts';
import { breakLines } from '#shared/export/pdf/text/breakLines.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { type ParagraphLook, paragraphLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';
import { writeListLines } from './writeList.ts';

/** Around the text of a cell. */
const CELL_PADDING = { vertical: 3, horizontal: 4.25 } as const;

function cellLook({ role }: PrintCell, context: PdfContext): ParagraphLook {
  const look = paragraphLook(context.layout, context.geometry, 'cell');
  return role === 'header' ? { ...look, text: { ...look.text, font: 'heiti' } } : look;
}

interface CellLine {
  readonly line: TextLine;
  readonly origin: string | null;
}

function cellLines(cell: PrintCell, width: number, context: PdfContext): readonly CellLine[] {
  const look = cellLook(cell, context);
  return cell.blocks.flatMap((block): readonly CellLine[] => {
    if (block.kind === 'list') {
      const frame = { width, start: 0, character: look.text.sizePt, look, alignment: 'left' } as const;
      return writeListLines(block, frame, context).flatMap(({ lines, origin }) => lines.map((line): CellLine => ({ line, origin: origin ?? null })));
    }
    const lines = breakLines(context.set(block.inlines, look.text, block.origin ?? cell.origin), {
      widthPt: width, firstIndentPt: 0, indentPt: 0, linePitchPt: look.linePitch, alignment: cell.align,
    });
    return lines.map((line): CellLine => ({ line, origin: block.origin ?? null }));
  });
}

export function writeGrid(grid: PrintGrid, context: PdfContext): TableNode {
  const positions = cellPositions(grid.rows, grid.columnsMm.length);
  const edges = [0];
  for (const width of grid.columnsMm) edges.push((edges.at(-1) ?? 0) + pointsFromMm(width));

  const writeCell = (cell: PrintCell, row: number, column: number, { mayBreak }: PrintRow): GridCell => {
    const x = edges[column] ?? 0;
    const width = (edges[column + cell.columnSpan] ?? 0) - x;
    const lines = cellLines(cell, Math.max(1, width - 2 * CELL_PADDING.horizontal), context);
    for (const { line } of lines) line.x += CELL_PADDING.horizontal;
    return {
      row, column, rowSpan: cell.rowSpan, x, width, underlined: false, origin: cell.origin ?? null,
      lines: lines.map(({ line }) => line),
      lineOrigins: lines.map(({ origin }) => origin),
      // Text that runs on to the next page begins at the top of its cell; everything else stands in the middle.
      vertical: mayBreak && cell.role === 'value' ? 'top' : 'middle',
    };
  };
  const rows = grid.rows.map((row, rowIndex): GridRow => ({
    minimumHeight: pointsFromMm(row.minimumHeightMm),
    mayBreak: row.mayBreak,
    cells: row.cells.map((cell, index) => writeCell(cell, rowIndex, positions[rowIndex]?.[index] ?? 0, row)),
  }));
  return {
    ...PLAIN_FLOW,
    table: { rows, headerRows: grid.headerRows, bordered: true, padding: CELL_PADDING.vertical },
    origin: grid.origin ?? null,
  };
}
