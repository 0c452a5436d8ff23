/** A table ready for paper: cells with their lines, and how high each row has to be. All lengths in points, from the left edge of the text area. */
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly x: number;
  readonly width: number;
  /** Their `x` counts from the left edge of the cell. */
  readonly lines: readonly TextLine[];
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** A line under the cell where the table has none. */
  readonly underlined: boolean;
  readonly origin: string | null;
  /** Of each line, where a paragraph has one of its own. */
  readonly lineOrigins: readonly (string | null)[];
}
export interface GridRow {
  readonly minimumHeight: number;
  readonly mayBreak: boolean;
  readonly cells: readonly GridCell[];
}
export interface GridModel {
  readonly rows: readonly GridRow[];
  readonly headerRows: number;
  readonly bordered: boolean;
  /** Above and below the text of a cell. */
  readonly padding: number;
}

export function heightOfLines(lines: readonly TextLine[]): number {
  let height = 0;
  for (const line of lines) height += line.heightPt;
  return height;
}

/** What the text of the cells that stand in this row alone needs. */
export function textHeightOfRow({ rows, padding }: GridModel, row: number): number {
  return Math.max(0, ...(rows[row]?.cells ?? []).map(({ rowSpan, lines }) => (rowSpan === 1 ? heightOfLines(lines) + 2 * padding : 0)));
}

/** Height of each row when nothing is broken. What a cell over several rows lacks is given to its last one. */
export function rowHeights(grid: GridModel): readonly number[] {
  const { rows, padding } = grid;
  const heights = rows.map(({ minimumHeight }, row) => Math.max(minimumHeight, textHeightOfRow(grid, row)));
  const spanning = rows.flatMap(({ cells }) => cells).filter(({ rowSpan }) => rowSpan > 1).sort((one, other) => one.row + one.rowSpan - other.row - other.rowSpan);
  for (const { row, rowSpan, lines } of spanning) {
    const given = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const lacking = heightOfLines(lines) + 2 * padding - given;
    const last = row + rowSpan - 1;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}

const TOLERANCE = 0.01;

/** The line after the last one that fits. */
export function fittingEnd(lines: readonly TextLine[], start: number, room: number): number {
  let height = 0;
  let end = start;
  for (; end < lines.length; end += 1) {
    height += lines[end]?.heightPt ?? 0;
    if (height > room + TOLERANCE) break;
  }
  return end;
}

/** Lines of a long row that must fit where it begins. */
const BEGUN_LINES = 2;

/** What has to fit on the first page if the table is to begin there: its header and its first row, or the first lines of it. */
export function heightBeforeBreak(grid: GridModel, heights: readonly number[] = rowHeights(grid)): number {
  const header = heights.slice(0, grid.headerRows).reduce((sum, height) => sum + height, 0);
  const first = grid.rows[grid.headerRows];
  if (!first) return header;
  const whole = heights[grid.headerRows] ?? 0;
  const begun = Math.max(0, ...first.cells.map(({ lines }) => heightOfLines(lines.slice(0, BEGUN_LINES)))) + 2 * grid.padding;
  return header + (first.mayBreak ? Math.min(whole, begun) : whole);
}
