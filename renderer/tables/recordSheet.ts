/** The records of a table (表2–表5) as a sheet: a row each, a cell each column. */
import { cellText } from '#shared/application/cellText.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Sheet, SheetCell } from '#renderer/grid/sheet.ts';
import { newRowName } from '#renderer/grid/paste/pasteWay.ts';
import { cellManners, isEditable } from './cells/cellManners.ts';
import { rowName } from './cells/rowName.ts';

export interface RecordSheet extends Sheet {
  readonly section: TableSection;
  readonly rows: readonly PrintedTableRow[];
}

function ownRow(id: string): PrintedTableRow {
  return { id, label: '', unit: null, direction: 'neither', own: true, cells: {} };
}

export function recordSheet(section: TableSection, rows: readonly PrintedTableRow[]): RecordSheet {
  const { columns } = section;
  const cell = (row: PrintedTableRow | undefined, rowIndex: number, columnIndex: number): SheetCell | null => {
    const column = columns[columnIndex];
    if (!row || !column) return null;
    return {
      place: writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id }),
      area: { top: rowIndex, bottom: rowIndex, left: columnIndex, right: columnIndex },
      text: cellText(row, rowIndex + 1, column),
      isOpen: isEditable(section, row, column),
      manner: cellManners[column.kind],
      row: row.id,
      column: column.id,
    };
  };
  const indexOf = (id: string): number => rows.findIndex((row) => row.id === id);
  return {
    section,
    rows,
    height: rows.length,
    width: columns.length,
    cellAt: (row, column) => cell(rows[row], row, column),
    cellOf(text) {
      const place = readPlace(text);
      if (place?.kind !== 'cell' || place.table !== section.id) return null;
      const index = indexOf(place.row);
      return cell(rows[index], index, columns.findIndex(({ id }) => id === place.column));
    },
    ...(section.rowPolicy.mayAdd ? { newCell: (index: number, column: number) => {
      // Its number is automatic, its text still to come.
      const added = cell(ownRow(newRowName(index)), rows.length + index, column);
      return added && { ...added, text: '' };
    } } : {}),
    headings: columns.map(({ heading }) => heading),
    previewRows: '行',
    previewColumns: columns,
    rowName(id) {
      const index = indexOf(id);
      const row = rows[index];
      return row ? rowName(section, row, index) : '';
    },
  };
}
