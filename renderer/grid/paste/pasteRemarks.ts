/** What the user should know before a paste: what is overwritten, and what finds no place. */
import { type CellBlock, MOST_ROWS } from '#renderer/clipboard/cellBlock.ts';
import type { PastePlan, PlannedCell } from './pasteWay.ts';

/** A column that was too narrow for its numbers when it was copied. */
const TOO_NARROW = /^#{2,}$/;
const MOST_READINGS = 6;

function readingsOf({ readings = [] }: PastePlan): readonly string[] {
  if (readings.length === 0) return [];
  const more = readings.length - MOST_READINGS;
  return [`名称不完全相同，这样对应：${readings.slice(0, MOST_READINGS).join('；')}${more > 0 ? `；还有${more}处` : ''}。`];
}

export function pasteRemarks(plan: PastePlan, block: CellBlock, cells: readonly PlannedCell[]): readonly string[] {
  const overwritten = cells.filter(({ before, text }) => before !== '' && before !== text).length;
  const hidden = cells.filter(({ text }) => TOO_NARROW.test(text)).length;
  const converted = cells.filter((cell) => cell.converted !== undefined).length;
  return [
    ...readingsOf(plan),
    ...(converted > 0 ? [`有${converted}个数字换算成表中的单位，原来的写法列在上面，请核对。`] : []),
    ...(overwritten > 0 ? [`会改写${overwritten}个已有内容的格子，粘贴后可以撤销。`] : []),
    ...(plan.rowsLeft > 0 ? [`有${plan.rowsLeft}行在这张表里没有位置，不会填入。`] : []),
    ...(plan.columnsLeft > 0 ? [`有${plan.columnsLeft}列在这张表里没有位置，不会填入。`] : []),
    ...(plan.cellsLeft > 0 ? [`有${plan.cellsLeft}处落在合并的格子里，不会填入。`] : []),
    ...(plan.cellsKept > 0 ? [`有${plan.cellsKept}个格子是表中固定的内容，保持不变。`] : []),
    ...(block.isCut ? [`内容很多，只读取了前${MOST_ROWS}行。`] : []),
    ...(hidden > 0 ? [`有${hidden}个数字在原表格里显示为“###”，请先加宽那一列再复制。`] : []),
  ];
}
