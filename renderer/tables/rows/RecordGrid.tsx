/** The cells of a table of records as the official form draws them. Rows are grids of their own, so that those out of sight are neither laid out nor painted at every key. */
import type { CSSProperties } from 'react';
import { isTypedColumn } from '#shared/application/cellText.ts';
import { readPlace } from '#shared/application/place.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column } from '#shared/form/table.ts';
import { GridHolder } from '#renderer/grid/GridHolder.tsx';
import type { Grid } from '#renderer/grid/useGrid.ts';
import type { ToldFindings } from '#renderer/grid/useToldFindings.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';
import { gridRows } from '#renderer/tables/cells/gridRows.ts';
import { EmptyRows } from './EmptyRows.tsx';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import type { RowCommands } from './rowCommands.ts';
import { useNotedRows } from './useNotedRows.ts';
import { useRowDrag } from './useRowDrag.ts';

/** In whole pixels, so that the lines of all rows meet; the last column takes what is left. */
function columnTracks(columns: readonly Column[], hasTools: boolean): string {
  const widthMm = columns.reduce((sum, column) => sum + column.widthMm, 0);
  const [room, gutter] = hasTools ? ['(100cqi - 2 * var(--sheet-gutter))', ['var(--sheet-gutter)']] : ['100cqi', []];
  const tracks = columns.slice(0, -1).map((column) => `round(${room} * ${(column.widthMm / widthMm).toFixed(5)}, 1px)`);
  return [...gutter, ...tracks, 'minmax(0, 1fr)', ...gutter].join(' ');
}

export interface RecordGridProps {
  readonly section: TableSection;
  readonly grid: Grid<RowCommands>;
  readonly findings: ToldFindings;
}

export function RecordGrid({ section, grid, findings }: RecordGridProps) {
  const { choice, area, commands, source } = grid;
  const rows = useSessionValue(({ answers }) => gridRows(section, answers.tables[section.id]));
  const notesOf = useNotedRows(section.id);
  const { columns, rowPolicy } = section;
  const { drop, handlers: drag } = useRowDrag(commands);
  const hasTools = !commands.access.session.isReadOnly && (rowPolicy.mayAdd || rowPolicy.mayMove || rowPolicy.mayRemove);
  const hasChange = columns.some(({ kind, standsFor }) => kind === 'figure' && standsFor === 'own');
  const isAllTexts = columns.every((column) => !isTypedColumn(column) || column.kind === 'longText');
  const hasArea = area !== null && (area.top !== area.bottom || area.left !== area.right);
  const cursor = choice && readPlace(choice.cell);
  const cursorRow = cursor?.kind === 'cell' ? cursor.row : null;
  return (
    <GridHolder grid={grid} look={hasTools ? 'sheet-records sheet-with-tools' : 'sheet-records'} {...drag}>
      <table
        role="grid" aria-label={section.tableTitle} aria-multiselectable="true" data-place={source.place}
        style={{ '--sheet-columns': columnTracks(columns, hasTools) } as CSSProperties}
        className={`${hasChange ? 'sheet-with-change' : isAllTexts ? 'sheet-with-texts' : ''}${drop ? ' sheet-dragging' : ''}`}
      >
        <GridHeader columns={columns} hasTools={hasTools} />
        <tbody role="rowgroup">
          {rows.map((row, index) => {
            const isInArea = hasArea && index >= area.top && index <= area.bottom;
            const here = choice && cursorRow === row.id ? choice : null;
            return (
              <GridRow
                key={row.id} section={section} row={row} index={index} isLast={index === rows.length - 1} hasTools={hasTools} commands={commands}
                areaLeft={isInArea ? area.left : -1} areaRight={isInArea ? area.right : -1}
                cursor={here?.cell ?? null} mode={here?.mode ?? 'chosen'} caret={here?.caret ?? null}
                hasArea={here !== null && hasArea} findings={findings.ofRows.get(row.id)} notes={notesOf(row.id)}
                drop={drop?.before === row.id ? 'before' : drop && drop.before === null && index === rows.length - 1 ? 'after' : drop?.row === row.id ? 'dragged' : null}
              />
            );
          })}
          {rows.length === 0 && <EmptyRows section={section} hasTools={hasTools} commands={commands} />}
        </tbody>
      </table>
    </GridHolder>
  );
}
