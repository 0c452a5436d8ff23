/** What a live value in the text says now: the present answer of a field or cell. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Answers } from './answers.ts';
import { answerText } from './answerText.ts';
import { cellText } from './cellText.ts';
import { isVisible } from './isVisible.ts';
import { readPlace } from './place.ts';
import { printedRows } from './tableRows.ts';

/** Empty when the place is unanswered, hidden, taken off the form, or unknown. */
export function liveValueText(edition: Edition, answers: Answers, placeText: string): string {
  const place = readPlace(placeText);
  if (place?.kind === 'field') {
    const field = fieldIndex(edition).get(place.field);
    return field && isVisible(edition, answers, field) ? answerText(edition, answers, field) : '';
  }
  if (place?.kind !== 'cell') return '';
  const section = tablesOf(edition).find(({ id }) => id === place.table);
  const column = section?.columns.find(({ id }) => id === place.column);
  if (!section || !column) return '';
  const rows = printedRows(section, answers.tables[section.id]);
  const index = rows.findIndex(({ id }) => id === place.row);
  const row = rows[index];
  return row ? cellText(row, index + 1, column) : '';
}
