/** Writes a print document as a PDF on pdfmake's layout engine. Equal documents and fonts give equal bytes. */
import type { PrintBlock, PrintDocument } from '#shared/print/printDocument.ts';
import type { ExportedFile, Exporter, ExportOptions } from '#shared/export/exporter.ts';
import { createPdfContext } from './blocks/pdfContext.ts';
import { writeBlocks } from './blocks/writeBlocks.ts';
import { addContentsNumber, EMPTY_CONTENTS, linkEntry, writeContents } from './blocks/writeContents.ts';
import { DocumentFaces } from './faces/documentFaces.ts';
import type { PdfFonts } from './faces/pdfFonts.ts';
import { Typefaces } from './faces/typefaces.ts';
import type { FlowNode } from './layout/flowNode.ts';
import { PageFlow } from './layout/pageFlow.ts';
import { addPageNumbers } from './layout/pageNumbers.ts';
import { PageRenderer } from './render/pageRenderer.ts';
import { PdfDocument } from './render/pdfDocument.ts';

/** The nodes of one part, or of the table of contents. */
interface Section {
  readonly nodes: readonly FlowNode[];
  readonly isNumbered: boolean;
}

/** By page: its number, counted from 1 on the first page of the first numbered section. */
function numberPages(sections: readonly Section[], startPages: ReadonlyMap<FlowNode, number>, pageCount: number): readonly (number | null)[] {
  const numbered = Array.from({ length: pageCount }, () => false);
  for (const { nodes, isNumbered } of sections) {
    const start = nodes.map((node) => startPages.get(node)).find((page) => page !== undefined);
    if (start !== undefined) numbered.fill(isNumbered, start);
  }
  let last = 0;
  return numbered.map((isNumbered) => (isNumbered ? ++last : null));
}

function writePdf(document: PrintDocument, options: ExportOptions, typefaces: Typefaces): ExportedFile {
  const pdf = new PdfDocument(document, options);
  const faces = new DocumentFaces(typefaces, pdf);
  const context = createPdfContext(document, options, faces);
  for (const message of typefaces.problems) context.warn({ code: 'fontUnavailable', message, place: '' });

  const contents = document.tableOfContents ? writeContents(document, context) : EMPTY_CONTENTS;
  const firstNodes = new Map<PrintBlock, FlowNode>();
  const parts = document.parts.map(({ blocks, pageNumbers }, index): Section => ({
    nodes: writeBlocks(blocks, index > 0, context, firstNodes), isNumbered: pageNumbers === 'outside',
  }));
  const [first, ...further] = parts;
  const sections = first ? [first, ...(contents.nodes.length > 0 ? [{ nodes: contents.nodes, isNumbered: false }] : []), ...further] : [];

  const { pages, places, startPages } = new PageFlow(context.geometry).flow(sections.flatMap(({ nodes }) => nodes));
  const numbers = numberPages(sections, startPages, pages.length);
  for (const [index, entry] of contents.entries.entries()) {
    const heading = firstNodes.get(entry.heading);
    if (heading && 'lines' in heading) linkEntry(entry, heading, `heading-${index + 1}`);
    const number = heading ? numbers[startPages.get(heading) ?? 0] : null;
    const page = pages[startPages.get(entry.node) ?? 0];
    if (page && number) addContentsNumber(page, entry, String(number), context);
  }
  const { pageNumber } = document.layout;
  addPageNumbers(pages, numbers, context.geometry, pageNumber, (text) => context.set([{ kind: 'text', text }], pageNumber, undefined));

  new PageRenderer(pdf).renderPages(pages);
  return { bytes: pdf.finish(faces.embedded), pages: pages.length, warnings: context.warnings, places };
}

/** Fonts are parsed once, when a document first needs them, and serve every document after it. */
export function createPdfExporter(fonts: PdfFonts): Exporter {
  const typefaces = new Typefaces(fonts);
  return {
    format: 'pdf',
    write: async (document, options) => writePdf(document, options, typefaces),
  };
}
