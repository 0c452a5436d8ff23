/** What stands inside a paragraph. One handler a kind of inline. */
import { TextRun } from 'docx';
import type { PrintInline } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import type { InlineElement } from './wordParagraph.ts';
import { writeCheckBox } from './writeCheckBox.ts';
import { breakRun, fieldRuns, textRun } from './writeRuns.ts';

const NO_BREAK_SPACE = '\u00a0';
/** A no-break space of a Western text face is a quarter as wide as a Chinese character. */
const SPACES_PER_CHARACTER = 4;

type InlineHandlers = {
  readonly [K in PrintInline['kind']]: (
    inline: Extract<PrintInline, { readonly kind: K }>,
    context: DocxContext,
    origin: string | undefined,
  ) => readonly InlineElement[];
};

const inlineHandlers: InlineHandlers = {
  text: (inline, context, origin) => (
    context.clean(inline.text, origin).split('\n').flatMap((line, index) => [
      ...(index > 0 ? [breakRun()] : []),
      ...(line === '' ? [] : [textRun(line, inline)]),
    ])
  ),
  break: () => [breakRun()],
  blank: ({ characters, underlined }, { layout: { latinFontName } }) => [
    new TextRun({
      text: NO_BREAK_SPACE.repeat(characters * SPACES_PER_CHARACTER),
      // The Western face for all of it: elsewhere the spaces have other widths.
      font: { ascii: latinFontName, hAnsi: latinFontName, eastAsia: latinFontName, cs: latinFontName, hint: 'eastAsia' },
      ...(underlined ? { underline: {} } : {}),
    }),
  ],
  box: ({ checked, label }, context, origin) => {
    const name = context.clean(label, origin);
    return [writeCheckBox(context.nextId(), checked, name), textRun(`${NO_BREAK_SPACE}${name}`)];
  },
  reference: ({ text, target }, context, origin) => {
    const shown = context.clean(text, origin);
    const bookmark = target === null ? undefined : context.captions.bookmarkOf(target);
    // Word may end a line inside 图7. A word joiner would hold it together, but many faces draw it as a box, and it would be copied
    // and counted; forbidding line ends after 图 in settings.xml would bind every 图 of the text.
    // A field that leads nowhere would turn into an error message when Word updates it.
    return bookmark === undefined ? [textRun(shown)] : fieldRuns(` REF ${bookmark} \\h `, shown);
  },
};

function writeInline<K extends PrintInline['kind']>(
  inline: Extract<PrintInline, { readonly kind: K }>,
  context: DocxContext,
  origin: string | undefined,
): readonly InlineElement[] {
  const handler: InlineHandlers[K] = inlineHandlers[inline.kind];
  return handler(inline, context, origin);
}

export function writeInlines(inlines: readonly PrintInline[], context: DocxContext, origin?: string): readonly InlineElement[] {
  return inlines.flatMap((inline) => writeInline(inline, context, origin));
}
