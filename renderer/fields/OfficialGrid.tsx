/** A merged table as the official form shows it, with inputs inside its cells. */
import { useMemo } from 'react';
import type { FormSection } from '#shared/form/section.ts';
import { GridCellView } from './GridCellView.tsx';
import { GridFindings } from './GridFindings.tsx';
import { gridPlaces } from './gridPlaces.ts';
import { usePasteGuard } from './usePasteGuard.ts';
import './officialGrid.css';

export function OfficialGrid({ section }: { readonly section: FormSection }) {
  const { grid, fields } = section;
  const rows = useMemo(() => gridPlaces(grid), [grid]);
  const cells = useMemo(() => rows.flat(), [rows]);
  const byId = useMemo(() => new Map(fields.map((field) => [field.id, field])), [fields]);
  // What the table shows twice is pointed at where it stands first.
  const owners = useMemo(() => {
    const first = new Map<string, string>();
    for (const { cell, row, column } of cells) {
      for (const [line, pieces] of cell.lines.entries()) {
        for (const [index, piece] of pieces.entries()) {
          if ('field' in piece && !first.has(piece.field)) first.set(piece.field, `${row}/${column}/${line}/${index}`);
        }
      }
    }
    return first;
  }, [cells]);
  const guardPaste = usePasteGuard();
  const widthMm = grid.columnsMm.reduce((sum, width) => sum + width, 0);
  return (
    <>
      <p className="section-note">Tab、回车和方向键在格子间移动，Esc 恢复原来的内容，Shift+F2 写备注，也可从 Excel、WPS 整块粘贴。格子里可以写数字，也可以写文字，如 35.2%、92.6分、—。</p>
      <div className="official-grid-holder" onPasteCapture={guardPaste}>
        <table className="official-grid" aria-label={section.tableTitle}>
          <colgroup>{grid.columnsMm.map((width, column) => <col key={column} style={{ width: `${width / widthMm * 100}%` }} />)}</colgroup>
          <tbody>
            {rows.map((placed, row) => (
              <tr key={row}>
                {placed.map((place) => (
                  <GridCellView key={place.column} table={section.id} cells={cells} place={place} fields={byId} owners={owners} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <GridFindings section={section} />
    </>
  );
}
