/** Merged cells: where they stand, and which tables are refused. */
import { describe, expect, it } from 'vitest';
import { cellPositions } from '#shared/print/cellPositions.ts';

function row(...spans: readonly (readonly [columns: number, rows: number])[]) {
  return { cells: spans.map(([columnSpan, rowSpan]) => ({ columnSpan, rowSpan })) };
}

describe('cellPositions', () => {
  it('leaves room for cells that reach down from above', () => {
    expect(cellPositions([row([1, 2], [2, 1], [1, 3]), row([1, 1], [1, 1]), row([2, 1], [1, 1])], 4)).toEqual([[0, 1, 3], [1, 2], [0, 2]]);
  });

  it('lets a row consist only of what reaches down from above', () => {
    expect(cellPositions([row([1, 2], [1, 2]), row()], 2)).toEqual([[0, 1], []]);
  });

  it.each([
    ['a row that is too short', [row([1, 1])], /ends at column 1 of 2/u],
    ['a row that is too long', [row([1, 1], [2, 1])], /does not fit/u],
    ['a wide cell on top of one from above', [row([1, 1], [1, 2]), row([2, 1])], /does not fit/u],
    ['a cell that reaches below the last row', [row([1, 2], [1, 1])], /below the last row/u],
  ])('refuses %s', (_name, rows, message) => {
    expect(() => cellPositions(rows, 2)).toThrow(message);
  });
});
