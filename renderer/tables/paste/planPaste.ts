/** What a paste may mean, and whether the user has to be asked. */
import type { TableSection } from '#shared/form/section.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { type Area, isOneCell, type Sheet } from '#renderer/tables/grid/gridArea.ts';
import { planByHeading } from './planByHeading.ts';
import { planByName } from './planByName.ts';
import { planByPosition, repeated } from './planByPosition.ts';
import { isNewRow, type PastePlan } from './pasteWay.ts';

export interface PasteOffer {
  /** The likeliest first; one or two. */
  readonly plans: readonly PastePlan[];
  readonly block: CellBlock;
  /** The shapes differ, or there is a choice: what goes where is shown first. */
  readonly needsWord: boolean;
}

function isExact(area: Area, block: CellBlock): boolean {
  return isOneCell(area) || (repeated(block, area).rows.length === area.bottom - area.top + 1 && widthOf(repeated(block, area)) === area.right - area.left + 1);
}

/** Rows that would have no name, and a sheet without end, are added only when the user says so. */
export function addsRowsByItself(section: TableSection, plan: PastePlan, block: CellBlock): boolean {
  const label = section.columns.find(({ kind }) => kind === 'rowLabel');
  return !block.isCut && (!label || plan.cells.some(({ row, column }) => isNewRow(row) && column === label.id));
}

export function planPaste(sheet: Sheet, area: Area, block: CellBlock): PasteOffer {
  const byPosition = planByPosition(sheet, area, block);
  const better = planByName(sheet, block) ?? planByHeading(sheet, area, block);
  const isWhole = byPosition.rowsToAdd === 0 && byPosition.rowsLeft === 0 && byPosition.columnsLeft === 0 && byPosition.cellsKept === 0;
  return {
    plans: better ? [better, byPosition] : [byPosition],
    block,
    needsWord: better !== null || block.isCut || !isWhole || !isExact(area, block),
  };
}
