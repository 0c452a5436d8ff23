/** The parts of the document as Word's sections: a new page each, the grid of lines and characters, page numbers from the first numbered part. */
import { DocumentGridType, type ISectionOptions, SectionType } from 'docx';
import type { FileChild } from 'docx';
import type { PrintDocument, PrintPart } from '#shared/print/printDocument.ts';
import type { DocxContext } from './docxContext.ts';
import { writeBlocks } from './writeBlocks.ts';
import { writeContents } from './writeContents.ts';
import { writeFooters } from './writeFooters.ts';

interface WrittenPart {
  readonly pageNumbers: PrintPart['pageNumbers'];
  readonly children: readonly FileChild[];
}

function writeParts(document: PrintDocument, context: DocxContext): readonly WrittenPart[] {
  const parts = document.parts.map(({ pageNumbers, blocks }): WrittenPart => ({ pageNumbers, children: writeBlocks(blocks, context) }));
  if (!document.tableOfContents) return parts;
  const contents: WrittenPart = { pageNumbers: 'none', children: writeContents(context) };
  return [...parts.slice(0, 1), contents, ...parts.slice(1)];
}

export function writeSections(document: PrintDocument, context: DocxContext): readonly ISectionOptions[] {
  const { paper, margins, linePitch, characterSpace, footerDistance } = context.geometry;
  const parts = writeParts(document, context);
  const firstNumbered = parts.findIndex(({ pageNumbers }) => pageNumbers === 'outside');
  return parts.map(({ pageNumbers, children }, index): ISectionOptions => {
    // A cover stays page 1 as well: printed on both sides it has an empty back, and page 1 is a right-hand page.
    const start = index === firstNumbered ? { pageNumbers: { start: 1 } } : {};
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: paper,
          margin: { ...margins, header: footerDistance, footer: footerDistance, gutter: 0 },
          ...start,
        },
        grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: characterSpace },
      },
      // A section without footers has those of the one before.
      ...(pageNumbers === parts[index - 1]?.pageNumbers ? {} : { footers: writeFooters(pageNumbers) }),
      children,
    };
  });
}
