/** The rows of a table as checks read them: which numbers of a row can be compared with each other. */
import { type PrintedTableRow, printedRows } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column, PresetRow } from '#shared/form/table.ts';
import { foldForComparison } from './foldForComparison.ts';
import { readFigure } from './readFigure.ts';
import { rememberTable } from './rememberTable.ts';

export interface FigureRow extends PrintedTableRow {
  /** Of the company's own row by its unit. */
  readonly measure: PresetRow['measure'];
  /** The number in the row's unit; null when there is none, or it is given in another unit (4.86亿元 among 万元). */
  readonly numberIn: (column: Column) => number | null;
}

function numberOf(text: string, unit: string | null): number | null {
  const figure = readFigure(text);
  if (!figure) return null;
  return figure.unit === '' || foldForComparison(figure.unit) === foldForComparison(unit ?? '') ? figure.value : null;
}

/** In the order of the paper, without those that were taken off. */
export const figureRows = rememberTable((section, answer): readonly FigureRow[] => printedRows(section, answer).map((row) => ({
  ...row,
  measure: section.rows.find(({ id }) => id === row.id)?.measure ?? (foldForComparison(row.unit ?? '') === '%' ? 'percent' : 'amount'),
  numberIn: (column) => numberOf(row.cells[column.id] ?? '', row.unit),
})));

export type Meaning = NonNullable<Column['standsFor']>;

/** Columns of one meaning that belong to a year, the earliest first. */
export function columnsOfYears(section: TableSection, meaning: Meaning): readonly (Column & { readonly year: number })[] {
  return section.columns
    .filter((column): column is Column & { readonly year: number } => column.standsFor === meaning && column.year !== undefined)
    .sort((a, b) => a.year - b.year);
}
