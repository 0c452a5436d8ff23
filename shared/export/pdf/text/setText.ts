/** A paragraph set in type: for each character its glyph, width and class, and where lines may end. Widths in points. */
import type { FontSlot } from '#shared/form/layout.ts';
import type { EmbeddedFace } from '#shared/export/pdf/faces/embeddedFace.ts';

export interface TextLook {
  readonly font: FontSlot;
  readonly sizePt: number;
  readonly bold?: boolean;
  /** Added to every character, so that a whole number of them fills a line. */
  readonly spacingPt?: number;
}
/** Neighbouring characters that are drawn alike. */
export interface GlyphRun {
  readonly face: EmbeddedFace;
  readonly sizePt: number;
  readonly risePt: number;
  readonly thickened: boolean;
  readonly slanted: boolean;
  readonly underlined: boolean;
  /** Named place in the document. */
  readonly link: string | null;
}
export interface SetText {
  readonly look: TextLook;
  readonly codePoints: readonly number[];
  readonly classes: Uint8Array;
  readonly ends: Uint8Array;
  /** Glyph numbers in the face of the run. -1: nothing is drawn. */
  readonly glyphs: readonly number[];
  readonly widths: readonly number[];
  /** Room between Chinese and Western text, which goes away at the end of a line. */
  readonly gaps: readonly number[];
  /** Undefined where nothing is drawn. */
  readonly runs: readonly (GlyphRun | undefined)[];
}
