/** What the rows of a table are called: by their name, or by their number on paper where they have none. */
import { printedRows } from '#shared/application/tableRows.ts';
import { rememberTable } from './rememberTable.ts';

/** By row id. */
export const rowNames = rememberTable((section, answer): ReadonlyMap<string, string> => {
  const hasNames = section.columns.some(({ kind }) => kind === 'rowLabel');
  return new Map(printedRows(section, answer).map(({ id, label }, index) => [id, (hasNames && label.trim()) || `第${index + 1}行`]));
});
