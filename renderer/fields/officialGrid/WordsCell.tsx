/** Words of the form in an official table, or a merged cell that stays empty. They can be chosen and copied with the rest. */
import { memo } from 'react';
import type { OfficialCell } from './officialSheet.ts';

export interface WordsCellProps {
  readonly cell: OfficialCell;
  readonly isInArea: boolean;
}

export const WordsCell = memo(function WordsCell({ cell: { place, placed: { cell, row, column, rows, columns } }, isInArea }: WordsCellProps) {
  const shared = {
    ...(rows > 1 ? { rowSpan: rows } : {}), ...(columns > 1 ? { colSpan: columns } : {}),
    'data-cell': place, 'aria-selected': isInArea, className: `sheet-cell sheet-fixed sheet-center${isInArea ? ' sheet-area' : ''}`,
  };
  if (cell.role !== 'label') return <td role="gridcell" {...shared} />;
  const words = cell.lines.flat().map((piece, index) => (piece.kind === 'break' ? <br key={index} /> : piece.kind === 'words' ? piece.text : null));
  const isColumn = row > 0 && columns === 1 && rows === 1 && column > 1;
  return <th role={isColumn ? 'columnheader' : 'rowheader'} scope={isColumn ? 'col' : 'row'} {...shared}><div className="sheet-text">{words}</div></th>;
});
