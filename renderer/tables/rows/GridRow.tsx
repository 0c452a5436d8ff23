/** A row of a table. It is drawn anew only when it changed itself, or the cursor comes or goes. */
import { memo } from 'react';
import { cellText } from '#shared/application/cellText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { columnsOfYears } from '#shared/validation/figureRows.ts';
import { GridCell } from '#renderer/grid/GridCell.tsx';
import type { GridMode } from '#renderer/grid/gridKeys.ts';
import type { RowFindings } from '#renderer/grid/useToldFindings.ts';
import { cellManners, isEditable } from '#renderer/tables/cells/cellManners.ts';
import { ChangeLine } from '#renderer/tables/cells/ChangeLine.tsx';
import { DirectionSelect } from '#renderer/tables/cells/DirectionSelect.tsx';
import { rowMeasure } from '#renderer/tables/cells/rowMeasure.ts';
import { rowName } from '#renderer/tables/cells/rowName.ts';
import { yearOnYear } from '#renderer/tables/cells/yearOnYear.ts';
import { mayTakeOff } from './rowCommands.ts';
import { RowBin } from './RowBin.tsx';
import { RowHandle } from './RowHandle.tsx';
import type { Notes } from './useNotedRows.ts';
import type { TableCommands } from '#renderer/tables/useTable.ts';

export interface GridRowProps {
  readonly section: TableSection;
  readonly row: PrintedTableRow;
  /** From 0. */
  readonly index: number;
  readonly isLast: boolean;
  /** Columns of the chosen area in this row; −1: none. */
  readonly areaLeft: number;
  readonly areaRight: number;
  /** The place with the cursor. */
  readonly cursor: string | null;
  readonly mode: GridMode;
  readonly caret: number | null;
  readonly hasArea: boolean;
  readonly findings: RowFindings | undefined;
  readonly notes: Notes;
  readonly hasTools: boolean;
  /** A row is being dragged: it would go before or after this one, or is this one. */
  readonly drop: 'before' | 'after' | 'dragged' | null;
  readonly commands: TableCommands;
}

function hasFigures(section: TableSection): boolean {
  return section.columns.some(({ kind, standsFor }) => kind === 'figure' && standsFor === 'own');
}

export const GridRow = memo(function GridRow({
  section, row, index, isLast, areaLeft, areaRight, cursor, mode, caret, hasArea, findings, notes, hasTools, drop, commands,
}: GridRowProps) {
  const name = rowName(section, row, index);
  const [earlier, later] = columnsOfYears(section, 'own').slice(-2);
  const change = earlier && later
    ? yearOnYear(row.cells[earlier.id] ?? '', row.cells[later.id] ?? '', { ...row, measure: rowMeasure(section, row) })
    : null;
  return (
    <tr role="row" className={`sheet-row${drop ? ` sheet-drop-${drop}` : ''}`} data-sheet-row={row.id}>
      {hasTools && (
        <td role="gridcell" className="sheet-gutter">
          <RowHandle section={section} row={row.id} name={name} isFirst={index === 0} isLast={isLast} mayTakeOff={mayTakeOff(section, row)} commands={commands} />
        </td>
      )}
      {section.columns.map((column, position) => {
        const place = writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id });
        const isHere = cursor === place;
        const manner = cellManners[column.kind];
        return (
          <GridCell
            key={column.id}
            place={place} manner={manner} text={cellText(row, index + 1, column)} label={`${name} ${column.heading}`}
            look={`sheet-${manner.align === 'right' ? 'right' : column.align} sheet-${column.kind}`} isRowName={column.kind === 'rowLabel'}
            note={notes[place] ?? ''} noteHint={column.noteHint}
            isOpen={isEditable(section, row, column)} staysFilled={column.kind === 'rowLabel' && !row.own}
            isInArea={position >= areaLeft && position <= areaRight} mode={isHere ? mode : null} caret={isHere ? caret : null}
            hasArea={isHere && hasArea} findings={findings?.get(place)} isAtRight={position * 2 >= section.columns.length} commands={commands}
          >
            {column.id === later?.id && change && <ChangeLine change={change} year={earlier?.year} />}
            {column.kind === 'rowLabel' && row.own && hasFigures(section) && (
              <DirectionSelect isReadOnly={commands.access.session.isReadOnly} name={name} direction={row.direction} onChange={(direction) => commands.setDirection(row.id, direction)} />
            )}
          </GridCell>
        );
      })}
      {hasTools && (
        <td role="gridcell" className="sheet-gutter">
          {mayTakeOff(section, row) && <RowBin row={row.id} name={name} commands={commands} />}
        </td>
      )}
    </tr>
  );
});
