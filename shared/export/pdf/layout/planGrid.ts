/** Divides a table among pages: header rows repeat, short rows stay whole, long ones run on, cells over several rows are closed and reopened. */
import { type GridCell, type GridModel, heightOfLines, rowHeights } from './gridModel.ts';

/** A row, or the piece of it that stands on one page. */
export interface RowPiece {
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly isRepeated: boolean;
}
export interface CellPiece {
  readonly cell: GridCell;
  readonly top: number;
  readonly height: number;
  /** First line, and the one after the last. */
  readonly firstLine: number;
  readonly endLine: number;
  readonly isRepeated: boolean;
}
/** `top` counts from where the table begins on the page. A page without rows: the table begins on the next one. */
export interface GridPage {
  readonly rows: readonly RowPiece[];
  /** In reading order. */
  readonly cells: readonly CellPiece[];
  readonly height: number;
}

/** Rows tied together by a cell stay on one page when they take no more of it than this. */
const WHOLE_GROUP_SHARE = 0.5;
/** A row is not begun for fewer lines than these. */
const LINES_BEFORE_BREAK = 2;
const TOLERANCE = 0.01;

interface OpenPage {
  readonly rows: RowPiece[];
  readonly cells: CellPiece[];
  readonly room: number;
  used: number;
}

class GridPlanner {
  readonly #grid: GridModel;
  readonly #heights: readonly number[];
  readonly #pageRoom: number;
  readonly #pages: OpenPage[];
  #page: OpenPage;

  constructor(grid: GridModel, firstRoom: number, pageRoom: number) {
    this.#grid = grid;
    this.#heights = rowHeights(grid);
    this.#pageRoom = pageRoom;
    this.#page = { rows: [], cells: [], room: firstRoom, used: 0 };
    this.#pages = [this.#page];
  }

  plan(): readonly GridPage[] {
    const { rows } = this.#grid;
    if (heightBeforeBreak(this.#grid, this.#heights) > this.#left && this.#page.room < this.#pageRoom - TOLERANCE) this.#startPage(0);
    for (const [row, { mayBreak }] of rows.entries()) {
      const group = this.#groupHeight(row);
      if (group > this.#left && group <= this.#pageRoom * WHOLE_GROUP_SHARE) this.#startPage(row);
      const height = this.#heights[row] ?? 0;
      if (height <= this.#left + TOLERANCE) {
        this.#placeWhole(row, false);
      } else if (!mayBreak && height <= this.#freshRoom(row)) {
        this.#startPage(row);
        this.#placeWhole(row, false);
      } else {
        this.#placeBroken(row);
      }
    }
    this.#placeSpanning();
    return this.#pages.map(({ rows: pieces, cells, used }) => ({
      rows: pieces,
      cells: cells.toSorted((one, other) => one.top - other.top || one.cell.column - other.cell.column),
      height: used,
    }));
  }

