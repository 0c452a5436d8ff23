/** Whether what a check reads is another in a newer draft. Answers are never changed in place, so that one look at each place is enough. */
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import { EVERYTHING, THE_EVIDENCE, THE_EXPLANATIONS, THE_NOTES } from './check.ts';

function isEvidenceChanged(before: Draft, after: Draft): boolean {
  return before.evidence !== after.evidence || before.assets !== after.assets;
}

function cellText({ answers }: Draft, table: string, row: string, column: string): string | undefined {
  const found = answers.tables[table]?.rows.find(({ id }) => id === row);
  return found?.removed ? undefined : found?.cells[column];
}

/** `read` as in `Check.reads`. What is no place that a check can read throws: its check would never run again. */
export function isReadChanged(read: string, before: Draft, after: Draft): boolean {
  if (before === after) return false;
  if (read === THE_EVIDENCE) return isEvidenceChanged(before, after);
  if (read === THE_NOTES) return before.answers.notes !== after.answers.notes;
  if (read === THE_EXPLANATIONS) return before.explanations !== after.explanations;
  if (read === EVERYTHING) return before.answers !== after.answers || isEvidenceChanged(before, after);
  const place = readPlace(read);
  switch (place?.kind) {
    case 'field': return before.answers.fields[place.field] !== after.answers.fields[place.field];
    case 'section': return before.answers.tables[place.section] !== after.answers.tables[place.section];
    case 'cell': return cellText(before, place.table, place.row, place.column) !== cellText(after, place.table, place.row, place.column);
    case 'evidence':
    case undefined: throw new Error(`a check cannot read ${read}`);
  }
}
