/** The cells that a paste would fill, as a small picture of the table. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { rowName } from '#renderer/tables/cells/rowName.ts';
import { isNewRow, type PlannedCell } from './pasteWay.ts';

/** Enough to recognise what goes where. */
const MOST_ROWS_SHOWN = 30;
const LONGEST_TEXT = 60;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

export interface PlannedCellsProps {
  readonly section: TableSection;
  readonly rows: readonly PrintedTableRow[];
  readonly cells: readonly PlannedCell[];
}

export function PlannedCells({ section, rows, cells }: PlannedCellsProps) {
  const columns = section.columns.filter(({ id }) => cells.some(({ column }) => column === id));
  const ids = [...new Set(cells.map(({ row }) => row))];
  const shown = ids.slice(0, MOST_ROWS_SHOWN);
  const nameOfRow = (id: string): string => {
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    return row ? rowName(section, row, index) : '新行';
  };
  return (
    <div className="paste-preview" tabIndex={0} role="region" aria-label="会填入的内容">
      <table>
        <thead><tr><th scope="col">行</th>{columns.map(({ id, heading }) => <th key={id} scope="col">{heading}</th>)}</tr></thead>
        <tbody>
          {shown.map((id) => (
            <tr key={id} className={isNewRow(id) ? 'paste-new' : undefined}>
              <th scope="row">{nameOfRow(id)}</th>
              {columns.map(({ id: column }) => {
                const cell = cells.find((candidate) => candidate.row === id && candidate.column === column);
                const isChanged = cell !== undefined && cell.before !== cell.text;
                return (
                  <td key={column} className={isChanged ? 'paste-changed' : undefined}>
                    {cell && <>{isChanged && cell.before !== '' && <del>{shortened(cell.before)}</del>}{shortened(cell.text)}</>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {ids.length > shown.length && <p className="soft">还有{ids.length - shown.length}行。</p>}
    </div>
  );
}
