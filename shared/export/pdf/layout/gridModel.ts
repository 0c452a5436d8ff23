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

/** Height of each row when nothing is broken. What a cell over several rows lacks is given to its last one. */
export function rowHeights({ rows, padding }: GridModel): readonly number[] {
  const heights = rows.map(({ minimumHeight, cells }) => (
    Math.max(minimumHeight, ...cells.map(({ rowSpan, lines }) => (rowSpan === 1 ? heightOfLines(lines) + 2 * padding : 0)))
  ));
  const spanning = rows.flatMap(({ cells }) => cells).filter(({ rowSpan }) => rowSpan > 1).sort((one, other) => one.row + one.rowSpan - other.row - other.rowSpan);
  for (const { row, rowSpan, lines } of spanning) {
    const given = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const lacking = heightOfLines(lines) + 2 * padding - given;
    const last = row + rowSpan - 1;
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}
