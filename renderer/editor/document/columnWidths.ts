/** Widths of the columns of a table. They are shares of the text's width: a table is always as wide as the text. */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isInTable, selectedRect, TableMap } from '@tiptap/pm/tables';

/** As drawn; 0 where none was. The first cell that stands in one column alone decides, as on paper. */
function drawnWidths(table: Node): readonly number[] {
  const map = TableMap.get(table);
  const widths = Array.from({ length: map.width }, () => 0);
  for (const position of new Set(map.map)) {
    const { left, right } = map.findCell(position);
    const widthsOfCell = table.nodeAt(position)?.attrs['colwidth'] as readonly number[] | null | undefined;
    for (let column = left; column < right; column += 1) {
      if (widths[column] === 0) widths[column] = widthsOfCell?.[column - left] ?? 0;
    }
  }
  return widths;
}

/** In percent of the table, as `shared/print/printRichTable.ts` shares them out: a column that was never drawn is an average one. */
export function columnPercents(table: Node): readonly number[] {
  const drawn = drawnWidths(table);
  const known = drawn.filter((width) => width > 0);
  const average = known.length > 0 ? known.reduce((sum, width) => sum + width, 0) / known.length : 1;
  const widths = drawn.map((width) => width || average);
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum * 100);
}

/** No column gets narrower than this share. */
const NARROWEST_PERCENT = 4;
/** Widths are stored as whole numbers; this many of them make a table. */
const WHOLE = 1000;

/** `factor` for the columns that the selection touches; null makes all columns equal. False outside of a table. */
export function changeColumnWidth(state: EditorState, tr: Transaction, factor: number | null, mayChange: boolean): boolean {
  if (!isInTable(state)) return false;
  if (!mayChange) return true;
  const { left, right, map, table, tableStart } = selectedRect(state);
  const percents = columnPercents(table).map((percent, column) => (
    factor !== null && column >= left && column < right ? Math.max(NARROWEST_PERCENT, percent * factor) : percent
  ));
  const sum = percents.reduce((total, percent) => total + percent, 0);
  const widths = percents.map((percent) => Math.round(percent / sum * WHOLE));
  for (const position of new Set(map.map)) {
    const cell = map.findCell(position);
    tr.setNodeAttribute(tableStart + position, 'colwidth', factor === null ? null : widths.slice(cell.left, cell.right));
  }
  return true;
}
