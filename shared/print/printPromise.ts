/** The promise (承诺书) on one page, ready to be stamped: the company's name is filled in, the date stays blank to be written by hand. */
import { writePlace } from '#shared/application/place.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import { documentProperties, printedName } from './documentProperties.ts';
import { createPrintContext } from './printContext.ts';
import type { PrintBlock, PrintDocument, PrintInline } from './printDocument.ts';

/** Shares of the text height. */
const ABOVE_TITLE = 0.06;
const BELOW_TITLE = 0.06;
const ABOVE_SIGNATURE = 0.12;
const BLANK_NAME_CHARACTERS = 12;
/** Room before the words of a date. */
const DATE_BLANKS: ReadonlyMap<string, number> = new Map([['年', 4], ['月', 2], ['日', 2]]);

/** `年 月 日` with room to write before each word. */
function dateLineInlines(dateLine: string): readonly PrintInline[] {
  return dateLine.trim().split(/\s+/).flatMap((word): PrintInline[] => {
    const characters = DATE_BLANKS.get(word) ?? 0;
    return [
      ...(characters > 0 ? [{ kind: 'blank', characters, underlined: false } as const] : []),
      { kind: 'text', text: word },
    ];
  });
}

export function printPromise(edition: Edition, draft: Draft): PrintDocument {
  const { promise } = edition;
  const context = createPrintContext(edition, draft);
  const company = printedName(context, promise.signatureField);
  const origin = writePlace({ kind: 'field', field: promise.signatureField });
  const blocks: PrintBlock[] = [
    { kind: 'space', heightMm: context.textHeightMm * ABOVE_TITLE },
    { kind: 'paragraph', style: 'title', inlines: [{ kind: 'text', text: promise.title }] },
    { kind: 'space', heightMm: context.textHeightMm * BELOW_TITLE },
    ...promise.paragraphs.map((text): PrintBlock => ({ kind: 'paragraph', style: 'body', inlines: [{ kind: 'text', text }] })),
    { kind: 'space', heightMm: context.textHeightMm * ABOVE_SIGNATURE },
    {
      kind: 'paragraph',
      style: 'signature',
      inlines: [
        { kind: 'text', text: promise.signatureLabel },
        company === '' ? { kind: 'blank', characters: BLANK_NAME_CHARACTERS, underlined: false } : { kind: 'text', text: company },
      ],
      origin,
    },
    { kind: 'paragraph', style: 'dateLine', inlines: dateLineInlines(promise.dateLine) },
  ];
  return {
    ...documentProperties(context, promise.title),
    parts: [{ pageNumbers: 'none', blocks }],
    tableOfContents: false,
    warnings: context.warnings,
  };
}
