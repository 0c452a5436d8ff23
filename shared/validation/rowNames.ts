/** What the rows of a table are called: by their name, or by their number on paper where they have none. */
import { printedRows } from '#shared/application/tableRows.ts';
import { rememberTable } from './rememberTable.ts';

/** More of a name than this tells nobody more. */
const LONGEST_NAME = 40;

function shortened(name: string): string {
  const characters = Array.from(name.slice(0, LONGEST_NAME * 4));
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name;
}

/** By row id. */
export const rowNames = rememberTable((section, answer): ReadonlyMap<string, string> => {
  const hasNames = section.columns.some(({ kind }) => kind === 'rowLabel');
  return new Map(printedRows(section, answer).map(({ id, label }, index) => [id, (hasNames && shortened(label.trim())) || `第${index + 1}行`]));
});
