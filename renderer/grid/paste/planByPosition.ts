/** Lays a pasted block over the table, its first cell on the first cell that was chosen. */
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { isOneCell } from '#renderer/grid/gridArea.ts';
import type { Area, Sheet, SheetCell } from '#renderer/grid/sheet.ts';
import type { PastePlan, PlannedCell } from './pasteWay.ts';

function isMultiple(length: number, of: number): boolean {
  return length > of && length % of === 0;
}

/** A block goes into an area as often as it fits without a rest: one cell into all of them. */
function repeated({ rows, isCut }: CellBlock, area: Area): CellBlock {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const blockWidth = rows[0]?.length ?? 0;
  const fits = (isMultiple(height, rows.length) || height === rows.length) && (isMultiple(width, blockWidth) || width === blockWidth);
  if (!fits) return { rows, isCut };
  return {
    isCut,
    rows: Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => rows[row % rows.length]?.[column % blockWidth] ?? '')),
  };
}

/** The block fills what is chosen, or only its beginning was chosen. */
export function isExact(sheet: Sheet, area: Area, block: CellBlock): boolean {
  const whole = repeated(block, area);
  return isOneCell(sheet, area) || (whole.rows.length === area.bottom - area.top + 1 && widthOf(whole) === area.right - area.left + 1);
}

export function plannedCell(cell: SheetCell, text: string): PlannedCell {
  const { place, area, row, column, text: before, manner } = cell;
  return { place, area, row, column, text: manner.normalised(text), before };
}

/** Whether the cell stays as it is although the block has something else there. */
export function isKept({ isOpen, manner, text: before }: SheetCell, text: string): boolean {
  if (text === '' || foldForComparison(text) === foldForComparison(before)) return false;
  return !isOpen || !(manner.takes?.(text) ?? true);
}

/** `area` is what was chosen; its first cell is where the block begins, which may lie before the table when the block brings more. */
export function planByPosition(sheet: Sheet, area: Area, given: CellBlock): PastePlan {
  const block = repeated(given, area);
  const cells: PlannedCell[] = [];
  let [rowsLeft, cellsLeft, cellsKept] = [0, 0, 0];
  const [firstColumn, lastColumn] = [Math.max(0, -area.left), Math.min(widthOf(block), sheet.width - area.left) - 1];
  for (const [index, texts] of block.rows.entries()) {
    const row = area.top + index;
    const isBeyond = row >= sheet.height;
    if (row < 0 || (isBeyond && !sheet.newCell)) {
      rowsLeft += texts.some((text) => text !== '') ? 1 : 0;
      continue;
    }
    for (let position = firstColumn; position <= lastColumn; position += 1) {
      const column = area.left + position;
      const text = texts[position] ?? '';
      const cell = isBeyond ? sheet.newCell?.(row - sheet.height, column) : sheet.cellAt(row, column);
      if (!cell) continue;
      if (cell.area.top !== row || cell.area.left !== column) {
        // Of a block that was repeated what is covered stands elsewhere as well.
        if (text !== '' && block.rows.length === given.rows.length && widthOf(block) === widthOf(given)) cellsLeft += 1;
      } else if (isKept(cell, text)) cellsKept += isBeyond ? 0 : 1;
      else if (cell.isOpen) cells.push(plannedCell(cell, text));
    }
  }
  const beyond = Math.max(0, area.top + block.rows.length - sheet.height);
  return { way: 'byPosition', cells, rowsToAdd: sheet.newCell ? beyond : 0, rowsLeft, columnsLeft: widthOf(block) - Math.max(0, lastColumn - firstColumn + 1), cellsLeft, cellsKept };
}
