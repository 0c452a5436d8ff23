/** Carries out a paste: one change of the answers, however many cells and rows it touches. */
import type { Answers } from '#shared/application/answers.ts';
import { addRow, nextRowId } from '#shared/application/changeRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { isNewRow, newRowName, type PastePlan } from '#renderer/grid/paste/pasteWay.ts';
import { writeCell } from '#renderer/tables/changes/writeCell.ts';

export function applyPlan(answers: Answers, section: TableSection, plan: PastePlan, withNewRows: boolean): Answers {
  const ids = new Map<string, string>();
  let changed = answers;
  const rowsToAdd = withNewRows ? plan.rowsToAdd : 0;
  for (let index = 0; index < rowsToAdd; index += 1) {
    ids.set(newRowName(index), nextRowId(changed, section));
    changed = addRow(changed, section);
  }
  for (const { row, column, text } of plan.cells) {
    const id = isNewRow(row) ? ids.get(row) : row;
    if (id !== undefined) changed = writeCell(changed, section, { row: id, column }, text);
  }
  return changed;
}