  get #left(): number {
    return this.#page.room - this.#page.used;
  }

  #headerHeight(): number {
    return this.#heights.slice(0, this.#grid.headerRows).reduce((sum, height) => sum + height, 0);
  }

  /** A header that takes half of the page would leave no room for what it heads. */
  #repeatsHeader(row: number): boolean {
    return row >= this.#grid.headerRows && this.#headerHeight() < this.#pageRoom / 2;
  }

  #freshRoom(row: number): number {
    return this.#pageRoom - (this.#repeatsHeader(row) ? this.#headerHeight() : 0);
  }

  #startPage(row: number): void {
    this.#page = { rows: [], cells: [], room: this.#pageRoom, used: 0 };
    this.#pages.push(this.#page);
    if (row > 0 && this.#repeatsHeader(row)) for (let header = 0; header < this.#grid.headerRows; header += 1) this.#placeWhole(header, true);
  }

  /** Height of the rows that are tied together from here; 0 inside such a group and for a row of its own. */
  #groupHeight(start: number): number {
    const { rows } = this.#grid;
    const reach = (row: number) => Math.max(row + 1, ...(rows[row]?.cells ?? []).map(({ rowSpan }) => row + rowSpan));
    for (let row = 0; row < start; row += 1) if (reach(row) > start) return 0;
    let end = start + 1;
    for (let row = start; row < end; row += 1) end = Math.max(end, reach(row));
    return end - start > 1 ? this.#heights.slice(start, end).reduce((sum, height) => sum + height, 0) : 0;
  }

  #place(row: number, height: number, isRepeated: boolean): RowPiece {
    const piece: RowPiece = { row, top: this.#page.used, height, isRepeated };
    this.#page.rows.push(piece);
    this.#page.used += height;
    return piece;
  }

  #placeWhole(row: number, isRepeated: boolean): void {
    const { top, height } = this.#place(row, this.#heights[row] ?? 0, isRepeated);
    for (const cell of this.#grid.rows[row]?.cells ?? []) {
      if (cell.rowSpan === 1) this.#page.cells.push({ cell, top, height, firstLine: 0, endLine: cell.lines.length, isRepeated });
    }
  }

  #placeBroken(row: number): void {
    const { padding, rows } = this.#grid;
    const cells = (rows[row]?.cells ?? []).filter(({ rowSpan }) => rowSpan === 1);
    const cursors = cells.map(() => 0);
    const spanned = cells.length < (rows[row]?.cells.length ?? 0) || (this.#heights[row] ?? 0) > Math.max(0, ...cells.map(({ lines }) => heightOfLines(lines) + 2 * padding));
    // What cells from above need beyond the text of this row.
    let owed = spanned ? this.#heights[row] ?? 0 : 0;
    for (;;) {
      const isFresh = this.#page.rows.every(({ isRepeated }) => isRepeated) && this.#page.room >= this.#pageRoom - TOLERANCE;
      const room = Math.max(0, this.#left - 2 * padding);
      const ends = cells.map(({ lines }, index) => fittingEnd(lines, cursors[index] ?? 0, room));
      const stuck = cells.some(({ lines }, index) => {
        const start = cursors[index] ?? 0;
        return (ends[index] ?? 0) - start < Math.min(LINES_BEFORE_BREAK, lines.length - start);
      });
      if ((stuck || this.#left <= 2 * padding) && !isFresh) {
        this.#startPage(row);
        continue;
      }
      // A line that is higher than a page goes on one all the same.
      if (stuck) cells.forEach(({ lines }, index) => { ends[index] = Math.max(ends[index] ?? 0, Math.min(lines.length, (cursors[index] ?? 0) + 1)); });
      const isLast = cells.every(({ lines }, index) => ends[index] === lines.length) && owed <= this.#left + TOLERANCE;
      const text = Math.max(0, ...cells.map(({ lines }, index) => heightOfLines(lines.slice(cursors[index], ends[index])))) + 2 * padding;
      const piece = this.#place(row, isLast ? Math.max(text, owed) : owed > this.#left ? Math.max(text, this.#left) : text, false);
      for (const [index, cell] of cells.entries()) {
        this.#page.cells.push({ cell, top: piece.top, height: piece.height, firstLine: cursors[index] ?? 0, endLine: ends[index] ?? 0, isRepeated: false });
        cursors[index] = ends[index] ?? 0;
      }
      if (isLast) return;
      owed = Math.max(0, owed - piece.height + 2 * padding);
      this.#startPage(row);
    }
  }

  /** Cells over several rows stand in the area that those rows take on each page. */
  #placeSpanning(): void {
    const spanning = this.#grid.rows.flatMap(({ cells }) => cells).filter(({ rowSpan }) => rowSpan > 1);
    for (const cell of spanning) {
      let cursor = 0;
      const own = (piece: RowPiece, isRepeated: boolean) => piece.isRepeated === isRepeated && piece.row >= cell.row && piece.row < cell.row + cell.rowSpan;
      const lastPage = this.#pages.findLastIndex(({ rows }) => rows.some((piece) => own(piece, false)));
      for (const [index, page] of this.#pages.entries()) {
        for (const isRepeated of [true, false]) {
          const pieces = page.rows.filter((piece) => own(piece, isRepeated));
          const [first] = pieces;
          if (!first) continue;
          const height = pieces.reduce((sum, piece) => sum + piece.height, 0);
          const firstLine = isRepeated ? 0 : cursor;
          const endLine = isRepeated || index === lastPage ? cell.lines.length : fittingEnd(cell.lines, cursor, height - 2 * this.#grid.padding);
          page.cells.push({ cell, top: first.top, height, firstLine, endLine, isRepeated });
          if (!isRepeated) cursor = endLine;
        }
      }
    }
  }
}

/** The line after the last one that fits. */
function fittingEnd(lines: GridCell['lines'], start: number, room: number): number {
  let height = 0;
  let end = start;
  for (; end < lines.length; end += 1) {
    height += lines[end]?.heightPt ?? 0;
    if (height > room + TOLERANCE) break;
  }
  return end;
}

/** What has to fit on the first page if the table is to begin there: its header and its first row, or the first lines of it. */
export function heightBeforeBreak(grid: GridModel, heights: readonly number[] = rowHeights(grid)): number {
  const header = heights.slice(0, grid.headerRows).reduce((sum, height) => sum + height, 0);
  const first = grid.rows[grid.headerRows];
  if (!first) return header;
  const whole = heights[grid.headerRows] ?? 0;
  const begun = Math.max(0, ...first.cells.map(({ lines }) => heightOfLines(lines.slice(0, LINES_BEFORE_BREAK)))) + 2 * grid.padding;
  return header + (first.mayBreak ? Math.min(whole, begun) : whole);
}

/** `firstRoom`: what is left of the present page. `pageRoom`: of every further one. */
export function planGrid(grid: GridModel, firstRoom: number, pageRoom: number): readonly GridPage[] {
  return new GridPlanner(grid, firstRoom, pageRoom).plan();
}
