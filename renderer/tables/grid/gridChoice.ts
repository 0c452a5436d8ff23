/** Which cells are chosen: the one that has the cursor, and the area around it. Pure. */
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';
import { type Area, areaBetween, cellAt, nameOf, pointOf, type Sheet, type Step, stretched } from './gridArea.ts';
import type { GridMode } from './gridKeys.ts';

export interface GridChoice {
  /** Has the cursor; can be filled in. */
  readonly cell: CellAt;
  /** Two corners of the area. */
  readonly from: CellAt;
  readonly to: CellAt;
  readonly mode: GridMode;
  /** Where the cursor goes in the text when editing begins; null: where it is. */
  readonly caret: number | null;
}

/** A place behind the end of every text. */
export const TEXT_END = Number.MAX_SAFE_INTEGER;

export function sameCell(one: CellAt, other: CellAt): boolean {
  return one.row === other.row && one.column === other.column;
}

export function chosen(cell: CellAt): GridChoice {
  return { cell, from: cell, to: cell, mode: 'chosen', caret: null };
}

export function editing(cell: CellAt, caret: number | null): GridChoice {
  return { cell, from: cell, to: cell, mode: 'editing', caret };
}

/** Null when a row of it is gone. */
export function areaOf(sheet: Sheet, { from, to }: Pick<GridChoice, 'from' | 'to'>): Area | null {
  const [one, other] = [pointOf(sheet, from), pointOf(sheet, to)];
  return one && other ? areaBetween(one, other) : null;
}

/** From the cell that has the cursor to another one. */
export function stretchedTo(choice: GridChoice, to: CellAt): GridChoice {
  if (choice.mode === 'chosen' && sameCell(to, choice.to) && sameCell(choice.from, choice.cell)) return choice;
  return { cell: choice.cell, from: choice.cell, to, mode: 'chosen', caret: null };
}

export function stretchedBy(sheet: Sheet, choice: GridChoice, by: Step): GridChoice {
  const start = pointOf(sheet, choice.to);
  const end = start && cellAt(sheet, stretched(sheet, start, by));
  return end ? stretchedTo(choice, nameOf(end)) : choice;
}

/** The cursor stays. */
export function chosenArea(sheet: Sheet, choice: GridChoice, { top, left, bottom, right }: Area): GridChoice {
  const [first, last] = [cellAt(sheet, { row: top, column: left }), cellAt(sheet, { row: bottom, column: right })];
  return first && last ? { ...choice, from: nameOf(first), to: nameOf(last), mode: 'chosen', caret: null } : choice;
}
