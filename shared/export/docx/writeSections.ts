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

/**
 * The page number with which a section begins; undefined goes on counting. Word puts an empty sheet between two odd pages,
 * so unnumbered pages before page 1 count down to it: a cover alone is page 0.
 */
function firstPageNumber(parts: readonly WrittenPart[], index: number): number | undefined {
  const firstNumbered = parts.findIndex(({ pageNumbers }) => pageNumbers === 'outside');
  if (index === firstNumbered) return 1;
  return index === 0 && firstNumbered % 2 === 1 ? 0 : undefined;
}

export function writeSections(document: PrintDocument, context: DocxContext): readonly ISectionOptions[] {
  const { paper, margins, linePitch, characterSpace, footerDistance } = context.geometry;
  const parts = writeParts(document, context);
  return parts.map(({ pageNumbers, children }, index): ISectionOptions => {
    const start = firstPageNumber(parts, index);
    return {
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: paper,
          margin: { ...margins, header: footerDistance, footer: footerDistance, gutter: 0 },
          ...(start === undefined ? {} : { pageNumbers: { start } }),
        },
        grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace: characterSpace },
      },
      // A section without footers has those of the one before.
      ...(pageNumbers === parts[index - 1]?.pageNumbers ? {} : { footers: writeFooters(pageNumbers) }),
      children,
    };
  });
}
