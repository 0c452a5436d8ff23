/** Opens one file of a package as it lies on the disk and holds it against what it has to say. Runs in the worker. */
import { readFile } from 'node:fs/promises';
import type { Exporter } from '#shared/export/exporter.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { matchPages, type Mismatch } from './matchPages.ts';
import { paperPictures, paperUnits } from './paperUnits.ts';
import { drawnPictures } from './pdfPictures.ts';
import { pdfFontFaults } from './pdfFontFaults.ts';
import { PdfObjects } from './pdfObjects.ts';
import { readDocxFile } from './readDocxFile.ts';
import { readPdfPages } from './readPdfPages.ts';

export interface RereadOrder {
  readonly format: Exporter['format'];
  /** Full path. */
  readonly file: string;
  readonly document: PrintDocument;
  /** As its writer counted them; null where nobody does. */
  readonly pages: number | null;
  /** SHA-256 of the pictures that the draft has; others stay empty frames, and whoever wrote the file has said so. */
  readonly pictures: readonly string[];
}
/** What a file says otherwise than the draft. */
export type FileFault =
  | { readonly kind: 'unreadable' }
  | ({ readonly kind: 'text' } & Mismatch)
  | { readonly kind: 'pages'; readonly expected: number; readonly found: number }
  | { readonly kind: 'pictures'; readonly expected: number; readonly found: number }
  | { readonly kind: 'fonts'; readonly names: readonly string[] }
  | { readonly kind: 'blankGlyphs'; readonly characters: readonly string[] };

function pictureFaults(expected: number, found: number): readonly FileFault[] {
  return found === expected ? [] : [{ kind: 'pictures', expected, found }];
}
function textFaults(mismatches: readonly Mismatch[]): readonly FileFault[] {
  return mismatches.map((mismatch) => ({ kind: 'text', ...mismatch }));
}

async function rereadDocx(bytes: Uint8Array, document: PrintDocument, pictures: readonly string[]): Promise<readonly FileFault[]> {
  const read = await readDocxFile(bytes);
  const whole = pictures.filter((picture, index) => read.pictures[index] === picture).length;
  return [
    ...textFaults(matchPages(paperUnits({ ...document, tableOfContents: false }, 'docx'), [read.text])),
    ...pictureFaults(pictures.length, read.pictures.length > pictures.length ? read.pictures.length : whole),
  ];
}

async function rereadPdf(bytes: Uint8Array, document: PrintDocument, pictures: readonly string[], pages: number | null): Promise<readonly FileFault[]> {
  const read = await readPdfPages(bytes, document.layout.marginsMm);
  const objects = new PdfObjects(bytes);
  const { notEmbedded, blank } = pdfFontFaults(objects);
  return [
    ...(pages !== null && pages !== read.length ? [{ kind: 'pages', expected: pages, found: read.length } as const] : []),
    ...textFaults(matchPages(paperUnits(document, 'pdf'), read)),
    ...pictureFaults(pictures.length, drawnPictures(objects)),
    ...(notEmbedded.length > 0 ? [{ kind: 'fonts', names: notEmbedded } as const] : []),
    ...(blank.length > 0 ? [{ kind: 'blankGlyphs', characters: blank } as const] : []),
  ];
}

/** Empty when it says what the draft says. */
export async function rereadFile({ format, file, document, pages, pictures }: RereadOrder): Promise<readonly FileFault[]> {
  const bytes = new Uint8Array(await readFile(file));
  const shown = paperPictures(document).filter((asset) => pictures.includes(asset));
  try {
    return format === 'docx' ? await rereadDocx(bytes, document, shown) : await rereadPdf(bytes, document, shown, pages);
  } catch {
    // Whatever its reader stumbles over: a file that does not open is worth nothing.
    return [{ kind: 'unreadable' }];
  }
}
