/** The parts of pdfmake and of the pdfkit inside it that the writer builds on; the packages bring no types for them. */

declare module 'pdfmake/package.json' {
  export const version: string;
}

declare module 'pdfmake/js/DocumentContext.js' {
  export interface EnginePage {
    readonly items: { type: string; item: unknown }[];
    readonly pageSize: { readonly width: number; readonly height: number; readonly orientation: string };
    readonly customProperties: Record<string, unknown>;
  }
  class DocumentContext {
    x: number;
    y: number;
    page: number;
    availableWidth: number;
    availableHeight: number;
    readonly pages: EnginePage[];
    readonly pageMargins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    getCurrentPage(): EnginePage | null;
    moveDown(distance: number): boolean;
  }
  export default DocumentContext;
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type DocumentContext from 'pdfmake/js/DocumentContext.js';
  class PageElementWriter {
    constructor(context: DocumentContext);
    context(): DocumentContext;
    addPage(size: object, orientation: null, margins: object): void;
    addLine(line: object): unknown;
    moveToNextPage(): void;
  }
  export default PageElementWriter;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type PageElementWriter from 'pdfmake/js/PageElementWriter.js';
  class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: null);
    writer: PageElementWriter;
    linearNodeList: object[];
    processNode(node: object): void;
    processLeaf(node: object): void;
    processTable(node: object): void;
    processImage(node: object): void;
    processCanvas(node: object): void;
  }
  export default LayoutBuilder;
}

declare module 'pdfmake/js/Renderer.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js';
  import type { EnginePage } from 'pdfmake/js/DocumentContext.js';
  class Renderer {
    constructor(document: PDFDocument);
    readonly pdfDocument: PDFDocument;
    renderPages(pages: readonly EnginePage[]): void;
    renderLine(line: object, x: number, y: number): void;
    renderVector(vector: object): void;
    renderImage(image: object): void;
  }
  export default Renderer;
}

declare module 'pdfmake/js/PDFDocument.js' {
  export interface PdfReference {
    readonly id: number;
    data: Record<string, unknown>;
    write(chunk: Uint8Array | string): void;
    end(chunk?: Uint8Array | string): void;
  }
  export interface PdfOutlineItem {
    addItem(title: string, options: { readonly expanded?: boolean; readonly top?: number; readonly left?: number }): PdfOutlineItem;
  }
  class PDFDocument {
    constructor(
      fonts: object, images: object, patterns: object, attachments: object,
      options: object, virtualFileSystem: null, localAccessPolicy: (path: string) => boolean,
    );
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, PdfReference>;
      readonly xobjects: Record<string, PdfReference>;
      readonly dictionary: PdfReference;
    };
    readonly outline: PdfOutlineItem;
    _fontFamilies: Record<string, { finalize(): void }>;
    ref(data?: Record<string, unknown>): PdfReference;
    addContent(content: string): void;
    addNamedDestination(name: string, ...fit: unknown[]): void;
    goTo(x: number, y: number, width: number, height: number, destination: string): void;
    push(chunk: Uint8Array | null): boolean;
    end(): void;
  }
  export default PDFDocument;
}

declare module 'pdfmake/js/PageSize.js' {
  export function normalizePageSize(size: { readonly width: number; readonly height: number }, orientation: 'portrait'): object;
}
