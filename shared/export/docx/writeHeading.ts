/** Headings in Word's own heading styles, so that its navigation pane, its tables of contents and screen readers know them. */
import type { PrintHeading } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { headingStyleId } from './stylesXml.ts';
import { WordParagraph } from './wordParagraph.ts';
import { writeBookmark } from './writeBookmark.ts';
import { writeInlines } from './writeInlines.ts';
import { textRun } from './writeRuns.ts';

/** Levels 3 and 4 are the first and second level of the numbers that Word counts. */
const FIRST_NUMBERED_LEVEL = 3;

export function writeHeading(heading: PrintHeading, context: DocxContext): WordParagraph {
  const { level, number, inlines, origin } = heading;
  const counted = number === null ? null : context.numbering.number('heading', level - FIRST_NUMBERED_LEVEL, number);
  const written = number !== null && counted === null ? [textRun(context.clean(number, origin))] : [];
  const children = [...written, ...writeInlines(inlines, context, origin)];
  const bookmark = context.contentsBookmarks.get(heading);
  const { firstLineIndentCharacters } = context.layout.body;
  return new WordParagraph({
    style: headingStyleId(level),
    // The style says the same, but in LibreOffice the indent of a list goes before that of a style.
    ...(counted === null ? {} : {
      numbering: counted,
      indent: { firstLineChars: firstLineIndentCharacters * 100, firstLine: firstLineIndentCharacters * context.geometry.characterPitch },
    }),
  }, bookmark === undefined ? children : writeBookmark(bookmark, children, context));
}
