/** Lists: the marker stands before the first line of its item, the other lines under its text. A deeper list stands under the text of its item. */
import type { PrintInline, PrintList, PrintListItem } from '#shared/print/printDocument.ts';
import type { LinesNode } from '#shared/export/pdf/layout/flowNode.ts';
import { type Alignment, breakLines } from '#shared/export/pdf/text/breakLines.ts';
import { withRoomAfter } from '#shared/export/pdf/text/roomAfter.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { bodyLook, type ParagraphLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';
import { nodeOfLines } from './writeParagraph.ts';

/** Where a list stands. */
export interface ListFrame {
  readonly width: number;
  /** Where the markers begin. */
  readonly start: number;
  readonly character: number;
  readonly look: ParagraphLook;
  readonly alignment: Alignment;
}
/** The lines of one paragraph of a list. */
export interface ListLines {
  readonly lines: readonly TextLine[];
  readonly origin: string | undefined;
}

/** Room for a marker and its distance from the text, in characters: `1.`, `（1）`, `①`. */
const NUMBER_CHARACTERS = [2, 3, 2] as const;
const BULLET_CHARACTERS = 1.5;
const NO_BREAK_SPACE = '\u00a0';

function hanging({ ordered, depth }: PrintList, { character }: ListFrame): number {
  return (ordered ? NUMBER_CHARACTERS[depth - 1] ?? 2 : BULLET_CHARACTERS) * character;
}

function itemLines(inlines: readonly PrintInline[], marker: string | null, indent: number, hang: number, frame: ListFrame, origin: string | undefined, context: PdfContext): ListLines {
  const { width, look, alignment } = frame;
  const start = marker === null ? indent : indent - hang;
  const text = context.set(marker === null ? inlines : [{ kind: 'text', text: `${marker}${NO_BREAK_SPACE}` }, ...inlines], look.text, origin);
  const set = marker === null ? text : withRoomAfter(text, Array.from(marker).length, hang);
  return {
    lines: breakLines(set, { widthPt: width, firstIndentPt: start, indentPt: indent, linePitchPt: look.linePitch, alignment }),
    origin,
  };
}

function writeItem(list: PrintList, item: PrintListItem, frame: ListFrame, context: PdfContext): readonly ListLines[] {
  const hang = hanging(list, frame);
  const indent = frame.start + hang;
  const [first, ...further] = item.blocks;
  // An item that begins with a list of its own still has a line for its marker.
  const leading = first?.kind === 'paragraph' ? first : null;
  const rest = leading === null ? item.blocks : further;
  return [
    itemLines(leading?.inlines ?? [], item.marker, indent, hang, frame, leading?.origin ?? list.origin, context),
    ...rest.flatMap((block): readonly ListLines[] => (
      block.kind === 'list'
        ? writeListLines(block, { ...frame, start: indent }, context)
        : [itemLines(block.inlines, null, indent, hang, frame, block.origin ?? list.origin, context)]
    )),
  ];
}

export function writeListLines(list: PrintList, frame: ListFrame, context: PdfContext): readonly ListLines[] {
  return list.items.flatMap((item) => writeItem(list, item, frame, context));
}

/** A list of the text: its markers stand where a paragraph begins. */
export function writeList(list: PrintList, context: PdfContext): readonly LinesNode[] {
  const look = bodyLook(context.layout, context.geometry);
  const frame: ListFrame = {
    width: context.geometry.text.width, start: look.firstIndent, character: context.geometry.characterPitch, look, alignment: 'justify',
  };
  return writeListLines(list, frame, context).map(({ lines, origin }) => nodeOfLines(lines, look, origin));
}
