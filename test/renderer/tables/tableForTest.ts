/** The tables of the edition with something in them. */
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import type { Answers } from '#shared/application/answers.ts';
import { addRow } from '#shared/application/changeRows.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { gridRows } from '#renderer/tables/cells/gridRows.ts';
import { writeCell } from '#renderer/tables/changes/writeCell.ts';
import { type RecordSheet, recordSheet } from '#renderer/tables/recordSheet.ts';

export function tableSection(id: string): TableSection {
  const section = tablesOf(edition2024).find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no table ${id}`);
  return section;
}

export interface TestTable {
  readonly section: TableSection;
  readonly answers: Answers;
  readonly sheet: RecordSheet;
}

/** `cells` by `row/column`; `ownRows` are added at the end, as own-1, own-2 …. */
export function tableWith(id: string, cells: Readonly<Record<string, string>> = {}, ownRows = 0): TestTable {
  const section = tableSection(id);
  let answers = emptyAnswers(edition2024);
  for (let index = 0; index < ownRows; index += 1) answers = addRow(answers, section);
  for (const [place, text] of Object.entries(cells)) {
    const [row = '', column = ''] = place.split('/');
    answers = writeCell(answers, section, { row, column }, text);
  }
  return { section, answers, sheet: sheetOf(section, answers) };
}

export function sheetOf(section: TableSection, answers: Answers): RecordSheet {
  return recordSheet(section, gridRows(section, answers.tables[section.id]));
}

/** By `row/column`, without what is empty. */
export function filledCells(section: TableSection, answers: Answers): Readonly<Record<string, string>> {
  return Object.fromEntries(sheetOf(section, answers).rows.flatMap(({ id, cells }) => (
    Object.entries(cells).filter(([, text]) => text !== '').map(([column, text]) => [`${id}/${column}`, text])
  )));
}
