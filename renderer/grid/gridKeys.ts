/** Every key of the tables, once: what it means while a cell is chosen, as in a spreadsheet, and while it is edited, as in a text; and what the help says of it. */
import type { Step } from './gridArea.ts';

export type GridMode = 'chosen' | 'editing';

export type GridAction =
  | ({ readonly kind: 'move' } & Step)
  | ({ readonly kind: 'stretch' } & Step)
  | { readonly kind: 'moveRow'; readonly by: 1 | -1 }
  | { readonly kind: 'edit' | 'revert' | 'collapse' | 'clear' | 'fillDown' | 'chooseAll' | 'openNote' | 'newLine' | 'rowHandle' | 'rowBin' };

export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;
export type Side = 'left' | 'right' | 'up' | 'down';

export interface CellSituation {
  readonly mode: GridMode;
  /** Enter is a line end. */
  readonly isLong: boolean;
  readonly hasArea: boolean;
  /** Nothing is further that way in the text. Asked only when it matters, since it may have to measure. */
  readonly isAtEdge: (side: Side) => boolean;
  /** The tools of a row are further that way, and no cell that could be filled in. */
  readonly leadsToTools: (side: 'left' | 'right') => boolean;
}

export interface GridKey {
  /** `Mod` is Ctrl, and Cmd on macOS: `Mod+Shift+ArrowUp`. */
  readonly keys: readonly string[];
  /** How the help writes them where it is not one after the other. */
  readonly shownAs?: string;
  /** What the help says; a second way to say the same has none. */
  readonly label?: string;
  /** Null: the key is left to the text, the browser or the program. */
  readonly actionIn: (situation: CellSituation, key: string) => GridAction | null;
}

const ARROWS: Readonly<Record<string, { readonly side: Side } & Step>> = {
  ArrowLeft: { side: 'left', rows: 0, columns: -1 },
  ArrowRight: { side: 'right', rows: 0, columns: 1 },
  ArrowUp: { side: 'up', rows: -1, columns: 0 },
  ArrowDown: { side: 'down', rows: 1, columns: 0 },
};
const NOWHERE = { side: 'down', rows: 0, columns: 0 } as const;

function arrowsWith(modifiers: string): readonly string[] {
  return Object.keys(ARROWS).map((arrow) => `${modifiers}${arrow}`);
}
function arrow(key: string) {
  return ARROWS[key] ?? NOWHERE;
}
function step(key: string): Step {
  const { rows, columns } = arrow(key);
  return { rows, columns };
}
function farther(direction: number): number {
  return direction === 0 ? 0 : direction * Infinity;
}
function farStep(key: string): Step {
  const { rows, columns } = arrow(key);
  return { rows: farther(rows), columns: farther(columns) };
}
function homeOrEnd(key: string): number {
  return key === 'Home' ? -Infinity : Infinity;
}
function whileChosen(action: (key: string) => GridAction): GridKey['actionIn'] {
  return ({ mode }, key) => (mode === 'chosen' ? action(key) : null);
}
const byTheBrowser: GridKey['actionIn'] = () => null;

function arrowAction({ mode, isAtEdge, leadsToTools }: CellSituation, key: string): GridAction | null {
  const { side } = arrow(key);
  if (mode === 'editing') return isAtEdge(side) ? { kind: 'move', ...step(key) } : null;
  if ((side === 'left' || side === 'right') && leadsToTools(side)) return { kind: side === 'left' ? 'rowHandle' : 'rowBin' };
  return { kind: 'move', ...step(key) };
}

function enterAction({ mode, isLong }: CellSituation): GridAction | null {
  if (isLong) return mode === 'chosen' ? { kind: 'edit' } : null;
  return { kind: 'move', rows: 1, columns: 0 };
}

function shiftEnterAction(situation: CellSituation): GridAction | null {
  return situation.isLong ? enterAction(situation) : { kind: 'move', rows: -1, columns: 0 };
}

