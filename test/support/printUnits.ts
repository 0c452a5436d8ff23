/** The text of a print document in the pieces that a page break may treat differently: plain text, and rows of tables. */
import type { PrintDocument, PrintGrid } from '#shared/print/printDocument.ts';
import { blockText, innerText } from './printText.ts';

/** White space differs between formats and line breaks; all else must agree to the character. */
export function foldSpace(text: string): string {
  return text.replace(/[\s\u200B\u2060]+/gu, '').replaceAll('☐', '□');
}

export type PrintUnit =
  | { readonly kind: 'text'; readonly text: string }
  /** On a page break inside the row each cell goes on by itself, after the header rows of the table (`header`). */
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly header: string };

function gridUnits(grid: PrintGrid): readonly PrintUnit[] {
  const rows = grid.rows.map(({ cells }) => cells.map(({ blocks }) => foldSpace(blocks.flatMap(innerText).join(''))));
  const header = rows.slice(0, grid.headerRows).flat().join('');
  return rows.map((cells): PrintUnit => ({ kind: 'row', cells, header }));
}

export function printUnits(document: PrintDocument): readonly PrintUnit[] {
  return document.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): readonly PrintUnit[] => (
      block.kind === 'grid' ? gridUnits(block) : blockText(block).map((text) => ({ kind: 'text', text: foldSpace(text) }))
    ));
}
