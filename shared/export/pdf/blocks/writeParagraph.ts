/** Paragraphs and headings as lines. */
import type { PrintHeading, PrintInline, PrintParagraph } from '#shared/print/printDocument.ts';
import { type LinesNode, PLAIN_FLOW } from '#shared/export/pdf/layout/flowNode.ts';
import { breakLines } from '#shared/export/pdf/text/breakLines.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { headingLook, type ParagraphLook, paragraphLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';

/** Lines across the text area. */
export function linesOf(inlines: readonly PrintInline[], look: ParagraphLook, origin: string | undefined, context: PdfContext): readonly TextLine[] {
  return breakLines(context.set(inlines, look.text, origin), {
    widthPt: context.geometry.text.width - look.rightIndent,
    firstIndentPt: look.firstIndent,
    indentPt: 0,
    linePitchPt: look.linePitch,
    alignment: look.alignment,
  });
}

export function nodeOfLines(lines: readonly TextLine[], look: ParagraphLook, origin: string | undefined): LinesNode {
  const { spaceBefore, spaceAfter, keepsWithNext, staysWhole } = look;
  return { ...PLAIN_FLOW, text: '', lines, spaceBefore, spaceAfter, keepsWithNext, staysWhole, origin: origin ?? null };
}

export function writeParagraph({ style, inlines, origin }: PrintParagraph, context: PdfContext): LinesNode {
  const look = paragraphLook(context.layout, context.geometry, style);
  return nodeOfLines(linesOf(inlines, look, origin, context), look, origin);
}

/** What a heading says, for bookmarks and the table of contents. */
export function headingText({ number, inlines }: PrintHeading): string {
  return (number ?? '') + inlines.map((inline) => {
    switch (inline.kind) {
      case 'text':
      case 'reference': return inline.text;
      case 'box': return inline.label;
      case 'blank':
      case 'break': return ' ';
    }
  }).join('');
}

export function writeHeading(heading: PrintHeading, context: PdfContext): LinesNode {
  const { level, number, inlines, origin } = heading;
  const look = headingLook(context.layout, context.geometry, level);
  const lines = linesOf(number === null ? inlines : [{ kind: 'text', text: number }, ...inlines], look, origin, context);
  const [first] = lines;
  const title = headingText(heading).trim();
  if (first && title !== '') first.bookmark = { title, level };
  return nodeOfLines(lines, look, origin);
}
