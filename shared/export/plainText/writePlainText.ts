/**
 * Blocks as plain text with their automatic numbers written out: for text boxes of a web page. Tables stand as lines with tabs,
 * pictures as a line that says which one belongs there; whoever pastes the text is told so by `holdsMoreThanText`.
 */
import type { PrintBlock, PrintBlockKind, PrintCaption, PrintGrid, PrintList } from '#shared/print/printDocument.ts';
import { inlinesText } from './inlinesText.ts';

type BlockLines = { readonly [K in PrintBlockKind]: (block: Extract<PrintBlock, { readonly kind: K }>) => readonly string[] };

function listLines({ items }: PrintList): readonly string[] {
  return items.flatMap(({ marker, blocks }) => blocks.flatMap((block, index) => {
    const lines = block.kind === 'list' ? listLines(block) : [inlinesText(block.inlines)];
    // A Chinese bracket or circle brings room of its own; a dot would touch the text.
    return index === 0 && block.kind !== 'list' ? lines.map((line, at) => (at === 0 ? `${marker}${/[.\w•–·]$/u.test(marker) ? ' ' : ''}${line}` : line)) : lines;
  }));
}

/** One line a row; line ends within a cell would break it. */
function gridLines({ rows }: PrintGrid): readonly string[] {
  return rows.map(({ cells }) => cells
    .map(({ blocks }) => blocks.flatMap((block) => blockLines(block)).join(' ').replace(/\s+/gu, ' ').trim())
    .join('\t'));
}

export function captionText({ label, number, text }: PrintCaption): string {
  return `${label}${number}${text === '' ? '' : ` ${text}`}`;
}

const handlers: BlockLines = {
  paragraph: ({ inlines }) => inlinesText(inlines).split('\n'),
  heading: ({ number, inlines }) => [`${number === null ? '' : number.endsWith('.') ? `${number} ` : number}${inlinesText(inlines)}`],
  list: listLines,
  grid: gridLines,
  figure: ({ caption }) => [`【此处为${captionText(caption)}】`],
  tableCaption: ({ caption }) => [captionText(caption)],
  coverLines: ({ lines }) => lines.map(({ label, inlines }) => `${label}${inlinesText(inlines)}`),
  space: () => [],
};

function blockLines<K extends PrintBlockKind>(block: Extract<PrintBlock, { readonly kind: K }>): readonly string[] {
  const lines: BlockLines[K] = handlers[block.kind];
  return lines(block);
}

/** Lines parted by `\n`, without empty ones. */
export function writePlainText(blocks: readonly PrintBlock[]): string {
  return blocks.flatMap((block) => blockLines(block)).filter((line) => line.trim() !== '').join('\n');
}

/** A text box loses something of them: they belong into an attachment as well. */
export function holdsMoreThanText(blocks: readonly PrintBlock[]): boolean {
  return blocks.some(({ kind }) => kind === 'figure' || kind === 'grid');
}
