/** The table of contents: Word's own field, filled in already, so that it reads well before anybody updates it. */
import type { FileChild } from 'docx';
import { type ContentsHeading, isInContents } from './contentsBookmarks.ts';
import type { DocxContext } from './docxContext.ts';
import { contentsStyleId, styleIds } from './stylesXml.ts';
import { WordBlock, WordElement, valueElement } from './wordElement.ts';
import { type InlineElement, WordParagraph } from './wordParagraph.ts';
import { writeInlines } from './writeInlines.ts';
import { beginField, endField, fieldRuns, tabRun, textRun } from './writeRuns.ts';
import { writeSpace } from './writeSpace.ts';

const TITLE = '目　录';
const INSTRUCTION = ' TOC \\o "1-2" \\h \\z \\u ';

/** The page number is filled in when the pages are estimated. */
function writeEntry(heading: ContentsHeading, bookmark: string, context: DocxContext): InlineElement {
  return new WordElement('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
    ...writeInlines(heading.inlines.map((inline) => (inline.kind === 'reference' ? { kind: 'text', text: inline.text } : inline)), context, heading.origin),
    tabRun(),
    ...fieldRuns(` PAGEREF ${bookmark} \\h `, ''),
  ]);
}

function writeEntries(context: DocxContext): readonly WordParagraph[] {
  const entries = [...context.contentsBookmarks].filter((entry): entry is [ContentsHeading, string] => isInContents(entry[0]));
  return entries.map(([heading, bookmark], index) => new WordParagraph({ style: contentsStyleId(heading.level) }, [
    ...(index === 0 ? beginField(INSTRUCTION) : []),
    writeEntry(heading, bookmark, context),
    ...(index === entries.length - 1 ? [endField()] : []),
  ]));
}

export function writeContents(context: DocxContext): readonly FileChild[] {
  return [
    new WordBlock('w:sdt', [
      new WordElement('w:sdtPr', null, [
        valueElement('w:id', context.nextId()),
        new WordElement('w:docPartObj', null, [valueElement('w:docPartGallery', 'Table of Contents'), new WordElement('w:docPartUnique')]),
      ]),
      new WordElement('w:sdtContent', null, [
        new WordParagraph({ style: styleIds.contentsTitle }, [textRun(TITLE)]),
        ...writeEntries(context),
      ]),
    ]),
    writeSpace(1),
  ];
}
