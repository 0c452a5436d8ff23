/** Short rows of a table stay whole; a row whose text is long may run on to the next page. */
import type { TextStyle } from '#shared/form/layout.ts';
import type { PrintCell, PrintInline, PrintList, PrintParagraph } from './printDocument.ts';

/** A row of more lines than this may break: about a quarter of a page. */
const WHOLE_ROW_LINES = 12;
const POINT_MM = 25.4 / 72;
/** Left and right of the text of a cell, about. */
const CELL_PADDING_MM = 3;

/** Full-width characters count 1, all others a half. */
export function textWidthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1;
  return width;
}

function inlineWidth(inline: PrintInline): number {
  switch (inline.kind) {
    case 'text':
    case 'reference': return textWidthInCharacters(inline.text);
    case 'blank': return inline.characters;
    case 'box': return 1 + textWidthInCharacters(inline.label);
    case 'break': return 0;
  }
}

function paragraphLines(paragraph: PrintParagraph, charactersPerLine: number): number {
  let lines = 1;
  let width = 0;
  for (const inline of paragraph.inlines) {
    if (inline.kind === 'break') {
      lines += Math.max(0, Math.ceil(width / charactersPerLine) - 1) + 1;
      width = 0;
    } else {
      width += inlineWidth(inline);
    }
  }
  return lines + Math.max(0, Math.ceil(width / charactersPerLine) - 1);
}

function blockLines(block: PrintParagraph | PrintList, charactersPerLine: number): number {
  if (block.kind === 'paragraph') return paragraphLines(block, charactersPerLine);
  const inside = Math.max(1, charactersPerLine - 2);
  return block.items.flatMap((item) => item.blocks).reduce((lines, child) => lines + blockLines(child, inside), 0);
}

/** An estimate of the lines that the blocks of a cell take. */
export function cellLines(blocks: PrintCell['blocks'], widthMm: number, style: TextStyle): number {
  const charactersPerLine = Math.max(1, Math.floor((widthMm - CELL_PADDING_MM) / (style.sizePt * POINT_MM)));
  return blocks.reduce((lines, block) => lines + blockLines(block, charactersPerLine), 0);
}

/** `widthsMm` in the order of the cells. */
export function rowMayBreak(cells: readonly Pick<PrintCell, 'blocks'>[], widthsMm: readonly number[], style: TextStyle): boolean {
  return cells.some((cell, index) => cellLines(cell.blocks, widthsMm[index] ?? 0, style) > WHOLE_ROW_LINES);
}
