/** Which cells are chosen: the one that has the cursor, and the area around it, each by its place. Pure. */
import { areaBetween, type Step, stretched } from './gridArea.ts';
import type { GridMode } from './gridKeys.ts';
import type { Area, Sheet } from './sheet.ts';

export interface GridChoice {
  /** Has the cursor; can be filled in. */
  readonly cell: string;
  /** Two corners of the area. */
  readonly from: string;
  readonly to: string;
  readonly mode: GridMode;
  /** Where the cursor goes in the text when editing begins; null: where it is. */
  readonly caret: number | null;
}

/** A place behind the end of every text. */
export const TEXT_END = Number.MAX_SAFE_INTEGER;

export function chosen(cell: string): GridChoice {
  return { cell, from: cell, to: cell, mode: 'chosen', caret: null };
}

export function editing(cell: string, caret: number | null): GridChoice {
  return { cell, from: cell, to: cell, mode: 'editing', caret };
}

/** Null when a row of it is gone. */
export function areaOf(sheet: Sheet, { from, to }: Pick<GridChoice, 'from' | 'to'>): Area | null {
  const [one, other] = [sheet.cellOf(from), sheet.cellOf(to)];
  return one && other ? areaBetween(sheet, one.area, other.area) : null;
}

/** From the cell that has the cursor to another one. */
export function stretchedTo(choice: GridChoice, to: string): GridChoice {
  if (choice.mode === 'chosen' && to === choice.to && choice.from === choice.cell) return choice;
  return { cell: choice.cell, from: choice.cell, to, mode: 'chosen', caret: null };
}

export function stretchedBy(sheet: Sheet, choice: GridChoice, by: Step): GridChoice {
  const start = sheet.cellOf(choice.to);
  const end = start && stretched(sheet, start, by);
  return end ? stretchedTo(choice, end.place) : choice;
}

/** The cursor stays. */
export function chosenArea(sheet: Sheet, choice: GridChoice, { top, left, bottom, right }: Area): GridChoice {
  const [first, last] = [sheet.cellAt(top, left), sheet.cellAt(bottom, right)];
  return first && last ? { ...choice, from: first.place, to: last.place, mode: 'chosen', caret: null } : choice;
}
