/** What a cell of a table of records shows: the row's name, unit or number, or what was typed. */
import type { Column, ColumnKind } from '#shared/form/table.ts';
import type { PrintedTableRow } from './tableRows.ts';

type ColumnText = (row: PrintedTableRow, number: number, column: Column) => string;

const typedText: ColumnText = (row, _number, column) => row.cells[column.id] ?? '';
const columnTexts: Readonly<Record<ColumnKind, ColumnText>> = {
  rowLabel: (row) => row.label,
  rowUnit: (row) => row.unit ?? '',
  rowNumber: (_row, number) => String(number),
  shortText: typedText,
  longText: typedText,
  figure: typedText,
  rank: typedText,
};

/** `number` counts the printed rows from 1. */
export function cellText(row: PrintedTableRow, number: number, column: Column): string {
  return columnTexts[column.kind](row, number, column);
}

/** Cells of these columns are filled in; the others name the row. */
export function isTypedColumn({ kind }: Column): boolean {
  return columnTexts[kind] === typedText;
}
