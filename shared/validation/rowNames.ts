/** What the rows of a table are called: by their name, or by their number on paper where they have none. */
import { printedRows } from '#shared/application/tableRows.ts';
import { rememberTable } from './rememberTable.ts';
import { shortened } from './shortened.ts';

/** More of a name than this tells nobody more. */
const LONGEST_NAME = 40;

/** By row id. */
export const rowNames = rememberTable((section, answer): ReadonlyMap<string, string> => {
  const hasNames = section.columns.some(({ kind }) => kind === 'rowLabel');
  return new Map(printedRows(section, answer).map(({ id, label }, index) => [id, (hasNames && shortened(label, LONGEST_NAME)) || `第${index + 1}行`]));
});
