/** Changes what is typed in one cell of a table of records. Pure, like `setAnswer.ts`. */
import type { TableSection } from '#shared/form/section.ts';
import type { Answers } from './answers.ts';
import { isTypedColumn } from './cellText.ts';
import { changeRow } from './changeRows.ts';

/** The same answers when nothing changed. Throws for a column that is not typed: rows are named in `changeRows.ts`. */
export function setCell(answers: Answers, section: TableSection, row: string, columnId: string, text: string): Answers {
  const column = section.columns.find(({ id }) => id === columnId);
  if (!column || !isTypedColumn(column)) throw new Error(`table ${section.id} has no cells to fill in under ${columnId}`);
  return changeRow(answers, section, row, (present) => (
    (present.cells[columnId] ?? '') === text ? present : { ...present, cells: { ...present.cells, [columnId]: text } }
  ));
}
