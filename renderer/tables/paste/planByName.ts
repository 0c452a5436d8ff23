/**
 * Finds for each row of a pasted block the row of the table that has its name, as when a whole table comes back from a colleague in
 * another order. Columns go by their headings where the block has them, else in their order after the names and units.
 */
import { isTypedColumn } from '#shared/application/cellText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Column } from '#shared/form/table.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { newRowName, type PastePlan, type PlannedCell } from '#renderer/grid/paste/pasteWay.ts';
import { isKept, plannedCell } from '#renderer/grid/paste/planByPosition.ts';
import type { RecordSheet } from '#renderer/tables/recordSheet.ts';
import { inUnit } from './inUnit.ts';
import { columnFinder } from './namedColumn.ts';
import { type NamedRow, readName, rowFinder } from './namedRow.ts';

/** A name further right is no name of a row. */
const LAST_NAME_COLUMN = 2;
const LEAST_HEADINGS = 2;

interface NamedRows {
  readonly nameColumn: number;
  readonly headings: readonly string[] | null;
  readonly body: readonly (readonly string[])[];
  readonly rowFor: (name: string) => NamedRow | null;
}
interface Target {
  readonly column: Column;
  readonly unit: string | null;
}

function findNames(sheet: RecordSheet, block: CellBlock): NamedRows | null {
  if (!sheet.section.columns.some(({ kind }) => kind === 'rowLabel')) return null;
  const rowFor = rowFinder(sheet);
  const columnFor = columnFinder(sheet.section);
  const [first = []] = block.rows;
  const namesRow = first.slice(0, LAST_NAME_COLUMN + 1).some((text) => rowFor(text) !== null);
  const hasHeadings = !namesRow && first.filter((text) => columnFor(text) !== null).length >= LEAST_HEADINGS;
  const body = hasHeadings ? block.rows.slice(1) : block.rows;
  const hits = Array.from({ length: Math.min(LAST_NAME_COLUMN + 1, widthOf(block)) }, (_, column) => (
    body.filter((row) => rowFor(row[column] ?? '') !== null).length
  ));
  const most = Math.max(0, ...hits);
  if (most === 0 || most * 2 < body.length) return null;
  return { nameColumn: hits.indexOf(most), headings: hasHeadings ? first : null, body, rowFor };
}

/** Of two headings for one column the first goes there, before all one that has its very words. */
function targetsByHeading({ section }: RecordSheet, headings: readonly string[], nameColumn: number, label: Column | undefined): readonly (Target | null)[] {
  const columnFor = columnFinder(section);
  const found = headings.map((heading, index) => (index === nameColumn ? null : columnFor(heading)));
  return found.map((named, index) => {
    if (index === nameColumn) return label ? { column: label, unit: null } : null;
    if (!named || named.column.kind === 'rowLabel') return null;
    const rivals = found.flatMap((other, at) => (other?.column === named.column ? [{ at, isExact: other.isExact }] : []));
    const winner = rivals.find(({ isExact }) => isExact) ?? rivals[0];
    return winner?.at === index ? { column: named.column, unit: named.unit } : null;
  });
}

/** For each column of the block, where it goes; null for what the table has not. */
function targetColumns(sheet: RecordSheet, { nameColumn, headings, body, rowFor }: NamedRows, width: number): readonly (Target | null)[] {
  const { columns } = sheet.section;
  const label = columns.find(({ kind }) => kind === 'rowLabel');
  if (headings) return targetsByHeading(sheet, headings, nameColumn, label);
  const unit = columns.find(({ kind }) => kind === 'rowUnit');
  const unitColumn = nameColumn + 1;
  const hasUnits = unit !== undefined && body.some((row) => {
    const known = rowFor(row[nameColumn] ?? '')?.row.unit;
    return known !== undefined && known !== null && foldForComparison(known) === foldForComparison(row[unitColumn] ?? '');
  });
  const rest = columns.filter(isTypedColumn);
  const after = nameColumn + (hasUnits ? 2 : 1);
  return Array.from({ length: width }, (_, index) => {
    const column = index === nameColumn ? label : hasUnits && index === unitColumn ? unit : index < after ? undefined : rest[index - after];
    return column ? { column, unit: null } : null;
  });
}

