/** One value that two sides may have changed. */
import { isSame } from '#shared/application/isSame.ts';
import type { ThreeStates } from './mergeChoice.ts';

/** A field nobody has filled in says the same however that is stored. */
function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.every(saysNothing);
  if (typeof value !== 'object') return false;
  const entries = Object.entries(value);
  if ('type' in value) return value.type === 'doc' && 'content' in value && Array.isArray(value.content) && value.content.every((block: unknown) => isSame(block, { type: 'paragraph' }));
  return entries.every(([, item]) => saysNothing(item));
}

export function isSameAnswer(a: unknown, b: unknown): boolean {
  return isSame(a, b) || (saysNothing(a) && saysNothing(b));
}

/** `mine` where both say the same, or only mine changed. */
export function sideOf({ base, mine, theirs, hasBase }: ThreeStates<unknown>): 'mine' | 'theirs' | 'conflict' {
  if (isSameAnswer(mine, theirs)) return 'mine';
  if (!hasBase) return 'conflict';
  if (isSameAnswer(theirs, base)) return 'mine';
  return isSameAnswer(mine, base) ? 'theirs' : 'conflict';
}

type Entries<T> = Readonly<Record<string, T>>;

/** A record key by key; `decide` says of a key what both changed differently. Keys that are `undefined` are left out. */
export function mergeRecords<T>(states: ThreeStates<Entries<T>>, decide: (key: string, states: ThreeStates<T>) => T | undefined): Entries<T> {
  const { base = {}, mine = {}, theirs = {}, hasBase } = states;
  const merged: Record<string, T> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const own: ThreeStates<T> = { base: base[key], mine: mine[key], theirs: theirs[key], hasBase };
    const side = sideOf(own);
    const value = side === 'conflict' ? decide(key, own) : own[side];
    // Set as its own key whatever it is called.
    if (value !== undefined) Object.defineProperty(merged, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}
