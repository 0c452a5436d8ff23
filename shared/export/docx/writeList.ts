/** Lists with numbers that Word counts itself. A deeper list stands under the text of its item. */
import type { PrintCell, PrintList, PrintListItem, PrintParagraph } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import type { NumberReference } from './automaticNumbering.ts';
import { styleIds } from './stylesXml.ts';
import { WordParagraph } from './wordParagraph.ts';
import { writeInlines } from './writeInlines.ts';
import { writeParagraph } from './writeParagraph.ts';
import { tabRun, textRun } from './writeRuns.ts';

/** Where a list stands, all in twips. */
export interface ListFrame {
  /** Where the numbers of the outermost list begin. */
  readonly start: number;
  /** Width of one character there. */
  readonly character: number;
  readonly style: string;
}

/** Room for a number and its distance from the text, in characters: `1.`, `（1）`, `①`. */
const NUMBER_CHARACTERS = [2, 3, 2] as const;
const BULLET_CHARACTERS = 1.5;

function hangingTwips({ ordered, depth }: PrintList, { character }: ListFrame): number {
  return Math.round((ordered ? NUMBER_CHARACTERS[depth - 1] ?? 2 : BULLET_CHARACTERS) * character);
}

function firstParagraph(
  { marker, inlines, origin, number }: {
    readonly marker: string;
    readonly inlines: PrintParagraph['inlines'];
    readonly origin: string | undefined;
    readonly number: NumberReference | null;
  },
  { left, hanging, style }: { readonly left: number; readonly hanging: number; readonly style: string },
  context: DocxContext,
): WordParagraph {
  const children = writeInlines(inlines, context, origin);
  const look = { style, indent: { left, hanging } };
  return number === null
    ? new WordParagraph(look, [textRun(context.clean(marker, origin)), tabRun(), ...children])
    : new WordParagraph({ ...look, numbering: number }, children);
}

function writeItem(list: PrintList, item: PrintListItem, context: DocxContext, frame: ListFrame): readonly WordParagraph[] {
  const hanging = hangingTwips(list, frame);
  const left = frame.start + hanging;
  const [first, ...further] = item.blocks;
  const number = context.numbering.number(list.ordered ? 'ordered' : 'bullet', list.depth - 1, item.marker);
  // An item that begins with a list of its own still has a line for its number.
  const leading = first?.kind === 'paragraph' ? first : null;
  const rest = leading === null ? item.blocks : further;
  return [
    firstParagraph(
      { marker: item.marker, inlines: leading?.inlines ?? [], origin: leading?.origin ?? list.origin, number },
      { left, hanging, style: frame.style },
      context,
    ),
    ...rest.flatMap((block): readonly WordParagraph[] => (
      block.kind === 'list'
        ? writeFramedList(block, context, { ...frame, start: left })
        : [new WordParagraph({ style: frame.style, indent: { left } }, writeInlines(block.inlines, context, block.origin))]
    )),
  ];
}

function writeFramedList(list: PrintList, context: DocxContext, frame: ListFrame): readonly WordParagraph[] {
  return list.items.flatMap((item) => writeItem(list, item, context, frame));
}

/** A list of the text: its numbers stand where a paragraph begins. */
export function writeList(list: PrintList, context: DocxContext): readonly WordParagraph[] {
  const character = context.geometry.characterPitch;
  const start = context.layout.body.firstLineIndentCharacters * character;
  return writeFramedList(list, context, { start, character, style: styleIds.listItem });
}

/** Paragraphs and lists of a cell: lists begin at its edge. */
export function writeCellBlocks(
  blocks: PrintCell['blocks'],
  context: DocxContext,
  setting: { readonly style: string; readonly align: PrintCell['align'] },
): readonly WordParagraph[] {
  const frame: ListFrame = { start: 0, character: Math.round(context.layout.table.sizePt * 20), style: setting.style };
  return blocks.flatMap((block): readonly WordParagraph[] => (
    block.kind === 'list' ? writeFramedList(block, context, frame) : [writeParagraph(block, context, setting)]
  ));
}
