/** Reads and changes a table of records for the grid. */
import type { Answers } from '#shared/application/answers.ts';
import { removeRow } from '#shared/application/changeRows.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { GridSource } from '#renderer/grid/sheet.ts';
import { isEditable } from './cells/cellManners.ts';
import { gridRows } from './cells/gridRows.ts';
import { writeCell } from './changes/writeCell.ts';
import { applyPlan } from './paste/applyPlan.ts';
import { planPaste } from './paste/planPaste.ts';
import { type RecordSheet, recordSheet } from './recordSheet.ts';

/** Everything that was filled in. Rows of the company's own go with it, renamed rows get their official name back; rows that were taken off stay off. */
function clearTable(answers: Answers, section: TableSection): Answers {
  return gridRows(section, answers.tables[section.id]).reduce((changed, row) => (row.own
    ? removeRow(changed, section, row.id)
    : section.columns.filter((column) => isEditable(section, row, column))
      .reduce((cells, column) => writeCell(cells, section, { row: row.id, column: column.id }, ''), changed)), answers);
}

export interface RecordSource extends GridSource {
  read(answers: Answers): RecordSheet;
}

export function recordSource(section: TableSection): RecordSource {
  const sheets = new WeakMap<readonly PrintedTableRow[], RecordSheet>();
  const source: RecordSource = {
    place: writePlace({ kind: 'section', section: section.id }),
    name: section.stepTitle,
    read(answers) {
      const rows = gridRows(section, answers.tables[section.id]);
      const sheet = sheets.get(rows) ?? recordSheet(section, rows);
      sheets.set(rows, sheet);
      return sheet;
    },
    write(answers, text, value) {
      const place = readPlace(text);
      if (place?.kind !== 'cell') throw new Error(`${text} is no cell of ${section.id}`);
      return writeCell(answers, section, place, value);
    },
    plan: (answers, area, block) => planPaste(source.read(answers), area, block),
    carryOut: (answers, plan, withNewRows) => applyPlan(answers, section, plan, withNewRows),
    clear: (answers) => clearTable(answers, section),
  };
  return source;
}
