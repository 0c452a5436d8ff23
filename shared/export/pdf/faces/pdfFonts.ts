/** The fonts that a PDF is set in, as whoever knows the computer hands them to the writer. */
import type { FontSlot } from '#shared/form/layout.ts';

export interface PdfFontFile {
  /** As it shall stand in the PDF. */
  readonly name: string;
  /** A TrueType file or collection. */
  readonly bytes: Uint8Array;
  /** Of a collection (.ttc); 0 otherwise. */
  readonly faceIndex: number;
}
export interface PdfFonts {
  readonly slots: Readonly<Record<FontSlot, PdfFontFile>>;
  /** Western letters and digits of the slots of the serif kind; the others bring their own. */
  readonly western: { readonly regular: PdfFontFile; readonly bold: PdfFontFile };
  /** A drawn bold of a slot; without one the strokes are thickened. */
  readonly bold: Readonly<Partial<Record<FontSlot, PdfFontFile>>>;
  /** ☐ and ☑, so that both look alike. */
  readonly boxes: PdfFontFile;
  /** Asked in this order for what a slot's own face lacks. */
  readonly fallbacks: readonly PdfFontFile[];
  /** What was found but could not be used, one Chinese sentence each. */
  readonly problems: readonly string[];
}
