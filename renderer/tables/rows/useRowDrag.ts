/** Dragging a row by its handle. A line shows where it would go; near the edge of the window the page follows. */
import { type PointerEvent as ReactPointerEvent, useMemo, useRef, useState } from 'react';
import type { RowCommands } from './rowCommands.ts';

/** A shorter way is a press, not a drag. */
const LEAST_WAY_PX = 5;
const EDGE_PX = 48;
const SCROLL_STEP_PX = 14;

export interface RowDrop {
  readonly row: string;
  /** It would go before this row; null: to the end. */
  readonly before: string | null;
}

function rowElements(holder: Element): readonly HTMLElement[] {
  return [...holder.querySelectorAll<HTMLElement>('[data-sheet-row]')];
}

/** The row under whose middle the pointer is not yet. */
function dropBefore(holder: Element, y: number): string | null {
  return rowElements(holder).find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  })?.dataset['sheetRow'] ?? null;
}

function followEdge(holder: Element, y: number): void {
  const scroller = holder.closest('main');
  const frame = scroller?.getBoundingClientRect();
  if (!scroller || !frame) return;
  if (y < frame.top + EDGE_PX) scroller.scrollBy(0, -SCROLL_STEP_PX);
  else if (y > frame.bottom - EDGE_PX) scroller.scrollBy(0, SCROLL_STEP_PX);
}

export function useRowDrag(commands: Pick<RowCommands, 'moveRow'>) {
  const [drop, setDrop] = useState<RowDrop | null>(null);
  const latest = useRef(drop);
  const handlers = useMemo(() => {
    const show = (next: RowDrop | null) => {
      latest.current = next;
      setDrop(next);
    };
    return {
      onPointerDown(event: ReactPointerEvent<HTMLElement>) {
        const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drags-row]') : null;
        const row = handle?.dataset['dragsRow'];
        if (!handle || row === undefined || event.button !== 0) return;
        const holder = event.currentTarget;
        const start = event.clientY;
        const drag = new AbortController();
        const end = () => {
          drag.abort();
          show(null);
        };
        handle.setPointerCapture?.(event.pointerId);
        handle.addEventListener('pointermove', (move) => {
          if (latest.current === null && Math.abs(move.clientY - start) < LEAST_WAY_PX) return;
          followEdge(holder, move.clientY);
          const before = dropBefore(holder, move.clientY);
          if (latest.current?.before !== before || latest.current.row !== row) show({ row, before });
        }, { signal: drag.signal });
        handle.addEventListener('pointerup', () => {
          const dropped = latest.current;
          end();
          if (!dropped) return;
          // The press that ends a drag opens no menu.
          handle.addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true, signal: AbortSignal.timeout(200) });
          commands.moveRow(dropped.row, dropped.before);
        }, { signal: drag.signal });
        handle.addEventListener('pointercancel', end, { signal: drag.signal });
        window.addEventListener('keydown', (key) => {
          if (key.key === 'Escape') end();
        }, { signal: drag.signal });
      },
    };
  }, [commands]);
  return { drop, handlers };
}
