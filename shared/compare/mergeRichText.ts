/** A long text that two sides may have changed, block by block. */
import { isRichText } from '#shared/richText/isRichText.ts';
import { type Block, EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { mergeBlocks, mergeBlocksOfStrangers } from './mergeBlocks.ts';
import { chosenBlocks, type Settle, type ThreeStates } from './mergeChoice.ts';

/** Figures and tables are referred to by their ids: of two with one id the later gets one of its own. */
function withOwnIds(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (!('attrs' in block) || !('id' in block.attrs)) return block;
    let { id } = block.attrs;
    for (let copy = 2; taken.has(id); copy += 1) id = `${block.attrs.id}-${copy}`;
    taken.add(id);
    return id === block.attrs.id ? block : { ...block, attrs: { ...block.attrs, id } } as Block;
  });
}

function textOf(value: unknown): RichText | null {
  if (value === undefined) return EMPTY_RICH_TEXT;
  return isRichText(value) ? value : null;
}

/** Null when one of the states is no text that can be taken apart. */
export function mergeRichText({ base, mine, theirs, hasBase }: ThreeStates<unknown>, place: string, settle: Settle): RichText | null {
  const [old, own, other] = [textOf(base), textOf(mine), textOf(theirs)];
  if (!own || !other || (hasBase && !old)) return null;
  const pieces = hasBase && old ? mergeBlocks(old.content, own.content, other.content) : mergeBlocksOfStrangers(own.content, other.content);
  const content = pieces.flatMap((piece, index) => {
    if ('blocks' in piece) return piece.blocks;
    const choice = settle({ id: `${place}#${index}`, place, blocks: piece.conflict, mayKeepBoth: piece.conflict.mine.length > 0 && piece.conflict.theirs.length > 0 });
    return chosenBlocks(piece.conflict, choice);
  });
  return { ...own, content: withOwnIds(content) };
}
