/** The cells that a paste would fill, as a small picture of the table. */
import type { Sheet } from '#renderer/grid/sheet.ts';
import { isNewRow, type PlannedCell } from './pasteWay.ts';

/** Enough to recognise what goes where. */
const MOST_ROWS_SHOWN = 30;
const LONGEST_TEXT = 60;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function PlannedText({ cell: { before, text, converted } }: { readonly cell: PlannedCell }) {
  return (
    <>
      {before !== text && before !== '' && <del>{shortened(before)}</del>}
      {converted !== undefined && <span className="soft">{shortened(converted)} → </span>}
      {shortened(text)}
    </>
  );
}

export function PlannedCells({ sheet, cells }: { readonly sheet: Sheet; readonly cells: readonly PlannedCell[] }) {
  const columns = sheet.previewColumns.filter(({ id }) => cells.some(({ column }) => column === id));
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const shown = [...byRow].slice(0, MOST_ROWS_SHOWN);
  return (
    <div className="paste-preview" tabIndex={0} role="region" aria-label="会填入的内容">
      <table>
        <thead><tr><th scope="col">{sheet.previewRows}</th>{columns.map(({ id, heading }) => <th key={id} scope="col">{heading}</th>)}</tr></thead>
        <tbody>
          {shown.map(([row, ofRow]) => (
            <tr key={row} className={isNewRow(row) ? 'paste-new' : undefined}>
              <th scope="row">{isNewRow(row) ? '新行' : sheet.rowName(row)}</th>
              {columns.map(({ id }) => {
                const cell = ofRow.find(({ column }) => column === id);
                return <td key={id} className={cell && cell.before !== cell.text ? 'paste-changed' : undefined}>{cell && <PlannedText cell={cell} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {byRow.size > shown.length && <p className="soft">还有{byRow.size - shown.length}行。</p>}
    </div>
  );
}
