/** pdfmake's layout engine, writer and renderer, of exactly the version whose insides the layer above was written for. */
import pdfmakePackage from 'pdfmake/package.json' with { type: 'json' };
import DocumentContextModule from 'pdfmake/js/DocumentContext.js';
import LayoutBuilderModule from 'pdfmake/js/LayoutBuilder.js';
import PageElementWriterModule from 'pdfmake/js/PageElementWriter.js';
import PDFDocumentModule from 'pdfmake/js/PDFDocument.js';
import RendererModule from 'pdfmake/js/Renderer.js';

const WRITTEN_FOR = '0.3.11';

/** Throws when another version of pdfmake was installed: the layer overrides what pdfmake doesn't promise to keep. */
export function assertEngineVersion(version: string): void {
  if (version !== WRITTEN_FOR) throw new Error(`the PDF writer is written for pdfmake ${WRITTEN_FOR}, not ${version}`);
}
assertEngineVersion(pdfmakePackage.version);

/** Node hands out the whole CommonJS module, a bundler its default export. */
function defaultOf<T extends object>(module: T): T {
  return 'default' in module ? module.default as T : module;
}

export const DocumentContext = defaultOf(DocumentContextModule);
export const LayoutBuilder = defaultOf(LayoutBuilderModule);
export const PageElementWriter = defaultOf(PageElementWriterModule);
export const PdfmakeDocument = defaultOf(PDFDocumentModule);
export const Renderer = defaultOf(RendererModule);
