/** Rectangles of cells, and where keys lead among them. Rows and columns are counted from 0 as they are shown. */
import type { Area, Sheet, SheetCell } from './sheet.ts';

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top), bottom: Math.max(one.bottom, other.bottom),
    left: Math.min(one.left, other.left), right: Math.max(one.right, other.right),
  };
}

function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right;
}

/** Every cell that lies in the area at least in part, row by row. */
export function cellsIn(sheet: Sheet, { top, left, bottom, right }: Area): readonly SheetCell[] {
  const cells = new Map<string, SheetCell>();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.cellAt(row, column);
      if (cell) cells.set(cell.place, cell);
    }
  }
  return [...cells.values()];
}

/** No merged cell is ever chosen in part. */
export function areaBetween(sheet: Sheet, one: Area, other: Area): Area {
  for (let area = around(one, other); ;) {
    const whole = cellsIn(sheet, area).reduce((grown, cell) => around(grown, cell.area), area);
    if (sameArea(whole, area)) return area;
    area = whole;
  }
}

export function isOneCell(sheet: Sheet, area: Area): boolean {
  const cell = sheet.cellAt(area.top, area.left);
  return area.top === area.bottom && area.left === area.right || (cell !== null && sameArea(cell.area, area));
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

function beside(start: number, end: number, by: number): number {
  return by > 0 ? end + by : by < 0 ? start + by : start;
}

/** The cell beside, whether it can be filled in or not; ±Infinity is the edge. */
export function stretched(sheet: Sheet, { area: { top, bottom, left, right } }: SheetCell, by: Step): SheetCell | null {
  return sheet.cellAt(clamp(beside(top, bottom, by.rows), sheet.height - 1), clamp(beside(left, right, by.columns), sheet.width - 1));
}

/** From a cell on to the first one that can be filled in. */
function alongFrom(sheet: Sheet, start: SheetCell | null, by: Step): SheetCell | null {
  let cell = start;
  while (cell && !cell.isOpen) cell = cellBeside(sheet, cell, by);
  return cell;
}

function cellBeside(sheet: Sheet, { area: { top, bottom, left, right } }: SheetCell, by: Step): SheetCell | null {
  return sheet.cellAt(beside(top, bottom, by.rows), beside(left, right, by.columns));
}

/** The next cell that can be filled in; ±Infinity is the last one that way. Null when there is none. */
export function moved(sheet: Sheet, from: SheetCell, by: Step): SheetCell | null {
  if (Math.abs(by.rows) !== Infinity && Math.abs(by.columns) !== Infinity) return alongFrom(sheet, cellBeside(sheet, from, by), by);
  // To a corner: into the row at the edge first, then along it.
  const back = by.columns === 0 ? { rows: -Math.sign(by.rows), columns: 0 } : { rows: 0, columns: -Math.sign(by.columns) };
  return alongFrom(sheet, stretched(sheet, from, by), back);
}
