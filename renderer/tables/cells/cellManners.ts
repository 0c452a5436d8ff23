/** How the cells of each kind of column behave: how they are shown, what Enter means in them, what leaving them does to their text. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column, ColumnKind } from '#shared/form/table.ts';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import type { CellManner } from '#renderer/grid/sheet.ts';
import { groupThousands } from './groupThousands.ts';

export interface ColumnManner extends CellManner {
  /** Numbers stand at the right, so that their digits stand under each other. */
  readonly align: 'right' | 'asPrinted';
  readonly isFilledInBy: (section: TableSection, row: PrintedTableRow) => boolean;
}

const asTyped = (text: string): string => text;
const trimmed = (text: string): string => text.trim();
const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
const always = (): boolean => true;

export const cellManners: Readonly<Record<ColumnKind, ColumnManner>> = {
  rowLabel: {
    isLong: false, align: 'asPrinted', shown: asTyped, normalised: onOneLine, isFilledInBy: ({ rowPolicy }, { own }) => own || rowPolicy.mayRename,
  },
  rowUnit: { isLong: false, align: 'asPrinted', shown: asTyped, normalised: onOneLine, isFilledInBy: (_section, { own }) => own },
  rowNumber: { isLong: false, align: 'asPrinted', shown: asTyped, normalised: asTyped, isFilledInBy: () => false },
  shortText: { isLong: false, align: 'asPrinted', shown: asTyped, normalised: trimmed, isFilledInBy: always },
  longText: { isLong: true, align: 'asPrinted', shown: asTyped, normalised: (text) => text.trimEnd(), isFilledInBy: always },
  figure: { isLong: false, align: 'right', shown: groupThousands, normalised: (text) => normaliseFigure(onOneLine(text)), isFilledInBy: always },
  rank: { isLong: false, align: 'asPrinted', shown: asTyped, normalised: (text) => normaliseFigure(onOneLine(text)), isFilledInBy: always },
};

/** Cells that name a row of the form stay as the form has them. */
export function isEditable(section: TableSection, row: PrintedTableRow, column: Column): boolean {
  return cellManners[column.kind].isFilledInBy(section, row);
}
