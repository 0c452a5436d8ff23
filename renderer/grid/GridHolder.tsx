/** Holds the cells of a table: the pointer and the clipboard in them, and what their being left means. */
import { type ClipboardEvent, type FocusEvent, type HTMLAttributes, useCallback, useEffect, useRef } from 'react';
import { useCellPointer } from './useCellPointer.ts';
import type { Grid } from './useGrid.ts';
import './sheet.css';

/** What belongs to the table though it stands elsewhere on the page: notes, menus. React tells of their focus, the page does not. */
function useLeavingTable(grid: Grid) {
  const { access } = grid.commands;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // The question about a paste comes back to its cell.
  const isAsking = useRef(false);
  isAsking.current = grid.offer !== null;
  const onFocus = useCallback((event: FocusEvent) => {
    clearTimeout(timer.current);
    // A note that was closed gives the cursor back to its corner; the keys belong to the cell.
    if (event.target.matches('[data-note-of]') && event.relatedTarget?.closest('.note-editor')) {
      const choice = access.choice();
      if (choice) access.focusCell(choice.cell);
    }
  }, [access]);
  const onBlur = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      // Another window may be in front: the cell waits.
      if (isAsking.current || document.activeElement?.closest('.sheet')) return;
      access.choose(null);
    });
  }, [access]);
  return { onFocus, onBlur };
}

function isInCells({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('[data-cell], [data-empty-rows]') !== null;
}

export interface GridHolderProps extends Pick<HTMLAttributes<HTMLDivElement>, 'children' | 'onPointerDown'> {
  readonly grid: Grid;
  readonly look: string;
}

export function GridHolder({ grid, look, children, onPointerDown }: GridHolderProps) {
  const { commands, holder } = grid;
  const pointer = useCellPointer(commands);
  const leaving = useLeavingTable(grid);
  const onCopy = (event: ClipboardEvent) => {
    if (isInCells(event) && commands.copy(event.clipboardData, event.type === 'cut' ? 'cut' : 'copy')) event.preventDefault();
  };
  return (
    <div
      ref={holder} className={`sheet ${look}`} {...pointer} {...leaving} {...(onPointerDown ? { onPointerDown } : {})}
      onCopy={onCopy} onCut={onCopy}
      onPaste={(event) => {
        if (isInCells(event) && commands.paste(event.clipboardData)) event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
