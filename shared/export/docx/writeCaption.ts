/** Captions: label, a number that Word counts, text. The number carries the bookmark that references lead to. */
import type { PrintCaption } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { WordParagraph } from './wordParagraph.ts';
import { writeBookmark } from './writeBookmark.ts';
import { fieldRuns, textRun } from './writeRuns.ts';

/** One character, so that a text that begins with a number is not read as part of the caption's. */
const GAP = '\u3000';

export function writeCaption(caption: PrintCaption, style: string, context: DocxContext, origin?: string): WordParagraph {
  const number = [textRun(caption.label), ...fieldRuns(context.captions.sequenceInstruction(caption), String(caption.number))];
  const bookmark = context.captions.bookmarkOn(caption);
  const text = context.clean(caption.text, origin);
  return new WordParagraph({ style }, [
    ...(bookmark === undefined ? number : writeBookmark(bookmark, number, context)),
    ...(text === '' ? [] : [textRun(`${GAP}${text}`)]),
  ]);
}
