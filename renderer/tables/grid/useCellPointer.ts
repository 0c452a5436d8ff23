/** The pointer among the cells: press to choose, drag to choose several, press again to put the cursor into the text. */
import { type MouseEvent as ReactMouseEvent, useMemo } from 'react';
import { cellManners, isEditable } from '#renderer/tables/cells/cellManners.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';
import { editing, sameCell, stretchedTo, TEXT_END } from './gridChoice.ts';
import type { GridCommands } from './useGrid.ts';

function cellUnder(element: Element | null): CellAt | null {
  const cell = element?.closest<HTMLElement>('[data-row][data-column]');
  const { row, column } = cell?.dataset ?? {};
  return row !== undefined && column !== undefined ? { row, column } : null;
}

/** How many characters of the cell's text stand before the pointer. */
function caretAt(event: ReactMouseEvent, cell: Element): number | null {
  const position = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const text = cell.querySelector('.sheet-text')?.firstChild ?? null;
  return position && position.offsetNode === text ? position.offset : null;
}

/** Handlers for the element that holds the cells. */
export function useCellPointer({ access }: GridCommands) {
  return useMemo(() => {
    const stretchWhileDragging = (start: CellAt, holder: Element) => {
      const drag = new AbortController();
      document.addEventListener('mousemove', (event) => {
        if (event.buttons === 0) {
          drag.abort();
          return;
        }
        const over = document.elementFromPoint(event.clientX, event.clientY);
        const cell = over && holder.contains(over) ? cellUnder(over) : null;
        const choice = access.choice();
        if (!cell || !choice || (sameCell(cell, start) && sameCell(choice.to, start))) return;
        event.preventDefault();
        access.choose(stretchedTo(choice, cell));
      }, { signal: drag.signal });
      document.addEventListener('mouseup', () => drag.abort(), { signal: drag.signal });
    };
    return {
      onMouseDown(event: ReactMouseEvent<HTMLElement>) {
        if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('button, select, .sheet-bubble')) return;
        // The mark would be gone before the click, were the cursor to come first.
        if (event.target.closest('[data-opens-note]')) {
          event.preventDefault();
          return;
        }
        const element = event.target.closest('[data-row][data-column]');
        const cell = cellUnder(element);
        if (!element || !cell || !event.currentTarget.contains(element)) return;
        const { section, rows } = access.sheet();
        const [row, column] = [rows.find(({ id }) => id === cell.row), section.columns.find(({ id }) => id === cell.column)];
        const choice = access.choice();
        if (event.shiftKey && choice && !sameCell(choice.cell, cell)) {
          event.preventDefault();
          access.choose(stretchedTo(choice, cell));
          return;
        }
        if (!row || !column || !isEditable(section, row, column)) return;
        // In the input itself the browser knows best.
        if (!(event.target instanceof HTMLTextAreaElement)) {
          event.preventDefault();
          // A long text is written in at once, beside its end as well.
          const caret = cellManners[column.kind].isLong ? caretAt(event, element) ?? TEXT_END : null;
          access.focusCell(cell);
          if (caret !== null) access.choose(editing(cell, caret));
        }
        stretchWhileDragging(cell, event.currentTarget);
      },
      onClick(event: ReactMouseEvent<HTMLElement>) {
        if (!(event.target instanceof Element) || !event.target.closest('[data-opens-note]')) return;
        const cell = cellUnder(event.target);
        if (cell) access.openNote(cell);
      },
    };
  }, [access]);
}
