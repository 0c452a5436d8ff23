/** Two texts that came from one, block by block: what only one side changed is taken, what both changed differently is handed back. */
import { isSame } from '#shared/application/isSame.ts';
import type { Block } from '#shared/richText/model.ts';
import { blockEdits } from './blockEdits.ts';

export interface BlockConflict {
  /** Null: it is not known what both came from. */
  readonly base: readonly Block[] | null;
  readonly mine: readonly Block[];
  readonly theirs: readonly Block[];
}
/** In the order of the text. */
export type MergedPiece = { readonly blocks: readonly Block[] } | { readonly conflict: BlockConflict };

function mergePlace(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): MergedPiece {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { blocks: mine };
  if (isSame(mine, base)) return { blocks: theirs };
  return { conflict: { base, mine, theirs } };
}

function stateOf(block: Block | null | undefined): readonly Block[] {
  return block ? [block] : [];
}

export function mergeBlocks(base: readonly Block[], mine: readonly Block[], theirs: readonly Block[]): readonly MergedPiece[] {
  const [own, other] = [blockEdits(base, mine), blockEdits(base, theirs)];
  return Array.from({ length: base.length + 1 }, (_, index): readonly MergedPiece[] => {
    const between = mergePlace([], own.added[index] ?? [], other.added[index] ?? []);
    const block = base[index];
    if (!block) return [between];
    return [between, mergePlace([block], stateOf(own.blocks[index]), stateOf(other.blocks[index]))];
  }).flat();
}

function placeOfStrangers(mine: readonly Block[], theirs: readonly Block[]): MergedPiece {
  return isSame(mine, theirs) ? { blocks: mine } : { conflict: { base: null, mine, theirs } };
}

/** Where nobody knows what both came from, everything in which they differ is a conflict. */
export function mergeBlocksOfStrangers(mine: readonly Block[], theirs: readonly Block[]): readonly MergedPiece[] {
  const edits = blockEdits(mine, theirs);
  return Array.from({ length: mine.length + 1 }, (_, index): readonly MergedPiece[] => {
    const between = placeOfStrangers([], edits.added[index] ?? []);
    const block = mine[index];
    if (!block) return [between];
    return [between, placeOfStrangers([block], stateOf(edits.blocks[index]))];
  }).flat();
}
