import { describe, expect, it } from 'vitest';
import { keptRows } from '#shared/export/docx/keptRows.ts';
import { cell, grid, row } from './writtenDocx.ts';

const three = ['1', '2', '3'].map((text) => cell(text));
const short = row(three);
const long = row(three, { mayBreak: true });

describe('rows that stay on the page of the next one', () => {
  it('are the head, the first and the last but one of the body', () => {
    expect(keptRows(grid([short, short, short, short, short, short], { headerRows: 1 }), false)).toEqual([true, true, false, false, true, false]);
  });

  it('are those of a group that one cell holds together', () => {
    const group = row([cell('组', { rowSpan: 3 }), cell('2'), cell('3')]);
    const inside = row([cell('2'), cell('3')]);
    expect(keptRows(grid([short, short, group, inside, inside, short, short, short]), false)).toEqual([true, false, true, true, false, false, true, false]);
  });

  it('are none that run over the page themselves', () => {
    expect(keptRows(grid([short, long, long], { headerRows: 1 }), true)).toEqual([true, false, false]);
  });

  it('are not the last, unless notes follow', () => {
    expect(keptRows(grid([short]), false)).toEqual([false]);
    expect(keptRows(grid([short]), true)).toEqual([true]);
  });
});
