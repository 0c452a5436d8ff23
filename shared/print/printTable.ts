/** A table of records (表2–表5): the header row repeats, removed rows stay away, and a table without rows keeps its blank ones. */
import { cellText } from '#shared/application/cellText.ts';
import { writePlace } from '#shared/application/place.ts';
import { type PrintedTableRow, printedRows } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { ColumnKind } from '#shared/form/table.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintBlock, PrintCell, PrintParagraph, PrintRow } from './printDocument.ts';
import { rowMayBreak } from './rowMayBreak.ts';
import { printSectionHead, printSectionNotes } from './sectionFrame.ts';
import { textInlines } from './textInlines.ts';

const HEADER_ROW_MM = 10;
const ROW_MM = 9;
/** Rows of long texts leave room to write by hand when they are blank. */
const LONG_TEXT_ROW_MM = 15;

/** Cells that name the row rather than hold what the company has to say. */
const columnRoles: Readonly<Record<ColumnKind, PrintCell['role']>> = {
  rowLabel: 'label',
  rowUnit: 'label',
  rowNumber: 'label',
  shortText: 'value',
  longText: 'value',
  figure: 'value',
  rank: 'value',
};

function cellOf(role: PrintCell['role'], align: PrintCell['align'], text: string, origin: string | undefined): PrintCell {
  const placed = origin === undefined ? {} : { origin };
  const lines = text.replace(/^(?:\s*\n)+|\s+$/g, '').split('\n');
  const blocks = lines.map((line): PrintParagraph => ({ kind: 'paragraph', style: 'cell', inlines: textInlines(line), ...placed }));
  return { columnSpan: 1, rowSpan: 1, role, align, blocks, ...placed };
}

function printRow(section: TableSection, context: PrintContext, row: PrintedTableRow, number: number): readonly PrintCell[] {
  return section.columns.map((column) => {
    const place = writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id });
    const text = context.clean(cellText(row, number, column), place);
    return cellOf(columnRoles[column.kind], column.align, text, place);
  });
}

function blankRows(section: TableSection): readonly (readonly PrintCell[])[] {
  const cells = section.columns.map((column) => cellOf(columnRoles[column.kind], column.align, '', undefined));
  return Array.from({ length: Math.max(1, section.rowPolicy.blankRowsOnPaper) }, () => cells);
}

export function printTable(section: TableSection, context: PrintContext): readonly PrintBlock[] {
  const origin = writePlace({ kind: 'section', section: section.id });
  const columnsMm = section.columns.map((column) => column.widthMm);
  const rows = printedRows(section, context.answers.tables[section.id]);
  const cellsOfRows = rows.length > 0 ? rows.map((row, index) => printRow(section, context, row, index + 1)) : blankRows(section);
  const minimumHeightMm = section.columns.some(({ kind }) => kind === 'longText') ? LONG_TEXT_ROW_MM : ROW_MM;
  const header: PrintRow = {
    cells: section.columns.map(({ heading }) => cellOf('header', 'center', heading, undefined)),
    minimumHeightMm: HEADER_ROW_MM,
    mayBreak: false,
  };
  return [
    ...printSectionHead(section, origin),
    {
      kind: 'grid',
      columnsMm,
      headerRows: 1,
      rows: [
        header,
        ...cellsOfRows.map((cells): PrintRow => ({
          cells,
          minimumHeightMm,
          mayBreak: rowMayBreak(cells, columnsMm, context.edition.layout.table),
        })),
      ],
      alternativeText: section.tableTitle,
      origin,
    },
    ...printSectionNotes(section.notes, origin),
  ];
}
