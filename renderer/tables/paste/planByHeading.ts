/**
 * For tables whose rows have no names (表5): a block that brings the table's headings, or its 序号, goes column by column to where it
 * belongs, and row after row from the chosen one.
 */
import { type CellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import type { PastePlan } from '#renderer/grid/paste/pasteWay.ts';
import { planByPosition } from '#renderer/grid/paste/planByPosition.ts';
import type { Area } from '#renderer/grid/sheet.ts';
import type { RecordSheet } from '#renderer/tables/recordSheet.ts';
import { columnFinder } from './namedColumn.ts';

/** One heading alone may be a word like others. */
const LEAST_HEADINGS = 2;

/** For each column of the table, which of the block's it takes; −1: none. Null when the block says nothing about its columns. */
function sourceColumns({ section }: RecordSheet, block: CellBlock): { readonly sources: readonly number[]; readonly hasHeader: boolean; readonly readings: readonly string[] } | null {
  const { columns } = section;
  const [first = []] = block.rows;
  const columnFor = columnFinder(section);
  const named = first.map(columnFor);
  const byHeading = columns.map((column) => {
    const exact = named.findIndex((found) => found?.column === column && found.isExact);
    return exact >= 0 ? exact : named.findIndex((found) => found?.column === column);
  });
  if (byHeading.filter((source) => source >= 0).length >= LEAST_HEADINGS) {
    const readings = columns.flatMap(({ heading }, index) => {
      const source = byHeading[index] ?? -1;
      return source >= 0 && named[source]?.isExact === false ? [`“${first[source] ?? ''}”填到“${heading}”`] : [];
    });
    return { sources: byHeading, hasHeader: true, readings };
  }
  const isNumbered = widthOf(block) === columns.length && columns[0]?.kind === 'rowNumber' && block.rows.every(([number], index) => number === String(index + 1));
  return isNumbered ? { sources: columns.map((_, index) => index), hasHeader: false, readings: [] } : null;
}

export function planByHeading(sheet: RecordSheet, area: Area, block: CellBlock): PastePlan | null {
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
    readings: found.readings,
  };
}
