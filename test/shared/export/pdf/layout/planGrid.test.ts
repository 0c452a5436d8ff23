/** Tables over pages: what stays whole, what runs on, what repeats. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GridCell, GridModel, GridRow } from '#shared/export/pdf/layout/gridModel.ts';
import { gridRules } from '#shared/export/pdf/layout/gridRules.ts';
import { type GridPage, planGrid } from '#shared/export/pdf/layout/planGrid.ts';
import { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { setForTest } from '../bundledFaces.ts';

const LINE = 10;
const PAGE = 200;
const text = setForTest('汉');

/** `lines`: how many of each cell; an array element of two numbers is a cell of so many lines over so many rows. */
function gridOf(rows: readonly { readonly cells: readonly (number | readonly [number, number])[]; readonly mayBreak?: boolean; readonly minimum?: number }[], headerRows = 0): GridModel {
  const covered = new Map<number, number>();
  return {
    headerRows,
    bordered: true,
    padding: 1,
    rows: rows.map(({ cells, mayBreak = false, minimum = 0 }, row): GridRow => {
      let column = 0;
      return {
        minimumHeight: minimum,
        mayBreak,
        cells: cells.map((size): GridCell => {
          while ((covered.get(column) ?? 0) > row) column += 1;
          const [lines, rowSpan] = typeof size === 'number' ? [size, 1] : size;
          covered.set(column, row + rowSpan);
          const cell: GridCell = {
            row, column, rowSpan, x: 50 * column, width: 50, vertical: 'middle', underlined: false, origin: null, lineOrigins: [],
            lines: Array.from({ length: lines }, () => new TextLine({ text, start: 0, end: 1, xPt: 0, widthPt: 10, heightPt: LINE, stretchPt: 0 })),
          };
          column += 1;
          return cell;
        }),
      };
    }),
  };
}
const rowsOn = (pages: readonly GridPage[]) => pages.map(({ rows }) => rows.map(({ row, isRepeated }) => (isRepeated ? `${row}r` : `${row}`)).join(' '));

/** What must hold for any table on any page. */
function checkPlan(grid: GridModel, pages: readonly GridPage[], firstRoom: number): void {
  for (const [index, page] of pages.entries()) {
    expect(page.height).toBeLessThanOrEqual((index === 0 ? firstRoom : PAGE) + 0.1);
    expect(index === 0 || page.rows.length > 0).toBe(true);
    for (const { cell, height, firstLine, endLine } of page.cells) {
      expect((endLine - firstLine) * LINE + 2 * grid.padding, `row ${cell.row}`).toBeLessThanOrEqual(height + 0.1);
    }
  }
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
    const pieces = pages.flatMap(({ cells }) => cells.filter((piece) => piece.cell === cell && !piece.isRepeated));
    expect(pieces.map(({ firstLine }) => firstLine)).toEqual([0, ...pieces.slice(0, -1).map(({ endLine }) => endLine)]);
    expect(pieces.at(-1)?.endLine).toBe(cell.lines.length);
  }
}

describe('a table', () => {
  it('that fits stands on one page, rows as high as their text or their minimum', () => {
    const [page, ...more] = planGrid(gridOf([{ cells: [1, 3] }, { cells: [1, 1], minimum: 40 }]), PAGE, PAGE);
    expect(more).toEqual([]);
    expect(page?.rows.map(({ top, height }) => [top, height])).toEqual([[0, 32], [32, 40]]);
  });
  it('moves a short row to the next page whole', () => {
    expect(rowsOn(planGrid(gridOf([{ cells: [10] }, { cells: [12] }]), PAGE, PAGE))).toEqual(['0', '1']);
  });
  it('repeats its header rows on every page', () => {
    const grid = gridOf([{ cells: [1] }, { cells: [1] }, ...Array.from({ length: 40 }, () => ({ cells: [2] }))], 2);
    const pages = planGrid(grid, PAGE, PAGE);
    expect(rowsOn(pages)[1]).toMatch(/^0r 1r 10 /);
    checkPlan(grid, pages, PAGE);
  });
  it('begins on the next page when only its header would fit', () => {
    expect(rowsOn(planGrid(gridOf([{ cells: [1] }, { cells: [4] }], 1), 30, PAGE))).toEqual(['', '0 1']);
  });
  it('lets a long row run on in each of its cells', () => {
    const grid = gridOf([{ cells: [30, 2, 50], mayBreak: true }]);
    const pages = planGrid(grid, PAGE, PAGE);
    expect(pages.map(({ cells }) => cells.map(({ firstLine, endLine }) => endLine - firstLine))).toEqual([[19, 2, 19], [11, 0, 19], [0, 0, 12]]);
    checkPlan(grid, pages, PAGE);
  });
  it('does not begin a long row for a single line', () => {
    expect(rowsOn(planGrid(gridOf([{ cells: [18] }, { cells: [30], mayBreak: true }]), PAGE, PAGE))).toEqual(['0', '1', '1']);
  });
  it('breaks even a row that should stay whole when no page can hold it', () => {
    const grid = gridOf([{ cells: [45] }]);
    const pages = planGrid(grid, 100, PAGE);
    checkPlan(grid, pages, 100);
    expect(pages.length).toBeGreaterThan(2);
  });
});

