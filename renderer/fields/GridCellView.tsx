/** One cell of an official table: words of the form, and the fields among them. */
import { Fragment, type KeyboardEvent } from 'react';
import type { Field, FieldId } from '#shared/form/field.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import { GridField } from './GridField.tsx';
import type { PlacedCell } from './gridPlaces.ts';
import { cellId, moveInGrid } from './moveInGrid.ts';
import { usePasteBlock } from './usePasteBlock.ts';

export interface GridCellViewProps {
  readonly table: string;
  readonly cells: readonly PlacedCell[];
  readonly place: PlacedCell;
  readonly fields: ReadonlyMap<FieldId, Field>;
  /** Where each field stands first: `row/column/line/piece`. */
  readonly owners: ReadonlyMap<FieldId, string>;
}

export function GridCellView({ table, cells, place, fields, owners }: GridCellViewProps) {
  const pasteBlock = usePasteBlock(cells, place);
  const { cell, row, column, rows, columns } = place;
  const piece = (part: GridPiece, line: number, index: number) => {
    if (part.kind === 'words') return <span key={index} className="grid-words">{part.text}</span>;
    if (part.kind === 'break') return <br key={index} />;
    const field = fields.get(part.field);
    return field && <GridField key={index} field={field} piece={part} isOwner={owners.get(field.id) === `${row}/${column}/${line}/${index}`} />;
  };
  const lines = cell.lines.map((pieces, line) => (
    cell.role === 'label'
      ? <Fragment key={line}>{pieces.map((part, index) => piece(part, line, index))}</Fragment>
      : <div key={line} className="grid-line">{pieces.map((part, index) => piece(part, line, index))}</div>
  ));
  const spans = { rowSpan: rows, colSpan: columns };
  if (cell.role === 'label') return <th {...spans} scope={columns > 1 || column > 0 ? 'col' : 'row'}>{lines}</th>;
  if (cell.role === 'empty') return <td {...spans} className="grid-empty" />;
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || !event.currentTarget.contains(event.target as Node)) return;
    if (event.key === 'F2' && event.shiftKey) {
      event.preventDefault();
      (event.target as Element).closest('.grid-field')?.querySelector<HTMLElement>('.note-button')?.click();
    } else moveInGrid(event, table, cells, place);
  };
  return (
    <td
      {...spans}
      id={cellId(table, place)}
      className={`grid-value grid-${cell.align ?? 'left'}`}
      onKeyDown={onKeyDown}
      onPaste={pasteBlock}
      // The whole cell is the input's ground.
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('textarea, input')?.focus();
      }}
    >
      {lines}
    </td>
  );
}
