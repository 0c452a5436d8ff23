/** What a paste into a merged table may mean: cell by cell, place by place, or a whole table that brings the words of the form with it. */
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { cellsIn, moved } from '#renderer/grid/gridArea.ts';
import { lossOf, type PasteOffer, type PastePlan, type PlannedCell } from '#renderer/grid/paste/pasteWay.ts';
import { isExact, isKept, planByPosition, plannedCell } from '#renderer/grid/paste/planByPosition.ts';
import type { Area, Sheet, SheetCell } from '#renderer/grid/sheet.ts';

/** One word alone may stand anywhere. */
const LEAST_WORDS = 2;

/** Where the block's first cell would lie if its words lay on the same words of the form; null when it brings too few of them. */
function offsetOf(sheet: Sheet, block: CellBlock): { readonly row: number; readonly column: number } | null {
  const words = cellsIn(sheet, { top: 0, left: 0, bottom: sheet.height - 1, right: sheet.width - 1 }).filter(({ isOpen, text }) => !isOpen && text !== '');
  const votes = new Map<string, number>();
  for (const [row, texts] of block.rows.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text === '') continue;
      for (const word of words.filter((candidate) => foldForComparison(candidate.text) === foldForComparison(text))) {
        const offset = `${word.area.top - row}/${word.area.left - column}`;
        votes.set(offset, (votes.get(offset) ?? 0) + 1);
      }
    }
  }
  const [best, ...others] = [...votes].sort(([, one], [, other]) => other - one);
  // 2022年 alone stands in six places: two that fit equally well say nothing.
  if (!best || best[1] < LEAST_WORDS || others[0]?.[1] === best[1]) return null;
  const [row = 0, column = 0] = best[0].split('/').map(Number);
  return { row, column };
}

function lineFrom(sheet: Sheet, from: SheetCell, by: { readonly rows: number; readonly columns: number }): readonly SheetCell[] {
  const line = [from];
  for (let next = moved(sheet, from, by); next; next = moved(sheet, next, by)) line.push(next);
  return line;
}

/** A sheet without the form's merged cells: the texts of a row fill its cells one after the other. */
function planByCells(sheet: Sheet, area: Area, block: CellBlock): PastePlan | null {
  const start = cellsIn(sheet, area).find(({ isOpen }) => isOpen);
  if (!start) return null;
  const starts = lineFrom(sheet, start, { rows: 1, columns: 0 });
  const cells: PlannedCell[] = [];
  let [cellsLeft, cellsKept] = [0, 0];
  for (const [index, texts] of block.rows.entries()) {
    const first = starts[index];
    const line = first ? lineFrom(sheet, first, { rows: 0, columns: 1 }) : [];
    for (const [position, text] of texts.entries()) {
      const cell = line[position];
      if (!cell) cellsLeft += first && text !== '' ? 1 : 0;
      else if (isKept(cell, text)) cellsKept += 1;
      else cells.push(plannedCell(cell, text));
    }
  }
  return { way: 'byCells', cells, rowsToAdd: 0, rowsLeft: Math.max(0, block.rows.length - starts.length), columnsLeft: 0, cellsLeft, cellsKept };
}

export function planOfficialPaste(sheet: Sheet, area: Area, block: CellBlock): PasteOffer {
  const byPosition = planByPosition(sheet, area, block);
  const offer = (plans: readonly PastePlan[], needsWord: boolean): PasteOffer => ({ plans, block, needsWord: needsWord || block.isCut, addsRowsByItself: false });
  const offset = offsetOf(sheet, block);
  if (offset) {
    const at = { top: offset.row, bottom: offset.row, left: offset.column, right: offset.column };
    return offer([{ ...planByPosition(sheet, at, block), way: 'byWords' }, byPosition], true);
  }
  if (lossOf(byPosition) === 0) return offer([byPosition], !isExact(sheet, area, block));
  const byCells = widthOf(block) > 1 || block.rows.length > 1 ? planByCells(sheet, area, block) : null;
  if (!byCells) return offer([byPosition], true);
  // Every text has a cell one after the other and none place by place: there is nothing to ask.
  if (lossOf(byCells) === 0) return offer([byCells], false);
  return offer([byPosition, byCells].sort((one, other) => lossOf(one) - lossOf(other)), true);
}
