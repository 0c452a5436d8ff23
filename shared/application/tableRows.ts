/** The rows of a table of records as they stand on paper: in the company's order, without those that were taken off. */
import type { TableSection } from '#shared/form/section.ts';
import type { Direction } from '#shared/form/table.ts';
import type { RowAnswer, TableAnswer } from './answers.ts';
import { emptyRow } from './emptyAnswers.ts';

export interface PrintedTableRow {
  readonly id: string;
  /** Official, renamed, or the company's own. */
  readonly label: string;
  readonly unit: string | null;
  readonly direction: Direction;
  /** True for a row that the company added. */
  readonly own: boolean;
  readonly cells: Readonly<Record<string, string>>;
}

/** All rows, those that were taken off among them. Rows of the form that the answers do not name stand at the end, empty. */
export function storedRows(section: TableSection, answer: TableAnswer | undefined): readonly RowAnswer[] {
  const stored = answer?.rows ?? [];
  const named = new Set(stored.map(({ id }) => id));
  return [...stored, ...section.rows.filter(({ id }) => !named.has(id)).map(emptyRow)];
}

/** One row as it stands on paper, whether it was taken off or not. */
export function printedRow(section: TableSection, { id, label, unit, direction, cells }: RowAnswer): PrintedTableRow {
  const preset = section.rows.find((row) => row.id === id);
  if (!preset) return { id, label: label ?? '', unit, direction: direction ?? 'neither', own: true, cells };
  return { id, label: label?.trim() ? label : preset.label, unit: preset.unit, direction: preset.direction, own: false, cells };
}

/** Empty when every row was taken off, or the form has none and the company added none. */
export function printedRows(section: TableSection, answer: TableAnswer | undefined): readonly PrintedTableRow[] {
  return storedRows(section, answer).filter(({ removed }) => !removed).map((row) => printedRow(section, row));
}
