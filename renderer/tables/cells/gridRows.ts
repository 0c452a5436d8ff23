/** The rows of a table as the grid draws them: one that did not change is the same object, so that it is not drawn anew. */
import type { RowAnswer, TableAnswer } from '#shared/application/answers.ts';
import { type PrintedTableRow, printedRow, storedRows } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';

const rowsKnown = new WeakMap<RowAnswer, PrintedTableRow>();
const tablesKnown = new WeakMap<TableAnswer, readonly PrintedTableRow[]>();
const untouchedTables = new WeakMap<TableSection, readonly PrintedTableRow[]>();

function shownRow(section: TableSection, row: RowAnswer): PrintedTableRow {
  const shown = rowsKnown.get(row) ?? printedRow(section, row);
  rowsKnown.set(row, shown);
  return shown;
}

function read(section: TableSection, answer: TableAnswer | undefined): readonly PrintedTableRow[] {
  return storedRows(section, answer).filter(({ removed }) => !removed).map((row) => shownRow(section, row));
}

/** In the order of the paper, without those that were taken off. The same array while the answer is the same. */
export function gridRows(section: TableSection, answer: TableAnswer | undefined): readonly PrintedTableRow[] {
  const rows = (answer ? tablesKnown.get(answer) : untouchedTables.get(section)) ?? read(section, answer);
  if (answer) tablesKnown.set(answer, rows);
  else untouchedTables.set(section, rows);
  return rows;
}