/** Tab and the clipboard are the browser's and are listed for the help. */
export const gridKeys: readonly GridKey[] = [
  { keys: arrowsWith(''), shownAs: '方向键', label: '移到相邻的格子；正在修改时，到了文字的边上才移', actionIn: arrowAction },
  { keys: arrowsWith('Mod+'), shownAs: 'Mod+方向键', label: '移到这一行或这一列的尽头', actionIn: whileChosen((key) => ({ kind: 'move', ...farStep(key) })) },
  { keys: ['Tab', 'Shift+Tab'], label: '下一格 / 上一格', actionIn: byTheBrowser },
  { keys: ['Enter'], label: '下一行；长文字格里先进入修改，再按换行', actionIn: enterAction },
  { keys: ['Shift+Enter'], label: '上一行', actionIn: shiftEnterAction },
  { keys: ['Mod+Enter'], label: '离开长文字格，到下一行', actionIn: () => ({ kind: 'move', rows: 1, columns: 0 }) },
  { keys: ['Alt+Enter'], label: '在短的格子里换行', actionIn: ({ isLong }) => (isLong ? null : { kind: 'newLine' }) },
  { keys: ['Home', 'End'], label: '这一行的第一格 / 最后一格', actionIn: whileChosen((key) => ({ kind: 'move', rows: 0, columns: homeOrEnd(key) })) },
  { keys: ['Mod+Home', 'Mod+End'], label: '表的第一格 / 最后一格', actionIn: whileChosen((key) => ({ kind: 'move', rows: homeOrEnd(key), columns: homeOrEnd(key) })) },
  { keys: ['F2'], label: '修改这一格的文字', actionIn: whileChosen(() => ({ kind: 'edit' })) },
  { keys: ['Shift+F2'], label: '写这一格的备注', actionIn: () => ({ kind: 'openNote' }) },
  { keys: ['Escape'], label: '放弃这一格刚才的改动；取消选中的一片', actionIn: ({ mode, hasArea }) => (mode === 'editing' ? { kind: 'revert' } : hasArea ? { kind: 'collapse' } : null) },
  { keys: arrowsWith('Shift+'), shownAs: 'Shift+方向键', label: '选中一片格子，也可以用鼠标拖', actionIn: whileChosen((key) => ({ kind: 'stretch', ...step(key) })) },
  { keys: arrowsWith('Mod+Shift+'), shownAs: 'Mod+Shift+方向键', label: '一直选到尽头', actionIn: whileChosen((key) => ({ kind: 'stretch', ...farStep(key) })) },
  { keys: ['Shift+Home', 'Shift+End'], label: '选到这一行的开头 / 末尾', actionIn: whileChosen((key) => ({ kind: 'stretch', rows: 0, columns: homeOrEnd(key) })) },
  { keys: ['Mod+Shift+Home', 'Mod+Shift+End'], label: '选到表的开头 / 末尾', actionIn: whileChosen((key) => ({ kind: 'stretch', rows: homeOrEnd(key), columns: homeOrEnd(key) })) },
  { keys: ['Mod+A'], label: '选中整张表', actionIn: whileChosen(() => ({ kind: 'chooseAll' })) },
  { keys: ['Mod+C', 'Mod+X', 'Mod+V'], label: '复制 / 剪切 / 粘贴选中的格子，与 Excel、WPS 互通', actionIn: byTheBrowser },
  { keys: ['Mod+D'], label: '向下填充：用上面一格，或选中的第一行', actionIn: () => ({ kind: 'fillDown' }) },
  { keys: ['Delete'], label: '清除选中格子的内容', actionIn: whileChosen(() => ({ kind: 'clear' })) },
  // In one cell it takes the whole text, which is chosen, and typing goes on.
  { keys: ['Backspace'], actionIn: ({ mode, hasArea }) => (mode === 'chosen' && hasArea ? { kind: 'clear' } : null) },
  { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], shownAs: 'Alt+↑ / Alt+↓', label: '上移 / 下移这一行', actionIn: (_situation, key) => ({ kind: 'moveRow', by: key === 'ArrowUp' ? -1 : 1 }) },
];

/** The keys that are wanted first, above each table. */
export const GRID_HINT = '方向键、Tab 和回车在格子间移动，F2 修改，Shift+F2 写备注；可与 Excel、WPS 成块复制粘贴。';

const byChord = new Map(gridKeys.flatMap((entry) => entry.keys.map((chord) => [chord, entry] as const)));

function chordOf({ key, shiftKey, altKey, ctrlKey, metaKey }: PressedKey): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  return `${ctrlKey || metaKey ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${name}`;
}

export function gridActionOf(key: PressedKey, situation: CellSituation): GridAction | null {
  return byChord.get(chordOf(key))?.actionIn(situation, key.key) ?? null;
}