describe('cells over several rows', () => {
  it('keep a small group of rows together', () => {
    expect(rowsOn(planGrid(gridOf([{ cells: [12, 12] }, { cells: [[1, 3], 3] }, { cells: [3] }, { cells: [3] }]), PAGE, PAGE))).toEqual(['0', '1 2 3']);
  });
  it('make room for their text in their last row', () => {
    const [page] = planGrid(gridOf([{ cells: [[6, 2], 1] }, { cells: [1] }]), PAGE, PAGE);
    expect(page?.rows.map(({ height }) => height)).toEqual([12, 50]);
  });
  it('are closed at the end of a page and opened again on the next one', () => {
    const grid = gridOf([{ cells: [[2, 12], 2] }, ...Array.from({ length: 11 }, () => ({ cells: [2] }))]);
    const pages = planGrid(grid, PAGE, PAGE);
    const spanning = pages.map(({ cells }) => cells.filter(({ cell }) => cell.rowSpan > 1));
    expect(spanning.map((cells) => cells.map(({ top, height, endLine }) => [top, height, endLine]))).toEqual([[[0, 198, 2]], [[0, 66, 2]]]);
    // Each page is framed on all sides.
    for (const page of pages) {
      const across = gridRules(page, true).filter(({ y1, y2 }) => y1 === y2).map(({ y1, x1, x2 }) => [y1, x1, x2]);
      expect(across).toContainEqual([0, 0, 100]);
      expect(across).toContainEqual([page.height, 0, 100]);
    }
  });
  it('stand in reading order with the cells of their first row', () => {
    const [page] = planGrid(gridOf([{ cells: [1, [1, 2], 1] }, { cells: [1, 1] }]), PAGE, PAGE);
    expect(page?.cells.map(({ cell }) => [cell.row, cell.column])).toEqual([[0, 0], [0, 1], [0, 2], [1, 0], [1, 2]]);
  });
});

describe('any table', () => {
  const row = fc.record({ cells: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), mayBreak: fc.boolean(), minimum: fc.integer({ min: 0, max: 60 }) });
  it('loses no line, keeps every line in its cell and every page in its bounds', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: PAGE }), fc.integer({ min: 0, max: 1 }), (rows, room, headerRows) => {
      const grid = gridOf(rows, headerRows);
      checkPlan(grid, planGrid(grid, room, PAGE), room);
    }), { numRuns: 300, seed: 20241105 });
  });
  it('with a cell over all of its rows does so too', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 2, maxLength: 20 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: PAGE }), (sizes, lines, room) => {
      const grid = gridOf(sizes.map((size, index) => ({ cells: index === 0 ? [[lines, sizes.length] as const, size] : [size], mayBreak: size > 12 })));
      const pages = planGrid(grid, room, PAGE);
      const placed = pages.flatMap(({ cells }) => cells).filter(({ cell }) => cell.rowSpan > 1);
      expect(placed.reduce((sum, { firstLine, endLine }) => sum + endLine - firstLine, 0)).toBe(lines);
      for (const { height, firstLine, endLine } of placed) expect((endLine - firstLine) * LINE + 2 * grid.padding).toBeLessThanOrEqual(height + 0.1);
      for (const [index, page] of pages.entries()) expect(page.height).toBeLessThanOrEqual((index === 0 ? room : PAGE) + 0.1);
    }), { numRuns: 300, seed: 20241105 });
  });
});

describe('the rules of a table', () => {
  it('join what lies in one line and leave out what a merged cell covers', () => {
    const [page] = planGrid(gridOf([{ cells: [[1, 2], 1] }, { cells: [1] }]), PAGE, PAGE);
    const rules = page ? gridRules(page, true) : [];
    expect(rules).toHaveLength(6);
    expect(rules).toContainEqual({ x1: 50, y1: 12, x2: 100, y2: 12 });
  });
  it('are only those under values where the table has no frame', () => {
    const grid = gridOf([{ cells: [1, 1] }]);
    const [page] = planGrid(grid, PAGE, PAGE);
    expect(page ? gridRules(page, false) : []).toEqual([]);
  });
});
