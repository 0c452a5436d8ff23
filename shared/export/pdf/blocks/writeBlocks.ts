/** The blocks of a part, one handler a kind. */
import type { PrintBlock, PrintBlockKind } from '#shared/print/printDocument.ts';
import { type FlowNode, PLAIN_FLOW } from '#shared/export/pdf/layout/flowNode.ts';
import { pointsFromMm } from '#shared/export/pdf/layout/points.ts';
import type { PdfContext } from './pdfContext.ts';
import { writeTableCaption } from './writeCaption.ts';
import { writeCoverLines } from './writeCoverLines.ts';
import { writeFigure } from './writeFigure.ts';
import { writeGrid } from './writeGrid.ts';
import { writeList } from './writeList.ts';
import { writeHeading, writeParagraph } from './writeParagraph.ts';

type BlockHandlers = {
  readonly [K in PrintBlockKind]: (block: Extract<PrintBlock, { readonly kind: K }>, context: PdfContext) => readonly FlowNode[];
};

const blockHandlers: BlockHandlers = {
  paragraph: (block, context) => [writeParagraph(block, context)],
  heading: (block, context) => [writeHeading(block, context)],
  list: writeList,
  grid: (block, context) => [writeGrid(block, context)],
  figure: (block, context) => [writeFigure(block, context)],
  tableCaption: (block, context) => [writeTableCaption(block, context)],
  coverLines: (block, context) => [writeCoverLines(block, context)],
  space: ({ heightMm }) => [{ ...PLAIN_FLOW, canvas: [], height: pointsFromMm(heightMm) }],
};

/** Under a table, before whatever brings no room of its own. */
const UNDER_TABLE = 6;

export function writeBlock<K extends PrintBlockKind>(block: Extract<PrintBlock, { readonly kind: K }>, context: PdfContext): readonly FlowNode[] {
  const handler: BlockHandlers[K] = blockHandlers[block.kind];
  return handler(block, context);
}

function roomUnder(block: PrintBlock, next: PrintBlock | undefined): readonly FlowNode[] {
  if (block.kind !== 'grid' || next === undefined || next.kind === 'space') return [];
  if (next.kind === 'paragraph' && next.style === 'tableNote') return [];
  return [{ ...PLAIN_FLOW, canvas: [], height: UNDER_TABLE }];
}

/** The first node of a part that `startsPage` begins a new page. `firstNodes` learns with which node each block begins. */
export function writeBlocks(
  blocks: readonly PrintBlock[],
  startsPage: boolean,
  context: PdfContext,
  firstNodes: Map<PrintBlock, FlowNode>,
): readonly FlowNode[] {
  const nodes: FlowNode[] = [];
  for (const [index, block] of blocks.entries()) {
    const [first, ...further] = writeBlock(block, context).map((node) => (block.textBlock === undefined ? node : { ...node, textBlock: block.textBlock }));
    if (!first) continue;
    const placed = nodes.length === 0 ? { ...first, startsPage } : first;
    firstNodes.set(block, placed);
    nodes.push(placed, ...further, ...roomUnder(block, blocks[index + 1]));
  }
  return nodes;
}
