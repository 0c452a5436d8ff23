/** Rows: add, take off, put back, move, say which way is better; and emptying the whole table. Each is one step of undo. */
import type { Answers } from '#shared/application/answers.ts';
import { addRow, describeRow, moveRow, nextRowId, removeRow, restoreRow } from '#shared/application/changeRows.ts';
import { writePlace } from '#shared/application/place.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Direction } from '#shared/form/table.ts';
import { isEditable } from '#renderer/tables/cells/cellManners.ts';
import { rowName } from '#renderer/tables/cells/rowName.ts';
import { clearTable } from '#renderer/tables/changes/areaChanges.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';
import { cellPlace, type GridAccess } from './gridAccess.ts';
import { nameOf } from './gridArea.ts';

export interface RowCommands {
  /** Before the row with this id, or at the end. The cursor goes into it. */
  addRow(before: string | null): void;
  removeRow(row: string): void;
  restoreRows(rows: readonly string[]): void;
  /** Before another row, or to the end. */
  moveRow(row: string, before: string | null): void;
  moveRowBy(row: string, by: 1 | -1): void;
  /** The id before which a row after this one goes; null: the end. */
  rowAfter(row: string): string | null;
  /** From the tools beside a row back to its cells. */
  backToRow(row: string, end: 'first' | 'last'): void;
  setDirection(row: string, direction: Direction): void;
  clearTable(): void;
}

export function mayTakeOff(section: TableSection, row: PrintedTableRow): boolean {
  return row.own || section.rowPolicy.mayRemove;
}

export function rowCommands(access: GridAccess): RowCommands {
  const { section, session } = access;
  const tablePlace = writePlace({ kind: 'section', section: section.id });

  const firstCellOf = (row: PrintedTableRow): CellAt | null => {
    const column = section.columns.find((candidate) => isEditable(section, row, candidate));
    return column ? nameOf({ row, column }) : null;
  };
  const placeOf = (id: string): string => {
    const row = access.sheet().rows.find((candidate) => candidate.id === id);
    const cell = row && firstCellOf(row);
    return cell ? cellPlace(section, cell) : tablePlace;
  };
  const change = (place: string, label: string, by: (answers: Answers) => Answers) => {
    access.now(() => session.changeAnswers({ place, label }, by));
  };
  const nameOfRow = (id: string): string => {
    const { rows } = access.sheet();
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    return row ? rowName(section, row, index) : '';
  };
  const move = (id: string, before: string | null) => {
    const cell = access.choice()?.cell;
    change(placeOf(id), '移动一行', (answers) => moveRow(answers, section, id, before));
    const position = access.sheet().rows.findIndex((row) => row.id === id) + 1;
    // The browser takes the cursor away from what it moves.
    if (cell?.row === id) access.focusCell(cell);
    access.say(`“${nameOfRow(id)}”移到了第${position}行。`);
  };

  return {
    addRow(before) {
      const id = nextRowId(session.answers, section);
      const column = section.columns.find(({ kind }) => kind === 'rowLabel') ?? section.columns.find(({ kind }) => kind !== 'rowNumber');
      const cell = { row: id, column: column?.id ?? '' };
      change(cellPlace(section, cell), '增加一行', (answers) => addRow(answers, section, {}, before));
      access.focusCell(cell);
      access.say('已增加一行。');
    },
    removeRow(id) {
      const { rows } = access.sheet();
      const index = rows.findIndex((row) => row.id === id);
      const row = rows[index];
      if (!row || !mayTakeOff(section, row)) return;
      const name = nameOfRow(id);
      const column = access.choice()?.cell.column;
      access.choose(null);
      change(placeOf(id), '删除一行', (answers) => removeRow(answers, section, id));
      const neighbour = access.sheet().rows[Math.min(index, rows.length - 2)];
      const target = section.columns.find((candidate) => candidate.id === column && neighbour && isEditable(section, neighbour, candidate));
      const cell = neighbour && (target ? nameOf({ row: neighbour, column: target }) : firstCellOf(neighbour));
      if (cell) access.focusCell(cell);
      access.say(`已删除“${name}”，可以撤销。`);
    },
    restoreRows(ids) {
      change(placeOf(ids[0] ?? ''), '恢复原有行', (answers) => ids.reduce((changed, id) => restoreRow(changed, section, id), answers));
      const row = access.sheet().rows.find((candidate) => candidate.id === ids[0]);
      const cell = row && firstCellOf(row);
      if (cell) access.focusCell(cell);
      access.say(ids.length === 1 && ids[0] ? `已恢复“${nameOfRow(ids[0])}”。` : `已恢复${ids.length}行。`);
    },
    moveRow: move,
    moveRowBy(id, by) {
      if (!section.rowPolicy.mayMove || session.isReadOnly) return;
      const { rows } = access.sheet();
      const index = rows.findIndex((row) => row.id === id);
      const target = index + by;
      if (index < 0 || target < 0 || target >= rows.length) return;
      move(id, by < 0 ? rows[target]?.id ?? null : rows[target + 1]?.id ?? null);
    },
    rowAfter(id) {
      const { rows } = access.sheet();
      return rows[rows.findIndex((row) => row.id === id) + 1]?.id ?? null;
    },
    backToRow(id, end) {
      const row = access.sheet().rows.find((candidate) => candidate.id === id);
      const columns = row ? section.columns.filter((column) => isEditable(section, row, column)) : [];
      const column = end === 'first' ? columns[0] : columns.at(-1);
      if (row && column) access.focusCell(nameOf({ row, column }));
    },
    setDirection(id, direction) {
      change(placeOf(id), '更改指标方向', (answers) => describeRow(answers, section, id, { direction }));
    },
    clearTable() {
      access.choose(null);
      const [top] = access.sheet().rows;
      change(top ? placeOf(top.id) : tablePlace, '清空表格', (answers) => clearTable(answers, section, access.sheet().rows));
      access.say('已清空，可以撤销。');
      const first = access.sheet().rows[0];
      const cell = first && firstCellOf(first);
      if (cell) access.focusCell(cell);
    },
  };
}
