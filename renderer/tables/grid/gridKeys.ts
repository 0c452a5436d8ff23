/** What a key means in a table: as in a spreadsheet while a cell is chosen, as in a text while it is being edited. */
import type { Step } from './gridArea.ts';

export type GridMode = 'chosen' | 'editing';

export type GridAction =
  | ({ readonly kind: 'move' } & Step)
  | ({ readonly kind: 'stretch' } & Step)
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'revert' | 'collapse' | 'clear' | 'fillDown' | 'chooseAll' | 'openNote' | 'newLine' | 'rowHandle' | 'rowBin' };

export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;
type Side = 'left' | 'right' | 'up' | 'down';

export interface CellSituation {
  readonly mode: GridMode;
  /** Enter is a line end. */
  readonly isLong: boolean;
  readonly hasArea: boolean;
  /** Nothing is further that way in the text. Asked only when it matters, since it may have to measure. */
  readonly isAtEdge: (side: Side) => boolean;
  /** No cell that could be filled in is further that way. */
  readonly isLastCell: (side: 'left' | 'right') => boolean;
}

const ARROWS: Readonly<Record<string, { readonly side: Side } & Step>> = {
  ArrowLeft: { side: 'left', rows: 0, columns: -1 },
  ArrowRight: { side: 'right', rows: 0, columns: 1 },
  ArrowUp: { side: 'up', rows: -1, columns: 0 },
  ArrowDown: { side: 'down', rows: 1, columns: 0 },
};

function farther(direction: number): number {
  return direction === 0 ? 0 : direction * Infinity;
}

function arrowAction(key: PressedKey, situation: CellSituation): GridAction | null {
  const arrow = ARROWS[key.key];
  if (!arrow) return null;
  const { side, rows, columns } = arrow;
  const isFar = key.ctrlKey || key.metaKey;
  if (key.altKey) return columns === 0 && !isFar && !key.shiftKey ? { kind: 'moveRow', by: rows > 0 ? 1 : -1 } : null;
  const step = isFar ? { rows: farther(rows), columns: farther(columns) } : { rows, columns };
  if (situation.mode === 'editing') {
    return isFar || key.shiftKey || !situation.isAtEdge(side) ? null : { kind: 'move', ...step };
  }
  if (key.shiftKey) return { kind: 'stretch', ...step };
  if (!isFar && (side === 'left' || side === 'right') && situation.isLastCell(side)) return { kind: side === 'left' ? 'rowHandle' : 'rowBin' };
  return { kind: 'move', ...step };
}

function enterAction(key: PressedKey, { mode, isLong }: CellSituation): GridAction | null {
  if (key.ctrlKey || key.metaKey) return { kind: 'move', rows: 1, columns: 0 };
  if (key.altKey) return isLong ? null : { kind: 'newLine' };
  if (isLong) return mode === 'chosen' ? { kind: 'edit' } : null;
  return { kind: 'move', rows: key.shiftKey ? -1 : 1, columns: 0 };
}

function homeOrEnd(key: PressedKey, { mode }: CellSituation): GridAction | null {
  if (mode === 'editing' || key.altKey) return null;
  const direction = key.key === 'Home' ? -Infinity : Infinity;
  const step = { rows: key.ctrlKey || key.metaKey ? direction : 0, columns: direction };
  return { kind: key.shiftKey ? 'stretch' : 'move', ...step };
}

function letterAction(key: PressedKey, { mode }: CellSituation): GridAction | null {
  if (!(key.ctrlKey || key.metaKey) || key.altKey || key.shiftKey) return null;
  if (key.key.toLowerCase() === 'd') return { kind: 'fillDown' };
  return key.key.toLowerCase() === 'a' && mode === 'chosen' ? { kind: 'chooseAll' } : null;
}

const isPlain = (key: PressedKey): boolean => !key.shiftKey && !key.altKey && !key.ctrlKey && !key.metaKey;

/** Null: the key is left to the text, the browser or the program. Tab is: it goes from cell to cell by itself. */
export function gridActionOf(key: PressedKey, situation: CellSituation): GridAction | null {
  const { mode, hasArea } = situation;
  switch (key.key) {
    case 'Enter': return enterAction(key, situation);
    case 'Escape': return mode === 'editing' ? { kind: 'revert' } : hasArea ? { kind: 'collapse' } : null;
    case 'F2': return key.shiftKey ? { kind: 'openNote' } : isPlain(key) && mode === 'chosen' ? { kind: 'edit' } : null;
    case 'Delete': return mode === 'chosen' && isPlain(key) ? { kind: 'clear' } : null;
    // In one cell it takes the whole text, which is chosen, and typing goes on.
    case 'Backspace': return mode === 'chosen' && hasArea && isPlain(key) ? { kind: 'clear' } : null;
    case 'Home':
    case 'End': return homeOrEnd(key, situation);
    default: return arrowAction(key, situation) ?? letterAction(key, situation);
  }
}
