/** Rows: add, take off, put back, move, say which way is better. Each is one step of undo. */
import type { Answers } from '#shared/application/answers.ts';
import { addRow, describeRow, moveRow, nextRowId, removeRow, restoreRow } from '#shared/application/changeRows.ts';
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Direction } from '#shared/form/table.ts';
import type { RowKeys } from '#renderer/grid/cellCommands.ts';
import type { GridAccess } from '#renderer/grid/gridAccess.ts';
import { isEditable } from '#renderer/tables/cells/cellManners.ts';
import { gridRows } from '#renderer/tables/cells/gridRows.ts';
import { rowName } from '#renderer/tables/cells/rowName.ts';

export interface RowCommands extends RowKeys {
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
}

export function mayTakeOff(section: TableSection, row: PrintedTableRow): boolean {
  return row.own || section.rowPolicy.mayRemove;
}

function readCell(place: string | undefined): { readonly row: string; readonly column: string } | null {
  const read = place === undefined ? null : readPlace(place);
  return read?.kind === 'cell' ? read : null;
}

export function rowCommands({ session, ...access }: GridAccess, section: TableSection): RowCommands {
  const rowsNow = () => gridRows(section, session.answers.tables[section.id]);
  const placeAt = (row: string, column: string): string => writePlace({ kind: 'cell', table: section.id, row, column });
  /** Of the row: the cell of this column, else the first that can be filled in. */
  const openCellOf = (row: PrintedTableRow | undefined, wanted: string | null = null): string | null => {
    const open = row ? section.columns.filter((column) => isEditable(section, row, column)) : [];
    const column = open.find(({ id }) => id === wanted) ?? open[0];
    return row && column ? placeAt(row.id, column.id) : null;
  };
  const placeOf = (id: string): string => openCellOf(rowsNow().find((row) => row.id === id)) ?? access.source.place;
  const focus = (place: string | null) => {
    if (place !== null) access.focusCell(place);
  };
  const change = (place: string, label: string, by: (answers: Answers) => Answers) => {
    access.now(() => session.changeAnswers({ place, label }, by));
  };
  const nameOfRow = (id: string): string => {
    const rows = rowsNow();
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    return row ? rowName(section, row, index) : '';
  };
  const move = (id: string, before: string | null) => {
    const cell = access.choice()?.cell;
    change(placeOf(id), '移动一行', (answers) => moveRow(answers, section, id, before));
    const position = rowsNow().findIndex((row) => row.id === id) + 1;
    // The browser takes the cursor away from what it moves.
    if (cell !== undefined && readCell(cell)?.row === id) access.focusCell(cell);
    access.say(`“${nameOfRow(id)}”移到了第${position}行。`);
  };

  const moveRowBy = (id: string, by: 1 | -1) => {
    if (!section.rowPolicy.mayMove || session.isReadOnly) return;
    const rows = rowsNow();
    const index = rows.findIndex((row) => row.id === id);
    const target = index + by;
    if (index < 0 || target < 0 || target >= rows.length) return;
    move(id, by < 0 ? rows[target]?.id ?? null : rows[target + 1]?.id ?? null);
  };

  return {
    addRow(before) {
      const id = nextRowId(session.answers, section);
      const column = section.columns.find(({ kind }) => kind === 'rowLabel') ?? section.columns.find(({ kind }) => kind !== 'rowNumber');
      const place = placeAt(id, column?.id ?? '');
      change(place, '增加一行', (answers) => addRow(answers, section, {}, before));
      access.focusCell(place);
      access.say('已增加一行。');
    },
    removeRow(id) {
      const rows = rowsNow();
      const index = rows.findIndex((row) => row.id === id);
      const row = rows[index];
      if (!row || !mayTakeOff(section, row)) return;
      const name = nameOfRow(id);
      const column = readCell(access.choice()?.cell)?.column ?? null;
      access.choose(null);
      change(placeOf(id), '删除一行', (answers) => removeRow(answers, section, id));
      focus(openCellOf(rowsNow()[Math.min(index, rows.length - 2)], column));
      access.say(`已删除“${name}”，可以撤销。`);
    },
    restoreRows(ids) {
      change(placeOf(ids[0] ?? ''), '恢复原有行', (answers) => ids.reduce((changed, id) => restoreRow(changed, section, id), answers));
      focus(openCellOf(rowsNow().find((candidate) => candidate.id === ids[0])));
      access.say(ids.length === 1 && ids[0] ? `已恢复“${nameOfRow(ids[0])}”。` : `已恢复${ids.length}行。`);
    },
    moveRow: move,
    moveRowBy,
    moveRowOf(place, by) {
      const cell = readCell(place);
      if (cell) moveRowBy(cell.row, by);
    },
    rowAfter(id) {
      const rows = rowsNow();
      return rows[rows.findIndex((row) => row.id === id) + 1]?.id ?? null;
    },
    backToRow(id, end) {
      const row = rowsNow().find((candidate) => candidate.id === id);
      const columns = row ? section.columns.filter((column) => isEditable(section, row, column)) : [];
      const column = end === 'first' ? columns[0] : columns.at(-1);
      if (row && column) access.focusCell(placeAt(row.id, column.id));
    },
    setDirection(id, direction) {
      change(placeOf(id), '更改指标方向', (answers) => describeRow(answers, section, id, { direction }));
    },
  };
}
