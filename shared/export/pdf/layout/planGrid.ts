/** Divides a table among pages: header rows repeat, short rows stay whole, long ones run on, cells over several rows are closed and reopened. */
import { fittingEnd, type GridCell, type GridModel, heightBeforeBreak, heightOfLines, rowHeights, textHeightOfRow } from './gridModel.ts';

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
/** A cell over several rows, some of which are still to come. */
interface OpenCell {
  readonly cell: GridCell;
  /** Where it begins on the present page. */
  top: number;
  nextLine: number;
}

class GridPlanner {
  readonly #grid: GridModel;
  /** When nothing is broken. */
  readonly #heights: readonly number[];
  readonly #headerHeight: number;
  readonly #pageRoom: number;
  readonly #pages: OpenPage[];
  #page: OpenPage;
  #open: OpenCell[] = [];

  constructor(grid: GridModel, firstRoom: number, pageRoom: number) {
    this.#grid = grid;
    this.#heights = rowHeights(grid);
    this.#headerHeight = this.#sumOfHeights(0, grid.headerRows);
    this.#pageRoom = pageRoom;
    this.#page = { rows: [], cells: [], room: firstRoom, used: 0 };
    this.#pages = [this.#page];
  }

  plan(): readonly GridPage[] {
    if (heightBeforeBreak(this.#grid, this.#heights) > this.#left + TOLERANCE && this.#page.room < this.#pageRoom - TOLERANCE) this.#startPage(0);
    for (const row of this.#grid.rows.keys()) {
      const group = this.#groupHeight(row);
      if (group > this.#left + TOLERANCE && group <= this.#pageRoom * WHOLE_GROUP_SHARE && !this.#isFresh) this.#startPage(row);
      this.#placeRow(row);
    }
    return this.#pages.map(({ rows, cells, used }) => ({
      rows,
      cells: cells.toSorted((one, other) => one.top - other.top || one.cell.column - other.cell.column),
      height: used,
    }));
  }

