/**
 * For tables whose rows have no names (表5): a block that brings the table's headings, or its 序号, goes column by column to where it
 * belongs, and row after row from the chosen one.
 */
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { Area, Sheet } from '#renderer/tables/grid/gridArea.ts';
import { planByPosition } from './planByPosition.ts';
import type { PastePlan } from './pasteWay.ts';

/** One heading alone may be a word like others. */
const LEAST_HEADINGS = 2;

/** For each column of the table, which of the block's it takes; −1: none. Null when the block says nothing about its columns. */
function sourceColumns({ section: { columns } }: Sheet, block: CellBlock): { readonly sources: readonly number[]; readonly hasHeader: boolean } | null {
  const first = (block.rows[0] ?? []).map(foldForComparison);
  const byHeading = columns.map(({ heading }) => first.indexOf(foldForComparison(heading)));
  if (byHeading.filter((source) => source >= 0).length >= LEAST_HEADINGS) return { sources: byHeading, hasHeader: true };
  const isNumbered = widthOf(block) === columns.length && columns[0]?.kind === 'rowNumber' && block.rows.every(([number], index) => number === String(index + 1));
  return isNumbered ? { sources: columns.map((_, index) => index), hasHeader: false } : null;
}

export function planByHeading(sheet: Sheet, area: Area, block: CellBlock): PastePlan | null {
  const { columns } = sheet.section;
  if (columns.some(({ kind }) => kind === 'rowLabel')) return null;
  const found = sourceColumns(sheet, block);
  if (!found) return null;
  const rows = (found.hasHeader ? block.rows.slice(1) : block.rows).map((row) => found.sources.map((source) => row[source] ?? ''));
  if (rows.length === 0) return null;
  const right = columns.length - 1;
  const plan = planByPosition(sheet, { top: area.top, bottom: area.top, left: 0, right }, { rows, isCut: block.isCut });
  const missing = new Set(columns.filter((_, index) => found.sources[index] === -1).map(({ id }) => id));
  return {
    ...plan,
    way: 'byHeading',
    // What the block has no column for stays as it is.
    cells: plan.cells.filter(({ column }) => !missing.has(column)),
    columnsLeft: widthOf(block) - found.sources.filter((source) => source >= 0).length,
    cellsKept: 0,
  };
}
