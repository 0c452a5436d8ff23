/**
 * Finds for each row of a pasted block the row of the table that has its name, as when a whole table comes back from a colleague in
 * another order. Columns go by their headings where the block has them, else in their order after the names and units.
 */
import { cellText, isTypedColumn } from '#shared/application/cellText.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column } from '#shared/form/table.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { cellManners, isEditable } from '#renderer/tables/cells/cellManners.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { Sheet } from '#renderer/tables/grid/gridArea.ts';
import { newRowName, type PastePlan, type PlannedCell } from './pasteWay.ts';

/** A name further right is no name of a row. */
const LAST_NAME_COLUMN = 2;

interface NamedRows {
  readonly nameColumn: number;
  readonly headerRow: readonly string[] | null;
  readonly body: readonly (readonly string[])[];
  readonly rowFor: (name: string) => PrintedTableRow | undefined;
}

function rowFinder({ section, rows }: Sheet): (name: string) => PrintedTableRow | undefined {
  const byName = new Map(rows.map((row) => [foldForComparison(row.label), row]));
  // A renamed row is found by its official name as well.
  for (const preset of section.rows) {
    const row = rows.find(({ id }) => id === preset.id);
    const name = foldForComparison(preset.label);
    if (row && !byName.has(name)) byName.set(name, row);
  }
  return (name) => (name.trim() === '' ? undefined : byName.get(foldForComparison(name)));
}

function isHeading(section: TableSection, text: string): boolean {
  return section.columns.some(({ heading }) => foldForComparison(heading) === foldForComparison(text));
}

function findNames(sheet: Sheet, block: CellBlock): NamedRows | null {
  if (!sheet.section.columns.some(({ kind }) => kind === 'rowLabel')) return null;
  const rowFor = rowFinder(sheet);
  const [first = []] = block.rows;
  const hasHeader = first.filter((text) => isHeading(sheet.section, text)).length >= 2;
  const body = hasHeader ? block.rows.slice(1) : block.rows;
  const hits = Array.from({ length: Math.min(LAST_NAME_COLUMN + 1, widthOf(block)) }, (_, column) => (
    body.filter((row) => rowFor(row[column] ?? '') !== undefined).length
  ));
  const most = Math.max(0, ...hits);
  if (most === 0 || most * 2 < body.length) return null;
  return { nameColumn: hits.indexOf(most), headerRow: hasHeader ? first : null, body, rowFor };
}

/** For each column of the block, where it goes; undefined for what the table has not. */
function targetColumns({ section }: Sheet, { nameColumn, headerRow, body, rowFor }: NamedRows, width: number): readonly (Column | undefined)[] {
  const label = section.columns.find(({ kind }) => kind === 'rowLabel');
  const unit = section.columns.find(({ kind }) => kind === 'rowUnit');
  if (headerRow) {
    return Array.from({ length: width }, (_, index) => (
      index === nameColumn ? label : section.columns.find(({ heading }) => foldForComparison(heading) === foldForComparison(headerRow[index] ?? ''))
    ));
  }
  const unitColumn = nameColumn + 1;
  const hasUnits = unit !== undefined && body.some((row) => {
    const known = rowFor(row[nameColumn] ?? '')?.unit;
    return known !== undefined && known !== null && foldForComparison(known) === foldForComparison(row[unitColumn] ?? '');
  });
  const rest = section.columns.filter(isTypedColumn);
  const after = nameColumn + (hasUnits ? 2 : 1);
  return Array.from({ length: width }, (_, index) => {
    if (index === nameColumn) return label;
    if (hasUnits && index === unitColumn) return unit;
    return index < after ? undefined : rest[index - after];
  });
}

/** Null when the block does not name the table's rows. */
export function planByName(sheet: Sheet, block: CellBlock): PastePlan | null {
  const { section, rows } = sheet;
  const named = findNames(sheet, block);
  if (!named) return null;
  const columns = targetColumns(sheet, named, widthOf(block));
  const cells: PlannedCell[] = [];
  let [rowsToAdd, rowsLeft, cellsKept] = [0, 0, 0];
  for (const texts of named.body) {
    const name = texts[named.nameColumn] ?? '';
    const row = named.rowFor(name);
    if (!row && (!section.rowPolicy.mayAdd || name.trim() === '')) {
      rowsLeft += texts.some((text) => text !== '') ? 1 : 0;
      continue;
    }
    const rowIndex = row ? rows.indexOf(row) : -1;
    const id = row?.id ?? newRowName(rowsToAdd);
    if (!row) rowsToAdd += 1;
    for (const [index, column] of columns.entries()) {
      if (!column) continue;
      const text = cellManners[column.kind].normalised(texts[index] ?? '');
      const before = row ? cellText(row, rowIndex + 1, column) : '';
      // The name is how the row was found; it does not rename it.
      if (row && column.kind === 'rowLabel') continue;
      if (!row || isEditable(section, row, column)) cells.push({ row: id, column: column.id, text, before });
      else if (text !== '' && foldForComparison(text) !== foldForComparison(before)) cellsKept += 1;
    }
  }
  return { way: 'byName', cells, rowsToAdd, rowsLeft, columnsLeft: columns.filter((column) => column === undefined).length, cellsKept };
}
