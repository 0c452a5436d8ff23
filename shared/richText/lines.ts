/** The lines of a text in reading order, without automatic numbers: paragraphs and headings wherever they stand, and captions. */
import type { Block, Heading, List, Paragraph } from './model.ts';

/** A caption is a line that is no node of its own. */
export type Line = Paragraph | Heading | string;

type BlockLines = { readonly [K in Block['type']]: (block: Extract<Block, { readonly type: K }>) => readonly Line[] };

function innerLines(blocks: readonly (Paragraph | List)[]): readonly Line[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : listLines(block)));
}

function listLines(list: List): readonly Line[] {
  return list.content.flatMap((item) => innerLines(item.content));
}

/** As one line: that is how a caption prints. */
function captionLines(caption: string): readonly Line[] {
  const line = caption.replace(/[\r\n]+/g, ' ').trim();
  return line === '' ? [] : [line];
}

const blockLines: BlockLines = {
  paragraph: (block) => [block],
  heading: (block) => [block],
  bulletList: listLines,
  orderedList: listLines,
  table: (block) => [
    ...captionLines(block.attrs.caption),
    ...block.content.flatMap((row) => row.content.flatMap((cell) => innerLines(cell.content))),
  ],
  picture: (block) => captionLines(block.attrs.caption),
  chart: (block) => captionLines(block.attrs.caption),
};

export function linesOf<K extends Block['type']>(block: Extract<Block, { readonly type: K }>): readonly Line[] {
  const lines: BlockLines[K] = blockLines[block.type];
  return lines(block);
}
