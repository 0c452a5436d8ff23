/** One face, parsed once for all documents: glyphs and widths of characters. */
import { TrueTypeFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';
import type { PdfFontFile } from './pdfFonts.ts';

export class Typeface {
  readonly name: string;
  readonly font: TrueTypeFont;

  constructor(file: PdfFontFile) {
    this.name = file.name;
    this.font = new TrueTypeFont(file.bytes, file.faceIndex);
  }

  /** 0 when the face has no glyph for it. */
  glyphOf(codePoint: number): number {
    return this.font.glyphOf(codePoint);
  }

  /** In thousandths of the em. */
  advanceOf(glyph: number): number {
    return this.font.advanceOf(glyph) * 1000 / this.font.unitsPerEm;
  }
}
