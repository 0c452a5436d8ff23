/** Changes of many cells at once. Each is one step of undo. */
import type { Answers } from '#shared/application/answers.ts';
import { cellText } from '#shared/application/cellText.ts';
import { removeRow } from '#shared/application/changeRows.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { type Area, cellsToFillIn, nameOf, type Sheet } from '#renderer/tables/grid/gridArea.ts';
import { isEditable } from '#renderer/tables/cells/cellManners.ts';
import { writeCell } from './writeCell.ts';

export function clearArea(answers: Answers, sheet: Sheet, area: Area): Answers {
  return cellsToFillIn(sheet, area).reduce((changed, cell) => writeCell(changed, sheet.section, nameOf(cell), ''), answers);
}

/** The first row of the area goes into the rows beneath it; of one row alone, the row above goes into it. */
export function fillDown(answers: Answers, sheet: Sheet, area: Area): Answers {
  const isOneRow = area.top === area.bottom;
  const sourceIndex = isOneRow ? area.top - 1 : area.top;
  const source = sheet.rows[sourceIndex];
  if (!source) return answers;
  return cellsToFillIn(sheet, isOneRow ? area : { ...area, top: area.top + 1 }).reduce(
    (changed, cell) => writeCell(changed, sheet.section, nameOf(cell), cellText(source, sourceIndex + 1, cell.column)),
    answers,
  );
}

/** Everything that was filled in. Rows of the company's own go with it, renamed rows get their official name back; rows that were taken off stay off. */
export function clearTable(answers: Answers, section: TableSection, rows: readonly PrintedTableRow[]): Answers {
  return rows.reduce((changed, row) => (row.own
    ? removeRow(changed, section, row.id)
    : section.columns.filter((column) => isEditable(section, row, column))
      .reduce((cells, column) => writeCell(cells, section, { row: row.id, column: column.id }, ''), changed)), answers);
}

/** As shown, one array a row. */
export function textsIn({ section, rows }: Sheet, { top, left, bottom, right }: Area): readonly (readonly string[])[] {
  return rows.slice(top, bottom + 1).map((row, index) => section.columns.slice(left, right + 1).map((column) => cellText(row, top + index + 1, column)));
}

/** With its headings. */
export function textsOfTable(sheet: Sheet): readonly (readonly string[])[] {
  const { section, rows } = sheet;
  return [
    section.columns.map(({ heading }) => heading),
    ...textsIn(sheet, { top: 0, left: 0, bottom: rows.length - 1, right: section.columns.length - 1 }),
  ];
}
