/** The cells of a table as the official form draws them, and the keys, the pointer and the clipboard in them. */
import { type ClipboardEvent, type FocusEvent, useCallback, useEffect, useRef } from 'react';
import { isTypedColumn } from '#shared/application/cellText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { ToldFindings } from '#renderer/tables/cells/useToldFindings.ts';
import { EmptyRows } from './EmptyRows.tsx';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { useCellPointer } from './useCellPointer.ts';
import type { TableGrid } from './useGrid.ts';
import { useRowDrag } from './useRowDrag.ts';

/** What belongs to the table though it stands elsewhere on the page: notes, menus. React tells of their focus, the page does not. */
function useLeavingTable(grid: TableGrid) {
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
  return target instanceof Element && target.closest('[data-row], [data-empty-rows]') !== null;
}

export function RecordGrid({ grid, findings }: { readonly grid: TableGrid; readonly findings: ToldFindings }) {
  const { section, rows, choice, area, commands, holder } = grid;
  const { columns, rowPolicy } = section;
  const pointer = useCellPointer(commands);
  const { drop, handlers: drag } = useRowDrag(commands);
  const leaving = useLeavingTable(grid);
  const hasTools = !commands.access.session.isReadOnly && (rowPolicy.mayAdd || rowPolicy.mayMove || rowPolicy.mayRemove);
  const hasChange = columns.some(({ kind, standsFor }) => kind === 'figure' && standsFor === 'own');
  const isAllTexts = columns.every((column) => !isTypedColumn(column) || column.kind === 'longText');
  const hasArea = area !== null && (area.top !== area.bottom || area.left !== area.right);
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const onCopy = (event: ClipboardEvent) => {
    if (isInCells(event) && commands.copy(event.clipboardData, event.type === 'cut' ? 'cut' : 'copy')) event.preventDefault();
  };
  return (
    <div
      ref={holder} className={`sheet${hasTools ? ' sheet-with-tools' : ''}`} {...pointer} {...drag} {...leaving}
      onCopy={onCopy} onCut={onCopy}
      onPaste={(event) => {
        if (isInCells(event) && commands.paste(event.clipboardData)) event.preventDefault();
      }}
    >
      <table
        role="grid" aria-label={section.tableTitle} aria-multiselectable="true" data-place={writePlace({ kind: 'section', section: section.id })}
        className={`${hasChange ? 'sheet-with-change' : isAllTexts ? 'sheet-with-texts' : ''}${drop ? ' sheet-dragging' : ''}`}
      >
        <colgroup>
          {hasTools && <col className="sheet-gutter" />}
          {columns.map(({ id, widthMm: width }) => <col key={id} style={{ width: `${width / widthMm * 100}%` }} />)}
          {hasTools && <col className="sheet-gutter" />}
        </colgroup>
        <GridHeader columns={columns} hasTools={hasTools} />
        <tbody>
          {rows.map((row, index) => {
            const isInArea = hasArea && index >= area.top && index <= area.bottom;
            const isCursorHere = choice?.cell.row === row.id;
            return (
              <GridRow
                key={row.id} section={section} row={row} index={index} isLast={index === rows.length - 1} hasTools={hasTools} commands={commands}
                areaLeft={isInArea ? area.left : -1} areaRight={isInArea ? area.right : -1}
                cursor={isCursorHere ? choice.cell.column : null} mode={isCursorHere ? choice.mode : 'chosen'} caret={isCursorHere ? choice.caret : null}
                hasArea={isCursorHere && hasArea} findings={findings.ofRows.get(row.id)}
                drop={drop?.before === row.id ? 'before' : drop && drop.before === null && index === rows.length - 1 ? 'after' : drop?.row === row.id ? 'dragged' : null}
              />
            );
          })}
          {rows.length === 0 && <EmptyRows section={section} hasTools={hasTools} commands={commands} />}
        </tbody>
      </table>
    </div>
  );
}
