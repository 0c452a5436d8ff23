/** Rectangles of cells, and where keys lead among them. Rows and columns are counted from 0 as they are shown. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column } from '#shared/form/table.ts';
import { isEditable } from '#renderer/tables/cells/cellManners.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';

export interface Sheet {
  readonly section: TableSection;
  readonly rows: readonly PrintedTableRow[];
}
export interface Point {
  readonly row: number;
  readonly column: number;
}
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
export interface SheetCell {
  readonly row: PrintedTableRow;
  readonly column: Column;
}

/** Null when the row is gone. */
export function pointOf({ section, rows }: Sheet, cell: CellAt): Point | null {
  const row = rows.findIndex(({ id }) => id === cell.row);
  const column = section.columns.findIndex(({ id }) => id === cell.column);
  return row < 0 || column < 0 ? null : { row, column };
}

export function cellAt({ section, rows }: Sheet, { row, column }: Point): SheetCell | null {
  const [atRow, atColumn] = [rows[row], section.columns[column]];
  return atRow && atColumn ? { row: atRow, column: atColumn } : null;
}

export function nameOf({ row, column }: SheetCell): CellAt {
  return { row: row.id, column: column.id };
}

export function areaBetween(one: Point, other: Point): Area {
  return {
    top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
  };
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function mayFillIn(sheet: Sheet, point: Point): boolean {
  const cell = cellAt(sheet, point);
  return cell !== null && isEditable(sheet.section, cell.row, cell.column);
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** The cell beside, whether it can be filled in or not; ±Infinity is the edge. */
export function stretched({ section, rows }: Sheet, from: Point, by: Step): Point {
  return { row: clamp(from.row + by.rows, rows.length - 1), column: clamp(from.column + by.columns, section.columns.length - 1) };
}

/** From an edge back to the first cell that can be filled in. */
function alongFrom(sheet: Sheet, start: Point, by: Step): Point | null {
  for (let point = start; cellAt(sheet, point); point = { row: point.row + by.rows, column: point.column + by.columns }) {
    if (mayFillIn(sheet, point)) return point;
  }
  return null;
}

/** The next cell that can be filled in; ±Infinity is the last one that way. Null when there is none. */
export function moved(sheet: Sheet, from: Point, by: Step): Point | null {
  const way = { rows: Math.sign(by.rows), columns: Math.sign(by.columns) };
  if (Math.abs(by.rows) !== Infinity && Math.abs(by.columns) !== Infinity) {
    return alongFrom(sheet, { row: from.row + by.rows, column: from.column + by.columns }, way);
  }
  const edge = stretched(sheet, from, by);
  // To a corner: into the row at the edge first, then along it.
  return alongFrom(sheet, edge, way.columns === 0 ? { rows: -way.rows, columns: 0 } : { rows: 0, columns: -way.columns });
}

/** Every cell that can be filled in, row by row. */
export function cellsToFillIn(sheet: Sheet, { top, left, bottom, right }: Area): readonly SheetCell[] {
  return sheet.rows.slice(top, bottom + 1).flatMap((row) => (
    sheet.section.columns.slice(left, right + 1).filter((column) => isEditable(sheet.section, row, column)).map((column) => ({ row, column }))
  ));
}