  get #left(): number {
    return this.#page.room - this.#page.used;
  }

  /** The page holds nothing but repeated headers. */
  get #isFresh(): boolean {
    return this.#page.room >= this.#pageRoom - TOLERANCE && this.#page.rows.every(({ isRepeated }) => isRepeated);
  }

  #sumOfHeights(start: number, end: number): number {
    return this.#heights.slice(start, end).reduce((sum, height) => sum + height, 0);
  }

  /** A header that takes half of the page would leave no room for what it heads. */
  #repeatsHeader(row: number): boolean {
    return this.#grid.headerRows > 0 && row >= this.#grid.headerRows && this.#headerHeight < this.#pageRoom / 2;
  }

  #startPage(row: number): void {
    for (const open of this.#open) this.#closeArea(open);
    this.#page = { rows: [], cells: [], room: this.#pageRoom, used: 0 };
    this.#pages.push(this.#page);
    if (this.#repeatsHeader(row)) this.#repeatHeader();
    for (const open of this.#open) open.top = this.#page.used;
  }

  #repeatHeader(): void {
    for (let row = 0; row < this.#grid.headerRows; row += 1) {
      const top = this.#page.used;
      this.#page.rows.push({ row, top, height: this.#heights[row] ?? 0, isRepeated: true });
      for (const cell of this.#grid.rows[row]?.cells ?? []) {
        const height = this.#sumOfHeights(row, Math.min(row + cell.rowSpan, this.#grid.headerRows));
        this.#page.cells.push({ cell, top, height, firstLine: 0, endLine: cell.lines.length, isRepeated: true });
      }
      this.#page.used += this.#heights[row] ?? 0;
    }
  }

  /** The part of a cell over several rows that stands on the present page. */
  #closeArea(open: OpenCell): void {
    const { cell, top, nextLine } = open;
    const height = this.#page.used - top;
    if (height <= 0) return;
    const fitting = fittingEnd(cell.lines, nextLine, height - 2 * this.#grid.padding);
    // A line that is higher than a page goes on one all the same.
    const endLine = top + height >= this.#pageRoom - TOLERANCE ? Math.max(fitting, Math.min(cell.lines.length, nextLine + 1)) : fitting;
    this.#page.cells.push({ cell, top, height, firstLine: nextLine, endLine, isRepeated: false });
    open.nextLine = endLine;
  }

  /** Height of the rows that are tied together from here; 0 inside such a group and for a row of its own. */
  #groupHeight(start: number): number {
    if (this.#open.length > 0) return 0;
    const { rows } = this.#grid;
    let end = start + 1;
    for (let row = start; row < end; row += 1) end = Math.max(end, ...(rows[row]?.cells ?? []).map(({ rowSpan }) => row + rowSpan));
    return end - start > 1 ? this.#sumOfHeights(start, end) : 0;
  }

  /** What cells that end with this row still need of the present page. */
  #owedTo(row: number): number {
    const ending = this.#open.filter(({ cell }) => cell.row + cell.rowSpan - 1 === row);
    return Math.max(0, ...ending.map(({ cell, top, nextLine }) => (
      heightOfLines(cell.lines.slice(nextLine)) + 2 * this.#grid.padding - (this.#page.used - top)
    )));
  }

  #placeRow(row: number): void {
    const mayBreak = this.#grid.rows[row]?.mayBreak ?? false;
    const own = Math.max(textHeightOfRow(this.#grid, row), this.#grid.rows[row]?.minimumHeight ?? 0);
    if (Math.max(own, this.#owedTo(row)) > this.#left + TOLERANCE && !mayBreak && !this.#isFresh) {
      const onFreshPage = this.#pageRoom - (this.#repeatsHeader(row) ? this.#headerHeight : 0);
      if (own <= onFreshPage + TOLERANCE && this.#owedTo(row) <= this.#left + onFreshPage) this.#startPage(row);
    }
    if (Math.max(own, this.#owedTo(row)) <= this.#left + TOLERANCE) {
      this.#placeWhole(row, Math.max(own, this.#owedTo(row)));
    } else {
      this.#placeBroken(row);
    }
    for (const open of this.#open.filter(({ cell }) => cell.row + cell.rowSpan - 1 === row)) this.#closeArea(open);
    this.#open = this.#open.filter(({ cell }) => cell.row + cell.rowSpan - 1 > row);
  }

  #place(row: number, height: number): RowPiece {
    const piece: RowPiece = { row, top: this.#page.used, height, isRepeated: false };
    const isBegun = this.#open.some(({ cell }) => cell.row === row);
    if (!isBegun) {
      for (const cell of this.#grid.rows[row]?.cells ?? []) if (cell.rowSpan > 1) this.#open.push({ cell, top: piece.top, nextLine: 0 });
    }
    this.#page.rows.push(piece);
    this.#page.used += height;
    return piece;
  }

  #placeWhole(row: number, wanted: number): void {
    const { top, height } = this.#place(row, wanted);
    for (const cell of this.#grid.rows[row]?.cells ?? []) {
      if (cell.rowSpan === 1) this.#page.cells.push({ cell, top, height, firstLine: 0, endLine: cell.lines.length, isRepeated: false });
    }
  }

  #placeBroken(row: number): void {
    const { padding, rows } = this.#grid;
    const cells = (rows[row]?.cells ?? []).filter(({ rowSpan }) => rowSpan === 1);
    const starts = cells.map(() => 0);
    const remaining = (index: number) => (cells[index]?.lines.length ?? 0) - (starts[index] ?? 0);
    for (;;) {
      const room = this.#left - 2 * padding;
      const ends = cells.map(({ lines }, index) => fittingEnd(lines, starts[index] ?? 0, room));
      const isStuck = room <= 0 || cells.some((_cell, index) => (ends[index] ?? 0) - (starts[index] ?? 0) < Math.min(LINES_BEFORE_BREAK, remaining(index)));
      if (isStuck && !this.#isFresh) {
        this.#startPage(row);
        continue;
      }
      // A line that is higher than a page goes on one all the same.
      if (isStuck) for (const index of cells.keys()) ends[index] = Math.max(ends[index] ?? 0, (starts[index] ?? 0) + Math.min(1, remaining(index)));
      const text = Math.max(0, ...cells.map(({ lines }, index) => heightOfLines(lines.slice(starts[index], ends[index])))) + 2 * padding;
      const owed = this.#owedTo(row);
      const { top, height } = this.#place(row, Math.max(text, Math.min(owed, this.#left)));
      for (const [index, cell] of cells.entries()) {
        this.#page.cells.push({ cell, top, height, firstLine: starts[index] ?? 0, endLine: ends[index] ?? 0, isRepeated: false });
        starts[index] = ends[index] ?? 0;
      }
      if (cells.every((_cell, index) => remaining(index) === 0) && owed <= height + TOLERANCE) return;
      this.#startPage(row);
    }
  }
}

/** `firstRoom`: what is left of the present page. `pageRoom`: of every further one. */
export function planGrid(grid: GridModel, firstRoom: number, pageRoom: number): readonly GridPage[] {
  return new GridPlanner(grid, firstRoom, pageRoom).plan();
}
