/** What a file has to say, from the print document: its texts in their order, each with the place that it comes from, in the pieces that a page break treats differently. */
import type { Exporter } from '#shared/export/exporter.ts';
import type {
  PrintBlock, PrintBlockKind, PrintCaption, PrintDocument, PrintGrid, PrintInline, PrintList, PrintParagraph,
} from '#shared/print/printDocument.ts';

export interface PaperText {
  /** Without white space: lines break where they like. */
  readonly text: string;
  /** `shared/application/place.ts`; empty for words of the form. */
  readonly origin: string;
}
export type PaperUnit =
  | { readonly kind: 'text'; readonly texts: readonly PaperText[] }
  /** When a page ends inside of the row, each cell goes on by itself after the header of the table, which repeats. */
  | { readonly kind: 'row'; readonly texts: readonly PaperText[]; readonly header: string }
  /** Pages of contents, whose words stand elsewhere. */
  | { readonly kind: 'contents' };

/** White space and marks that keep words together differ between formats; all else agrees to the character. */
export function foldText(text: string): string {
  return text.replace(/[\s\u200B\u2060]+/gu, '').replaceAll('☐', '□');
}

function inlineText(inlines: readonly PrintInline[]): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'reference': return inline.text;
      case 'break':
      case 'blank': return '';
      case 'box': return `${inline.checked ? '☑' : '□'}${inline.label}`;
    }
  }).join('');
}

/** Word numbers headings and lists by itself: there the numbers are no text. */
interface Writing {
  readonly hasNumbers: boolean;
}

function innerTexts(block: PrintParagraph | PrintList, writing: Writing): readonly PaperText[] {
  if (block.kind === 'paragraph') return [{ text: foldText(inlineText(block.inlines)), origin: block.origin ?? '' }];
  return block.items.flatMap(({ marker, blocks }) => [
    ...(writing.hasNumbers ? [{ text: foldText(marker), origin: block.origin ?? '' }] : []),
    ...blocks.flatMap((inner) => innerTexts(inner, writing)),
  ]);
}

function gridUnits({ rows, headerRows }: PrintGrid, writing: Writing): readonly PaperUnit[] {
  const texts = rows.map(({ cells }) => cells.map(({ blocks, origin }): PaperText => ({
    text: blocks.flatMap((block) => innerTexts(block, writing)).map(({ text }) => text).join(''),
    origin: blocks.map((block) => block.origin).find((own) => own !== undefined) ?? origin ?? '',
  })));
  const header = texts.slice(0, headerRows).flat().map(({ text }) => text).join('');
  return texts.map((cells): PaperUnit => ({ kind: 'row', texts: cells, header }));
}

function captionUnit({ label, number, text }: PrintCaption, origin: string | undefined): readonly PaperUnit[] {
  return [{ kind: 'text', texts: [{ text: foldText(`${label}${number}${text}`), origin: origin ?? '' }] }];
}

type BlockUnits = { readonly [K in PrintBlockKind]: (block: Extract<PrintBlock, { readonly kind: K }>, writing: Writing) => readonly PaperUnit[] };
const blockUnits: BlockUnits = {
  paragraph: (block, writing) => [{ kind: 'text', texts: innerTexts(block, writing) }],
  list: (block, writing) => [{ kind: 'text', texts: innerTexts(block, writing) }],
  heading: ({ number, inlines, origin }, { hasNumbers }) => [{ kind: 'text', texts: [{ text: foldText(`${hasNumbers ? number ?? '' : ''}${inlineText(inlines)}`), origin: origin ?? '' }] }],
  grid: gridUnits,
  figure: ({ caption, origin }) => captionUnit(caption, origin),
  tableCaption: ({ caption, origin }) => captionUnit(caption, origin),
  coverLines: ({ lines }) => lines.map(({ label, inlines, origin }): PaperUnit => ({ kind: 'text', texts: [{ text: foldText(`${label}${inlineText(inlines)}`), origin: origin ?? '' }] })),
  space: () => [],
};

function unitsOfBlock<K extends PrintBlockKind>(block: Extract<PrintBlock, { readonly kind: K }>, writing: Writing): readonly PaperUnit[] {
  const units: BlockUnits[K] = blockUnits[block.kind];
  return units(block, writing);
}

export function paperUnits({ parts, tableOfContents }: PrintDocument, format: Exporter['format']): readonly PaperUnit[] {
  const writing = { hasNumbers: format === 'pdf' };
  return parts.flatMap(({ blocks }, index) => [
    ...(index === 1 && tableOfContents ? [{ kind: 'contents' } as const] : []),
    ...blocks.flatMap((block) => unitsOfBlock(block, writing)),
  ]);
}

/** Pictures that the document shows, by their checksum, in their order; frames that were left empty are none. */
export function paperPictures({ parts }: PrintDocument): readonly string[] {
  return parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'figure' && block.asset !== null ? [block.asset] : []));
}
