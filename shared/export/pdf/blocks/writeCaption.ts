/** Numbered captions, the places that references lead to. */
import type { PrintCaption, PrintTableCaption } from '#shared/print/printDocument.ts';
import type { LinesNode } from '#shared/export/pdf/layout/flowNode.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { captionLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';
import { linesOf, nodeOfLines } from './writeParagraph.ts';

export function captionLines({ label, number, text, target }: PrintCaption, kind: 'figure' | 'table', origin: string | undefined, context: PdfContext): readonly TextLine[] {
  const lines = linesOf([{ kind: 'text', text: `${label}${number}　${text}` }], captionLook(context.layout, kind), origin, context);
  const [first] = lines;
  if (first) first.destination = target;
  return lines;
}

export function writeTableCaption({ caption, origin }: PrintTableCaption, context: PdfContext): LinesNode {
  return nodeOfLines(captionLines(caption, 'table', origin, context), captionLook(context.layout, 'table'), origin);
}
