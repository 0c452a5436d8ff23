/** Whether the form, as it stands now, still has a place: the edition knows it, and its row was not taken off. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Answers } from './answers.ts';
import { readPlace } from './place.ts';
import { printedRows } from './tableRows.ts';

/** True of fields and cells only: what a live value can show. A hidden field exists. */
export function placeExists(edition: Edition, answers: Answers, placeText: string): boolean {
  const place = readPlace(placeText);
  if (place?.kind === 'field') return fieldIndex(edition).has(place.field);
  if (place?.kind !== 'cell') return false;
  const table = tablesOf(edition).find(({ id }) => id === place.table);
  return table !== undefined
    && table.columns.some(({ id }) => id === place.column)
    && printedRows(table, answers.tables[table.id]).some(({ id }) => id === place.row);
}
