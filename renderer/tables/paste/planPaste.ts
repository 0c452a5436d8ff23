/** What a paste into a table of records may mean, and whether the user has to be asked. */
import type { CellBlock } from '#renderer/clipboard/cellBlock.ts';
import { lossOf, type PasteOffer } from '#renderer/grid/paste/pasteWay.ts';
import { isExact, planByPosition } from '#renderer/grid/paste/planByPosition.ts';
import type { Area } from '#renderer/grid/sheet.ts';
import type { RecordSheet } from '#renderer/tables/recordSheet.ts';
import { planByHeading } from './planByHeading.ts';
import { namesItsNewRows, planByName } from './planByName.ts';

export function planPaste(sheet: RecordSheet, area: Area, block: CellBlock): PasteOffer {
  const byPosition = planByPosition(sheet, area, block);
  const better = planByName(sheet, block) ?? planByHeading(sheet, area, block);
  return {
    plans: better ? [better, byPosition] : [byPosition],
    block,
    needsWord: better !== null || block.isCut || lossOf(byPosition) > 0 || !isExact(sheet, area, block),
    addsRowsByItself: !block.isCut && namesItsNewRows(sheet, better ?? byPosition),
  };
}
