/** Writes a print document as a Word file for Word 2016 and later, WPS and LibreOffice. Equal documents give equal bytes. */
import { Document, Packer } from 'docx';
import type { ExportedFile, Exporter, ExportOptions } from '#shared/export/exporter.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { createDocxContext } from './docxContext.ts';
import { estimatePages } from './estimatePages.ts';
import { appPropertiesXml, corePropertiesXml, type DocumentFacts, draftProperties } from './propertiesXml.ts';
import { setZipTime } from './setZipTime.ts';
import { settingsXml } from './settingsXml.ts';
import { stylesXml } from './stylesXml.ts';
import { fontTableXml } from './wordFonts.ts';
import { writeSections } from './writeSections.ts';

async function writeDocx(document: PrintDocument, options: ExportOptions): Promise<ExportedFile> {
  const context = createDocxContext(document, options);
  const { layout, geometry } = context;
  const facts: DocumentFacts = {
    title: context.clean(document.title),
    author: context.clean(document.author),
    subject: context.clean(document.subject),
    program: context.clean(options.program),
    madeAt: options.madeAt,
  };
  // Writing the sections comes first: it tells which lists have to be defined.
  const sections = writeSections(document, context);
  const file = new Document({
    sections,
    externalStyles: stylesXml(layout, geometry),
    numbering: context.numbering.options,
    customProperties: draftProperties(options.draft),
    ...(document.tableOfContents ? { pageNumbers: estimatePages } : {}),
  });
  const bytes = await Packer.pack(file, 'uint8array', false, [
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml(layout.latinFontName) },
    { path: 'docProps/core.xml', data: corePropertiesXml(facts) },
    { path: 'docProps/app.xml', data: appPropertiesXml(facts) },
  ]);
  setZipTime(bytes, options.madeAt);
  return { bytes, pages: null, warnings: context.warnings, places: [] };
}

export function createDocxExporter(): Exporter {
  return { format: 'docx', write: writeDocx };
}