function readingsOf(sheet: RecordSheet, { nameColumn, headings, body, rowFor }: NamedRows, targets: readonly (Target | null)[]): readonly string[] {
  const columns = (headings ?? []).flatMap((heading, index) => {
    const target = index === nameColumn ? null : targets[index];
    return target && foldForComparison(target.column.heading) !== foldForComparison(heading) ? [`“${heading}”填到“${target.column.heading}”`] : [];
  });
  const rows = body.flatMap((texts) => {
    const name = texts[nameColumn] ?? '';
    const named = rowFor(name);
    return named && !named.isExact ? [`“${name}”填到“${sheet.rowName(named.row.id)}”`] : [];
  });
  return [...columns, ...rows];
}

/** Null when the block does not name the table's rows. */
export function planByName(sheet: RecordSheet, block: CellBlock): PastePlan | null {
  const { section } = sheet;
  const named = findNames(sheet, block);
  if (!named) return null;
  const targets = targetColumns(sheet, named, widthOf(block));
  const unitSource = targets.findIndex((target) => target?.column.kind === 'rowUnit');
  const cells: PlannedCell[] = [];
  let [rowsToAdd, rowsLeft, cellsKept] = [0, 0, 0];
  const taken = new Set<string>();
  for (const texts of named.body) {
    const name = texts[named.nameColumn] ?? '';
    const found = named.rowFor(name);
    // Of two rows with one name, only the first has a place.
    const isSecond = found !== null && taken.has(found.row.id);
    if (isSecond || (!found && (!sheet.newCell || name.trim() === ''))) {
      rowsLeft += texts.some((text) => text !== '') ? 1 : 0;
      continue;
    }
    const row = found?.row ?? null;
    if (row) taken.add(row.id);
    const own = row ? { name, unit: found?.unit ?? null } : readName(name);
    const sourceUnit = own.unit ?? (texts[unitSource]?.trim() || null);
    for (const [index, target] of targets.entries()) {
      if (!target) continue;
      const { column } = target;
      const position = section.columns.indexOf(column);
      const cell = row ? sheet.cellOf(writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id })) : sheet.newCell?.(rowsToAdd, position);
      // The name is how the row was found; it does not rename it.
      if (!cell || (row && column.kind === 'rowLabel')) continue;
      const given = !row && index === named.nameColumn ? own.name : texts[index] ?? '';
      const { text, converted } = column.kind === 'figure' && row ? inUnit(given, sourceUnit ?? target.unit, row.unit) : { text: given, converted: undefined };
      // A unit in other words was read already, and its figures were converted.
      const isReadUnit = column.kind === 'rowUnit';
      if (isKept(cell, text)) cellsKept += isReadUnit ? 0 : 1;
      else if (cell.isOpen) cells.push({ ...plannedCell(cell, text), ...(converted === undefined ? {} : { converted }) });
    }
    if (!row) {
      const unitColumn = section.columns.findIndex(({ kind }) => kind === 'rowUnit');
      const cell = own.unit !== null && unitSource < 0 ? sheet.newCell?.(rowsToAdd, unitColumn) : null;
      if (cell && own.unit !== null) cells.push(plannedCell(cell, own.unit));
      rowsToAdd += 1;
    }
  }
  const columnsLeft = targets.filter((target) => target === null).length;
  return { way: 'byName', cells, rowsToAdd, rowsLeft, columnsLeft, cellsLeft: 0, cellsKept, readings: readingsOf(sheet, named, targets) };
}

/** New rows that have names may be added without a word. */
export function namesItsNewRows(sheet: RecordSheet, plan: PastePlan): boolean {
  const label = sheet.section.columns.find(({ kind }) => kind === 'rowLabel');
  return !label || plan.cells.some(({ row, column }) => row === newRowName(0) && column === label.id);
}
