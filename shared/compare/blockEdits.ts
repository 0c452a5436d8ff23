/**
 * What somebody made of a text, block by block: each block of the old text stays, changes or goes, and new ones come in between.
 * Applied to the old text it gives exactly the new one.
 */
import { canonicalText } from '#shared/history/canonicalDraft.ts';
import type { Block } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { myersDifference } from './myersDifference.ts';

export interface BlockEdits {
  /** One for each block of the old text: the same object when it stayed, another when it changed, null when it went. */
  readonly blocks: readonly (Block | null)[];
  /** What came in before each block of the old text, and behind the last: one more than there are blocks. */
  readonly added: readonly (readonly Block[])[];
}

/** Blocks that share less are two blocks, not one that was rewritten; unless nothing else stands in their place. */
const ALIKE = 0.4;
/** Of longer stretches nobody pairs single blocks: they are taken in their order. */
const MOST_PAIRED = 60;

function bigramsOf(text: string): ReadonlyMap<string, number> {
  const bigrams = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const bigram = text.slice(at, at + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return bigrams;
}

interface Looked {
  readonly block: Block;
  readonly length: number;
  readonly bigrams: ReadonlyMap<string, number>;
}
function look(block: Block): Looked {
  const text = plainText({ type: 'doc', content: [block] });
  return { block, length: text.length, bigrams: bigramsOf(text) };
}

/** 0 to 1 (Sørensen and Dice, over pairs of characters); what carries an id is the same thing as long as the id is. */
function likeness(a: Looked, b: Looked): number {
  if ('attrs' in a.block && 'id' in a.block.attrs && 'attrs' in b.block && 'id' in b.block.attrs && a.block.type === b.block.type) {
    return a.block.attrs.id === b.block.attrs.id ? 1 : 0;
  }
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  if (total === 0) return a.block.type === b.block.type ? ALIKE : 0;
  let shared = 0;
  for (const [bigram, count] of a.bigrams) shared += Math.min(count, b.bigrams.get(bigram) ?? 0);
  return (2 * shared) / total;
}

/** Which blocks of a stretch are the same ones rewritten, in order, so that together they are as alike as possible. */
function pairsOf(old: readonly Block[], present: readonly Block[]): readonly (readonly [number, number])[] {
  if (old.length > MOST_PAIRED || present.length > MOST_PAIRED) return [];
  const [a, b] = [old.map(look), present.map(look)];
  const alike = a.map((from) => b.map((to) => likeness(from, to)));
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const likely = alike[row]?.[column] ?? 0;
      const paired = likely >= ALIKE ? likely + at(row + 1, column + 1) : 0;
      const line = best[row];
      if (line) line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    const likely = alike[row]?.[column] ?? 0;
    if (likely >= ALIKE && at(row, column) === likely + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Block[];
}

/** Stretches of the old text in whose place something else stands, in order. */
function stretchesOf(old: readonly Block[], present: readonly Block[]): readonly Stretch[] {
  const stretches: { from: number; to: number; blocks: Block[] }[] = [];
  let at = 0;
  let isOpen = false;
  for (const { kind, from, to } of myersDifference(old.map(canonicalText), present.map(canonicalText))) {
    if (kind === 'same') {
      at = to;
      isOpen = false;
      continue;
    }
    if (!isOpen) stretches.push({ from: at, to: at, blocks: [] });
    isOpen = true;
    const last = stretches.at(-1);
    if (kind === 'added') last?.blocks.push(...present.slice(from, to));
    else {
      if (last) last.to = to;
      at = to;
    }
  }
  return stretches;
}

export function blockEdits(old: readonly Block[], present: readonly Block[]): BlockEdits {
  const blocks: (Block | null)[] = [...old];
  const added: Block[][] = Array.from({ length: old.length + 1 }, () => []);
  for (const stretch of stretchesOf(old, present)) {
    const gone = old.slice(stretch.from, stretch.to);
    const ends = [...pairsOf(gone, stretch.blocks), [gone.length, stretch.blocks.length] as const];
    let [row, column] = [0, 0];
    for (const [pairedRow, pairedColumn] of ends) {
      // What has no like is rewritten in its order; what is left over went or came.
      for (; row < pairedRow; row += 1) {
        blocks[stretch.from + row] = column < pairedColumn ? stretch.blocks[column] ?? null : null;
        if (column < pairedColumn) column += 1;
      }
      added[stretch.from + row]?.push(...stretch.blocks.slice(column, pairedColumn));
      if (pairedRow < gone.length) blocks[stretch.from + pairedRow] = stretch.blocks[pairedColumn] ?? null;
      [row, column] = [pairedRow + 1, pairedColumn + 1];
    }
  }
  return { blocks, added };
}
