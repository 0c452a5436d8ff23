/** All text of a print document in the order in which a reader meets it, one string a paragraph. */
import type {
  PrintBlock, PrintBlockKind, PrintCaption, PrintDocument, PrintInline, PrintList, PrintParagraph,
} from '#shared/print/printDocument.ts';

export function inlineText(inlines: readonly PrintInline[]): string {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'reference': return inline.text;
      case 'break': return '\n';
      case 'blank': return ' '.repeat(inline.characters);
      case 'box': return `${inline.checked ? '☑' : '□'} ${inline.label}`;
    }
  }).join('');
}

/** The marker stands before the first paragraph of its item. */
function listText(list: PrintList): readonly string[] {
  return list.items.flatMap((item) => {
    const [first = '', ...further] = item.blocks.flatMap(innerText);
    return [`${item.marker} ${first}`, ...further];
  });
}

export function innerText(block: PrintParagraph | PrintList): readonly string[] {
  return block.kind === 'paragraph' ? [inlineText(block.inlines)] : listText(block);
}

function captionText({ label, number, text }: PrintCaption): string {
  return `${label}${number} ${text}`;
}

type BlockTexts = { readonly [K in PrintBlockKind]: (block: Extract<PrintBlock, { readonly kind: K }>) => readonly string[] };
const blockTexts: BlockTexts = {
  paragraph: innerText,
  list: innerText,
  heading: ({ number, inlines }) => [`${number ?? ''}${inlineText(inlines)}`],
  grid: ({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(innerText))),
  figure: ({ caption }) => [captionText(caption)],
  tableCaption: ({ caption }) => [captionText(caption)],
  coverLines: ({ lines }) => lines.map(({ label, inlines }) => `${label}${inlineText(inlines)}`),
  space: () => [],
};

export function blockText<K extends PrintBlockKind>(block: Extract<PrintBlock, { readonly kind: K }>): readonly string[] {
  const text: BlockTexts[K] = blockTexts[block.kind];
  return text(block);
}

export function printText(document: PrintDocument): readonly string[] {
  return document.parts.flatMap(({ blocks }) => blocks.flatMap((block) => blockText(block)));
}
