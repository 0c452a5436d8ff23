/** Lays a pasted block over the table, its first cell on the first cell that was chosen. */
import { cellText } from '#shared/application/cellText.ts';
import { cellManners, isEditable } from '#renderer/tables/cells/cellManners.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { Area, Sheet } from '#renderer/tables/grid/gridArea.ts';
import { newRowName, type PastePlan, type PlannedCell } from './pasteWay.ts';

function isMultiple(length: number, of: number): boolean {
  return length > of && length % of === 0;
}

/** A block goes into an area as often as it fits without a rest: one cell into all of them. */
export function repeated({ rows, isCut }: CellBlock, area: Area): CellBlock {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const blockWidth = rows[0]?.length ?? 0;
  const fits = (isMultiple(height, rows.length) || height === rows.length) && (isMultiple(width, blockWidth) || width === blockWidth);
  if (!fits) return { rows, isCut };
  return {
    isCut,
    rows: Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => rows[row % rows.length]?.[column % blockWidth] ?? '')),
  };
}

/** `area` is what was chosen; its first cell is where the block begins. */
export function planByPosition({ section, rows }: Sheet, area: Area, given: CellBlock): PastePlan {
  const block = repeated(given, area);
  const columns = section.columns.slice(area.left, area.left + widthOf(block));
  const cells: PlannedCell[] = [];
  let cellsKept = 0;
  for (const [index, texts] of block.rows.entries()) {
    const rowIndex = area.top + index;
    const row = rows[rowIndex];
    if (!row && !section.rowPolicy.mayAdd) break;
    for (const [position, column] of columns.entries()) {
      const { normalised, isFilledInBy } = cellManners[column.kind];
      const text = normalised(texts[position] ?? '');
      const before = row ? cellText(row, rowIndex + 1, column) : '';
      const isOpen = row ? isEditable(section, row, column) : isFilledInBy(section, { id: '', label: '', unit: null, direction: 'neither', own: true, cells: {} });
      if (isOpen) cells.push({ row: row?.id ?? newRowName(rowIndex - rows.length), column: column.id, text, before });
      else if (row && text !== '' && text !== before) cellsKept += 1;
    }
  }
  const beyond = Math.max(0, area.top + block.rows.length - rows.length);
  return {
    way: 'byPosition',
    cells,
    rowsToAdd: section.rowPolicy.mayAdd ? beyond : 0,
    rowsLeft: section.rowPolicy.mayAdd ? 0 : beyond,
    columnsLeft: widthOf(block) - columns.length,
    cellsKept,
  };
}
