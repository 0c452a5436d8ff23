/** Paragraphs: their looks are styles, one for each that the print document knows. */
import { AlignmentType } from 'docx';
import type { ParagraphStyle, PrintCell, PrintParagraph } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { styleIds } from './stylesXml.ts';
import { WordParagraph } from './wordParagraph.ts';
import { writeInlines } from './writeInlines.ts';

const styleOf: Readonly<Record<ParagraphStyle, string>> = {
  annexMark: styleIds.annexMark,
  title: styleIds.title,
  body: styleIds.body,
  bodyFlush: styleIds.bodyFlush,
  tableTitle: styleIds.tableTitle,
  tableNote: styleIds.tableNote,
  signature: styleIds.signature,
  dateLine: styleIds.dateLine,
  cell: styleIds.cell,
};

const alignments: Readonly<Record<PrintCell['align'], (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** How the place of a paragraph changes its look. */
export interface ParagraphSetting {
  /** In place of the paragraph's own style, as in the head of a table. */
  readonly style?: string;
  readonly align?: PrintCell['align'];
}

export function writeParagraph(paragraph: PrintParagraph, context: DocxContext, { style, align }: ParagraphSetting = {}): WordParagraph {
  return new WordParagraph({
    style: style ?? styleOf[paragraph.style],
    // Left is what the style says already.
    ...(align === undefined || align === 'left' ? {} : { alignment: alignments[align] }),
  }, writeInlines(paragraph.inlines, context, paragraph.origin));
}

/** A cell has to hold a paragraph even where it says nothing. */
export function writeEmptyParagraph(style: string): WordParagraph {
  return new WordParagraph({ style });
}
