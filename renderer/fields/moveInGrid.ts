/** Keys of an official table: Enter goes down, arrows leave a cell at its edge, as in a sheet. */
import type { KeyboardEvent } from 'react';
import { cellBeside, type GridDirection, type PlacedCell } from './gridPlaces.ts';

const INPUTS = 'textarea, input:not([disabled]), button.grid-input';
const ARROWS: Readonly<Record<string, GridDirection>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

export function cellId(table: string, cell: PlacedCell): string {
  return `grid-${table}-${cell.row}-${cell.column}`;
}

function inputsOf(holder: Element | null): readonly HTMLElement[] {
  return holder ? [...holder.querySelectorAll<HTMLElement>(INPUTS)] : [];
}

/** Whether an arrow has nowhere to go inside the text any more. */
export function isAtEdge(input: Element, direction: GridDirection): boolean {
  if (!(input instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = input;
  // All selected, as after Tab: the arrow is meant for the table.
  if (value !== '' && selectionStart === 0 && selectionEnd === value.length) return true;
  if (selectionStart !== selectionEnd) return false;
  const isBackward = direction === 'left' || direction === 'up';
  return isBackward ? selectionStart === 0 : selectionEnd === value.length;
}

function directionOf(event: KeyboardEvent): GridDirection | null {
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) return event.shiftKey ? 'up' : 'down';
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return null;
  const direction = ARROWS[event.key];
  return direction !== undefined && event.target instanceof Element && isAtEdge(event.target, direction) ? direction : null;
}

/** Puts the cursor into the cell that the key asks for, its text selected. True when it did. */
export function moveInGrid(event: KeyboardEvent, table: string, cells: readonly PlacedCell[], from: PlacedCell): boolean {
  const direction = directionOf(event);
  if (!direction) return false;
  const isForward = direction === 'down' || direction === 'right';
  const isVertical = direction === 'down' || direction === 'up';
  const own = inputsOf(document.getElementById(cellId(table, from)));
  const index = own.indexOf(event.target as HTMLElement);
  // Several inputs of one cell stand one under the other.
  let next = isVertical ? own[index + (isForward ? 1 : -1)] : undefined;
  for (let cell = cellBeside(cells, from, direction); !next && cell; cell = cellBeside(cells, cell, direction)) {
    const inputs = inputsOf(document.getElementById(cellId(table, cell)));
    next = isForward || !isVertical ? inputs[0] : inputs.at(-1);
  }
  event.preventDefault();
  next?.focus();
  if (next instanceof HTMLTextAreaElement) next.select();
  return next !== undefined;
}
