/** Writes the text of any cell that a table lets the company fill in: what is typed, and the name and unit of rows of its own. */
import type { Answers } from '#shared/application/answers.ts';
import { describeRow, renameRow } from '#shared/application/changeRows.ts';
import { setCell } from '#shared/application/setCell.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { ColumnKind } from '#shared/form/table.ts';

type Write = (answers: Answers, section: TableSection, row: string, text: string, column: string) => Answers;

const typed: Write = (answers, section, row, text, column) => setCell(answers, section, row, column, text);
const writers: Readonly<Record<ColumnKind, Write>> = {
  rowLabel: renameRow,
  rowUnit: (answers, section, row, text) => describeRow(answers, section, row, { unit: text === '' ? null : text }),
  rowNumber: (answers) => answers,
  shortText: typed,
  longText: typed,
  figure: typed,
  rank: typed,
};

export interface CellAt {
  readonly row: string;
  readonly column: string;
}

/** The same answers when nothing changed. Throws for a cell that is not to be filled in. */
export function writeCell(answers: Answers, section: TableSection, { row, column: id }: CellAt, text: string): Answers {
  const column = section.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`table ${section.id} has no column ${id}`);
  return writers[column.kind](answers, section, row, text, id);
}
