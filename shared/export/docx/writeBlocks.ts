/** The blocks of a part, one handler a kind. A table never ends a part nor touches another table: Word would join or refuse them. */
import type { FileChild } from 'docx';
import type { PrintBlock, PrintBlockKind } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { styleIds } from './stylesXml.ts';
import { twipsFromMm, twipsFromPt } from './twips.ts';
import { writeCaption } from './writeCaption.ts';
import { writeCoverLines } from './writeCoverLines.ts';
import { writeFigure } from './writeFigure.ts';
import { writeGrid } from './writeGrid.ts';
import { writeHeading } from './writeHeading.ts';
import { writeList } from './writeList.ts';
import { writeParagraph } from './writeParagraph.ts';
import { writeSpace } from './writeSpace.ts';

type BlockHandlers = {
  readonly [K in PrintBlockKind]: (
    block: Extract<PrintBlock, { readonly kind: K }>,
    context: DocxContext,
    next: PrintBlock | undefined,
  ) => readonly FileChild[];
};

function isTableNote(block: PrintBlock | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'tableNote';
}

const blockHandlers: BlockHandlers = {
  paragraph: (block, context) => [writeParagraph(block, context)],
  heading: (block, context) => [writeHeading(block, context)],
  list: writeList,
  grid: (block, context, next) => [writeGrid(block, context, isTableNote(next))],
  figure: writeFigure,
  tableCaption: ({ caption, origin }, context) => [writeCaption(caption, styleIds.tableCaption, context, origin)],
  coverLines: (block, context) => [writeCoverLines(block, context)],
  space: ({ heightMm }) => [writeSpace(twipsFromMm(heightMm))],
};

/** Above and under a table, beside whatever brings no room of its own. */
const BESIDE_TABLE_TWIPS = twipsFromPt(6);
/** Next to nothing: a page that is full to its last line has no room for more. */
const CLOSING_TWIPS = 1;

function isTable(block: PrintBlock): boolean {
  return block.kind === 'grid' || block.kind === 'coverLines';
}

function writeBlock<K extends PrintBlockKind>(
  block: Extract<PrintBlock, { readonly kind: K }>,
  context: DocxContext,
  next: PrintBlock | undefined,
): readonly FileChild[] {
  const handler: BlockHandlers[K] = blockHandlers[block.kind];
  return handler(block, context, next);
}

/** Titles, captions and notes of tables, and spaces, bring their own room. */
function bringsRoom(block: PrintBlock): boolean {
  return block.kind === 'space' || block.kind === 'tableCaption' || isTableNote(block)
    || (block.kind === 'paragraph' && block.style === 'tableTitle');
}

function roomBetween(block: PrintBlock, next: PrintBlock | undefined): readonly FileChild[] {
  if (next === undefined) return [];
  if (isTable(block)) return bringsRoom(next) ? [] : [writeSpace(BESIDE_TABLE_TWIPS)];
  return isTable(next) && !bringsRoom(block) ? [writeSpace(BESIDE_TABLE_TWIPS, { keepNext: true })] : [];
}

/**
 * The last child is a paragraph that can carry the section's properties. A caption cannot: LibreOffice then loses its number in
 * references.
 */
export function writeBlocks(blocks: readonly PrintBlock[], context: DocxContext): readonly FileChild[] {
  const children = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return [...writeBlock(block, context, next), ...roomBetween(block, next)];
  });
  return blocks.at(-1)?.kind === 'paragraph' ? children : [...children, writeSpace(CLOSING_TWIPS)];
}
