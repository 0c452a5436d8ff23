/** A cell of an official table that holds several pieces: boxes to tick, and answers among words of the form. The keys lead through them and out again. */
import { type KeyboardEvent, memo } from 'react';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import { isAtEdge } from '#renderer/grid/caretEdge.ts';
import { CellBubble } from '#renderer/grid/CellBubble.tsx';
import { severestOf } from '#renderer/grid/GridCell.tsx';
import { gridActionOf } from '#renderer/grid/gridKeys.ts';
import type { GridCommands } from '#renderer/grid/useGrid.ts';
import type { RowFindings } from '#renderer/grid/useToldFindings.ts';
import type { FieldsById } from './mixedText.ts';
import type { OfficialCell } from './officialSheet.ts';
import { PieceField } from './PieceField.tsx';

const INPUTS = 'textarea, input:not([disabled])';

export interface MixedCellProps {
  readonly cell: OfficialCell;
  readonly fields: FieldsById;
  /** Where each field stands first: `row/column/line/piece`. */
  readonly owners: ReadonlyMap<string, string>;
  readonly isInArea: boolean;
  readonly isActive: boolean;
  readonly hasArea: boolean;
  readonly isAtRight: boolean;
  readonly findings: RowFindings | undefined;
  readonly commands: GridCommands;
}

/** To the next input of the cell; false when the key means something else. */
function stepWithin(event: KeyboardEvent<HTMLElement>, isAtTextEdge: boolean): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || !isAtTextEdge) return false;
  const inputs = [...event.currentTarget.querySelectorAll<HTMLElement>(INPUTS)];
  const next = inputs[inputs.findIndex((input) => input === event.target) + by];
  next?.focus();
  return next !== undefined;
}

export const MixedCell = memo(function MixedCell({ cell: { place, placed }, fields, owners, isInArea, isActive, hasArea, isAtRight, findings, commands }: MixedCellProps) {
  const { cell, row, column, rows, columns } = placed;
  const told = [...findings?.values() ?? []].flat();
  const bubbleId = told.length > 0 ? `about-${place}` : undefined;
  const severity = severestOf(told);
  const severityOf = (field: Field) => severestOf(findings?.get(writePlace({ kind: 'field', field: field.id })) ?? []);
  const classes = [
    'sheet-cell sheet-holds sheet-mixed', `sheet-${cell.align ?? 'left'}`, isInArea && 'sheet-area', isActive && 'sheet-active', severity && `sheet-told-${severity}`,
  ].filter(Boolean).join(' ');
  const piece = (part: GridPiece, line: number, index: number) => {
    if (part.kind === 'words') return <span key={index} className="piece-words">{part.text}</span>;
    if (part.kind === 'break') return <br key={index} />;
    const field = fields.get(part.field);
    return field && (
      <PieceField
        key={index} field={field} piece={part} isOwner={owners.get(field.id) === `${row}/${column}/${line}/${index}`}
        severity={severityOf(field)} findingsId={bubbleId} onLeave={commands.left}
      />
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    const { target } = event;
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return;
    const text = target instanceof HTMLTextAreaElement ? target : null;
    if (stepWithin(event, text === null || isAtEdge(text, null, event.key === 'ArrowUp' ? 'up' : 'down'))) {
      event.preventDefault();
      return;
    }
    const action = gridActionOf(event, {
      mode: text ? 'editing' : 'chosen', isLong: false, hasArea, isAtEdge: (side) => text === null || isAtEdge(text, null, side), leadsToTools: () => false,
    });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'openNote') target.closest('.piece')?.querySelector<HTMLElement>('.note-button')?.click();
    else commands.perform(action);
  };
  return (
    <td
      role="gridcell" {...(rows > 1 ? { rowSpan: rows } : {})} {...(columns > 1 ? { colSpan: columns } : {})} data-cell={place} aria-selected={isInArea || isActive}
      className={classes}
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) commands.edit(place);
        else if (target.matches(INPUTS)) commands.enter(place);
      }}
      onKeyDown={onKeyDown}
    >
      {cell.lines.map((pieces, line) => <div key={line} className="piece-line">{pieces.map((part, index) => piece(part, line, index))}</div>)}
      {severity && <span className="sheet-mark" aria-hidden="true" />}
      {bubbleId && <CellBubble id={bubbleId} findings={told} isAtRight={isAtRight} />}
    </td>
  );
});
