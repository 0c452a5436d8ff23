/** The pointer among the cells: press to choose, drag to choose several, press again to put the cursor into the text. */
import { type MouseEvent as ReactMouseEvent, useMemo } from 'react';
import { editing, stretchedTo, TEXT_END } from './gridChoice.ts';
import type { GridCommands } from './useGrid.ts';

function cellUnder(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null;
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
    const stretchWhileDragging = (start: string, holder: Element) => {
      const drag = new AbortController();
      document.addEventListener('mousemove', (event) => {
        if (event.buttons === 0) {
          drag.abort();
          return;
        }
        const over = document.elementFromPoint(event.clientX, event.clientY);
        const cell = over && holder.contains(over) ? cellUnder(over) : null;
        const choice = access.choice();
        if (cell === null || !choice || (cell === start && choice.to === start)) return;
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
        const element = event.target.closest('[data-cell]');
        const place = cellUnder(element);
        if (!element || place === null || !event.currentTarget.contains(element)) return;
        const cell = access.sheet().cellOf(place);
        const choice = access.choice();
        if (event.shiftKey && choice && choice.cell !== place) {
          event.preventDefault();
          access.choose(stretchedTo(choice, place));
          return;
        }
        if (!cell?.isOpen) return;
        // In an input itself, and in what stands beside its box, the browser knows best.
        if (!event.target.closest('textarea, label')) {
          event.preventDefault();
          // A long text is written in at once, beside its end as well.
          const caret = cell.manner.isLong ? caretAt(event, element) ?? TEXT_END : null;
          access.focusCell(place);
          if (caret !== null) access.choose(editing(place, caret));
        }
        stretchWhileDragging(place, event.currentTarget);
      },
      onClick(event: ReactMouseEvent<HTMLElement>) {
        if (!(event.target instanceof Element) || !event.target.closest('[data-opens-note]')) return;
        const cell = cellUnder(event.target);
        if (cell !== null) access.openNote(cell);
      },
    };
  }, [access]);
}
