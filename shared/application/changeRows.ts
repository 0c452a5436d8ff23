/**
 * Changes the rows of a table of records: add, take off, put back, move, name. Pure. Only what the table's `rowPolicy` allows;
 * anything else throws, since no screen may offer it. A row that is taken off keeps its cells, and its id is never given to another:
 * notes and live values point at it.
 */
import type { RowPolicy } from '#shared/form/table.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Answers, RowAnswer } from './answers.ts';
import { storedRows } from './tableRows.ts';

/** What the company says of a row of its own. */
export type OwnRow = Pick<RowAnswer, 'label' | 'unit' | 'direction'>;

type RowFlag = Exclude<keyof RowPolicy, 'blankRowsOnPaper'>;

function demand(section: TableSection, flag: RowFlag): void {
  if (!section.rowPolicy[flag]) throw new Error(`table ${section.id}: not ${flag}`);
}

function isPreset(section: TableSection, row: string): boolean {
  return section.rows.some(({ id }) => id === row);
}

function rowsOf(answers: Answers, section: TableSection): readonly RowAnswer[] {
  return storedRows(section, answers.tables[section.id]);
}

function withRows(answers: Answers, section: TableSection, rows: readonly RowAnswer[]): Answers {
  return { ...answers, tables: { ...answers.tables, [section.id]: { ...answers.tables[section.id], rows } } };
}

/** Changes one row; the same answers when `change` gives the row back. Throws when there is no such row. */
export function changeRow(answers: Answers, section: TableSection, row: string, change: (row: RowAnswer) => RowAnswer): Answers {
  const rows = rowsOf(answers, section);
  const index = rows.findIndex(({ id }) => id === row);
  const present = rows[index];
  if (!present) throw new Error(`table ${section.id} has no row ${row}`);
  const changed = change(present);
  return changed === present ? answers : withRows(answers, section, rows.with(index, changed));
}

/** The id that the next own row gets. */
export function nextRowId(answers: Answers, section: TableSection): string {
  const numbers = rowsOf(answers, section).map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...numbers) + 1}`;
}

/** A new row of the company's own, before the row with this id, or at the end. Its id is what `nextRowId` said. */
export function addRow(answers: Answers, section: TableSection, own: Partial<OwnRow> = {}, before: string | null = null): Answers {
  demand(section, 'mayAdd');
  const rows = rowsOf(answers, section);
  const added: RowAnswer = { label: null, unit: null, direction: null, ...own, id: nextRowId(answers, section), removed: false, cells: {} };
  const index = before === null ? rows.length : rows.findIndex(({ id }) => id === before);
  if (index < 0) throw new Error(`table ${section.id} has no row ${before}`);
  return withRows(answers, section, rows.toSpliced(index, 0, added));
}

/** The company's own rows may always go again; rows of the form where the form says so. */
export function removeRow(answers: Answers, section: TableSection, row: string): Answers {
  if (isPreset(section, row)) demand(section, 'mayRemove');
  return changeRow(answers, section, row, (present) => (present.removed ? present : { ...present, removed: true }));
}

/** Takes a removed row back, with all that its cells held. */
export function restoreRow(answers: Answers, section: TableSection, row: string): Answers {
  return changeRow(answers, section, row, (present) => (present.removed ? { ...present, removed: false } : present));
}

/** Moves a row before the row with this id, or to the end. */
export function moveRow(answers: Answers, section: TableSection, row: string, before: string | null): Answers {
  demand(section, 'mayMove');
  const rows = rowsOf(answers, section);
  const moved = rows.find(({ id }) => id === row);
  if (!moved) throw new Error(`table ${section.id} has no row ${row}`);
  if (before === row) return answers;
  const others = rows.filter((other) => other !== moved);
  const index = before === null ? others.length : others.findIndex(({ id }) => id === before);
  if (index < 0) throw new Error(`table ${section.id} has no row ${before}`);
  const order = others.toSpliced(index, 0, moved);
  return order.every((other, position) => other === rows[position]) ? answers : withRows(answers, section, order);
}

/** A row of the form gets its official name back when it is given none. */
export function renameRow(answers: Answers, section: TableSection, row: string, label: string): Answers {
  const preset = section.rows.find(({ id }) => id === row);
  if (preset) demand(section, 'mayRename');
  const name = preset && (label.trim() === '' || label === preset.label) ? null : label;
  return changeRow(answers, section, row, (present) => (present.label === name ? present : { ...present, label: name }));
}

/** Unit and direction of an own row; those of the form are the form's. */
export function describeRow(answers: Answers, section: TableSection, row: string, own: Partial<Pick<OwnRow, 'unit' | 'direction'>>): Answers {
  if (isPreset(section, row)) throw new Error(`table ${section.id}: unit and direction of ${row} are the form's`);
  return changeRow(answers, section, row, (present) => {
    const changed = { ...present, ...own };
    return changed.unit === present.unit && changed.direction === present.direction ? present : changed;
  });
}
