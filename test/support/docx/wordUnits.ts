/** The text of a Word file in the pieces that a page break may treat differently, so that it can be held against the pages of a PDF. */
import { foldSpace, type PrintUnit } from '../printUnits.ts';
import type { WordBlock, WordDocument, WordTable } from './readDocx.ts';

/** One string a paragraph, in the order in which a reader meets it. */
export function wordTexts(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((row) => row.cells.flatMap((cell) => wordTexts(cell.blocks)))));
}

function tableUnits(table: WordTable): readonly PrintUnit[] {
  const rows = table.rows.map((row) => row.cells.filter((cell) => !cell.isCovered).map((cell) => foldSpace(wordTexts(cell.blocks).join(''))));
  const header = table.rows.flatMap((row, index) => (row.isHeader ? rows[index] ?? [] : [])).join('');
  return rows.map((cells): PrintUnit => ({ kind: 'row', cells, header }));
}

export function wordUnits({ blocks }: WordDocument): readonly PrintUnit[] {
  return blocks.flatMap((block): readonly PrintUnit[] => (
    block.kind === 'table' ? tableUnits(block) : [{ kind: 'text', text: foldSpace(block.text) }]
  ));
}
