/** What every exporter does: a print document in, the bytes of one format out, and where things stand on the pages. */
import type { ExportWarning, PrintDocument } from '#shared/print/printDocument.ts';

export interface PictureAsset {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpg';
  readonly widthPx: number;
  readonly heightPx: number;
}
export interface ExportOptions {
  readonly pictures: ReadonlyMap<string, PictureAsset>;
  /** ISO 8601: goes into the file, so that equal drafts give equal bytes. */
  readonly madeAt: string;
  /** Name and version of this program, and the draft and revision it came from. */
  readonly program: string;
  readonly draft: { readonly id: string; readonly revision: number };
}
/** Where an origin stands on paper: points from the top left corner of the page. */
export interface PrintedPlace {
  readonly origin: string;
  /** Of a rich text: the block of it, from 0. */
  readonly textBlock?: number;
  /** From 1. */
  readonly page: number;
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}
export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** Null where the reader's program lays out the pages (DOCX). */
  readonly pages: number | null;
  readonly warnings: readonly ExportWarning[];
  readonly places: readonly PrintedPlace[];
}
export interface Exporter {
  readonly format: 'docx' | 'pdf';
  write(document: PrintDocument, options: ExportOptions): Promise<ExportedFile>;
}
