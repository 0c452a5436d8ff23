/** The bundled fonts for tests of the PDF writer: the same on every computer. */
import { fileURLToPath } from 'node:url';
import { findFonts } from '#electron/desktop/typesetting/findFonts.ts';
import { DocumentFaces } from '#shared/export/pdf/faces/documentFaces.ts';
import type { PdfFonts } from '#shared/export/pdf/faces/pdfFonts.ts';
import { Typefaces } from '#shared/export/pdf/faces/typefaces.ts';
import type { PrintInline } from '#shared/print/printDocument.ts';
import { setInlines } from '#shared/export/pdf/text/setInlines.ts';
import type { SetText, TextLook } from '#shared/export/pdf/text/setText.ts';

const fontsFolder = fileURLToPath(new URL('../../../../out/fonts', import.meta.url));
export const bundledFonts: PdfFonts = await findFonts(fontsFolder, { computerFolders: [] });
const typefaces = new Typefaces(bundledFonts);

/** Faces of a document that is never written. */
export function testFaces(): DocumentFaces {
  return new DocumentFaces(typefaces, { ref: (data = {}) => ({ id: 1, data, write() {}, end() {} }) });
}

export const BODY: TextLook = { font: 'fangsong', sizePt: 16, spacingPt: -0.2 };

export function setForTest(inlines: string | readonly PrintInline[], look: TextLook = BODY, missing: number[] = []): SetText {
  const given = typeof inlines === 'string' ? [{ kind: 'text', text: inlines } as const] : inlines;
  return setInlines(given, look, testFaces(), (codePoint) => missing.push(codePoint));
}
