import { describe, expect, it } from 'vitest';
import { type CellSituation, gridActionOf, gridKeys } from '#renderer/grid/gridKeys.ts';

const chosen: CellSituation = { mode: 'chosen', isLong: false, hasArea: false, isAtEdge: () => false, leadsToTools: () => false };
const editing: CellSituation = { ...chosen, mode: 'editing' };
const atEdge: CellSituation = { ...editing, isAtEdge: () => true };

/** `Ctrl+Shift+ArrowUp`. */
function press(keys: string, situation: CellSituation) {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return gridActionOf({ key: parts.at(-1) ?? '', ctrlKey: has('Ctrl'), metaKey: has('Meta'), shiftKey: has('Shift'), altKey: has('Alt') }, situation);
}

describe('while a cell is chosen', () => {
  it.each([
    ['ArrowLeft', { kind: 'move', rows: 0, columns: -1 }],
    ['ArrowDown', { kind: 'move', rows: 1, columns: 0 }],
    ['Ctrl+ArrowUp', { kind: 'move', rows: -Infinity, columns: 0 }],
    ['Meta+ArrowRight', { kind: 'move', rows: 0, columns: Infinity }],
    ['Shift+ArrowUp', { kind: 'stretch', rows: -1, columns: 0 }],
    ['Ctrl+Shift+ArrowRight', { kind: 'stretch', rows: 0, columns: Infinity }],
    ['Alt+ArrowUp', { kind: 'moveRow', by: -1 }],
    ['Alt+ArrowDown', { kind: 'moveRow', by: 1 }],
    ['Alt+ArrowLeft', null],
    ['Enter', { kind: 'move', rows: 1, columns: 0 }],
    ['Shift+Enter', { kind: 'move', rows: -1, columns: 0 }],
    ['Alt+Enter', { kind: 'newLine' }],
    ['Home', { kind: 'move', rows: 0, columns: -Infinity }],
    ['Ctrl+End', { kind: 'move', rows: Infinity, columns: Infinity }],
    ['Shift+End', { kind: 'stretch', rows: 0, columns: Infinity }],
    ['F2', { kind: 'edit' }],
    ['Shift+F2', { kind: 'openNote' }],
    ['Delete', { kind: 'clear' }],
    ['Backspace', null],
    ['Ctrl+d', { kind: 'fillDown' }],
    ['Ctrl+A', { kind: 'chooseAll' }],
    ['Escape', null],
    ['Tab', null],
    ['Ctrl+z', null],
    ['F8', null],
    ['a', null],
  ])('%s', (keys, action) => {
    expect(press(keys, chosen)).toEqual(action);
  });

  it('leads from the ends of a row to its tools', () => {
    const first: CellSituation = { ...chosen, leadsToTools: (side) => side === 'left' };
    expect(press('ArrowLeft', first)).toEqual({ kind: 'rowHandle' });
    expect(press('ArrowRight', first)).toEqual({ kind: 'move', rows: 0, columns: 1 });
    expect(press('ArrowRight', { ...chosen, leadsToTools: () => true })).toEqual({ kind: 'rowBin' });
  });

  it('clears an area and gives it up', () => {
    expect(press('Backspace', { ...chosen, hasArea: true })).toEqual({ kind: 'clear' });
    expect(press('Escape', { ...chosen, hasArea: true })).toEqual({ kind: 'collapse' });
  });

  it('never overwrites a long text by Enter', () => {
    expect(press('Enter', { ...chosen, isLong: true })).toEqual({ kind: 'edit' });
  });
});

describe('while a cell is edited', () => {
  it.each(['ArrowLeft', 'ArrowUp', 'Shift+ArrowLeft', 'Ctrl+ArrowRight', 'Home', 'End', 'Delete', 'Backspace', 'Ctrl+a', 'F2'])('%s is the text’s', (keys) => {
    expect(press(keys, editing)).toBeNull();
  });

  it('leaves the text at its edges', () => {
    expect(press('ArrowRight', atEdge)).toEqual({ kind: 'move', rows: 0, columns: 1 });
    expect(press('ArrowUp', atEdge)).toEqual({ kind: 'move', rows: -1, columns: 0 });
    expect(press('Shift+ArrowRight', atEdge)).toBeNull();
  });

  it('asks for the edge only that way', () => {
    const asked: string[] = [];
    press('ArrowUp', { ...editing, isAtEdge: (side) => { asked.push(side); return true; } });
    expect(asked).toEqual(['up']);
  });

  it('takes back what was typed', () => {
    expect(press('Escape', editing)).toEqual({ kind: 'revert' });
  });

  it('ends a line in a long text, and leaves it by Ctrl+Enter', () => {
    expect(press('Enter', { ...editing, isLong: true })).toBeNull();
    expect(press('Shift+Enter', { ...editing, isLong: true })).toBeNull();
    expect(press('Ctrl+Enter', { ...editing, isLong: true })).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(press('Enter', editing)).toEqual({ kind: 'move', rows: 1, columns: 0 });
  });
});

it('says of every key in the help what it does, once', () => {
  const chords = gridKeys.flatMap(({ keys }) => keys);
  expect(new Set(chords).size).toBe(chords.length);
  for (const { keys, label } of gridKeys) expect(label ?? keys).not.toBe('');
});
