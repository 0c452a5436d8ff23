/** What a row is called where it is spoken of. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';

const LONGEST_NAME = 24;

/** `index` is the row's place from 0. Rows without a name go by their number. */
export function rowName(section: TableSection, { label }: PrintedTableRow, index: number): string {
  const name = section.columns.some(({ kind }) => kind === 'rowLabel') ? label.trim() : '';
  if (name === '') return `第${index + 1}行`;
  const characters = Array.from(name);
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join('')}…` : name;
}
