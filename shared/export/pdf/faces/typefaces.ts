/** Which faces a character is looked for in, in what order. Lives as long as the exporter; knows no document. */
import type { FontSlot } from '#shared/form/layout.ts';
import type { PdfFontFile, PdfFonts } from './pdfFonts.ts';
import { Typeface } from './typeface.ts';

/** How a run of text looks, size apart. */
export interface FaceStyle {
  readonly slot: FontSlot;
  readonly bold: boolean;
  readonly italic: boolean;
}
/** A face and what has to be done to it so that it looks as asked for. */
export interface StyledTypeface {
  readonly typeface: Typeface;
  /** Strokes thickened: the face has no bold of its own. */
  readonly thickened: boolean;
  readonly slanted: boolean;
}

/** Slots whose Western letters come from the serif face, as Times New Roman stands beside 仿宋. */
const SERIF_SLOTS: ReadonlySet<FontSlot> = new Set(['fangsong', 'songti', 'kaiti']);
const BOX_CHARACTERS: ReadonlySet<number> = new Set([0x2610, 0x2611]);
/** The serif face draws it too small to mark an item of a list. */
const BULLET = 0x2022;

function isWestern(codePoint: number): boolean {
  return codePoint > 0x20 && codePoint < 0x250 && codePoint !== 0xb7;
}
function isIdeographic(codePoint: number): boolean {
  return codePoint >= 0x2e80;
}

export class Typefaces {
  readonly #fonts: PdfFonts;
  readonly #parsed = new Map<PdfFontFile, Typeface>();

  constructor(fonts: PdfFonts) {
    this.#fonts = fonts;
  }

  get problems(): readonly string[] {
    return this.#fonts.problems;
  }

  /** The face that prints the character in this style; null when none has it. */
  find(style: FaceStyle, codePoint: number): StyledTypeface | null {
    if (BOX_CHARACTERS.has(codePoint)) return this.#first([this.#fonts.boxes], codePoint, style);
    const { slots, fallbacks } = this.#fonts;
    if (codePoint === BULLET) return this.#first([slots.heiti, ...fallbacks], codePoint, style);
    // Leaning Chinese characters are no Chinese typography: 楷体 sets them apart instead.
    if (style.italic && isIdeographic(codePoint)) {
      return this.#first([slots.kaiti, ...fallbacks], codePoint, { ...style, italic: false });
    }
    const own = SERIF_SLOTS.has(style.slot) && isWestern(codePoint) ? this.#westernFiles(style) : this.#slotFiles(style);
    return this.#first([...own, ...fallbacks], codePoint, style);
  }

  /** Draws the box of a missing character. */
  get lastResort(): Typeface {
    return this.#parse(this.#fonts.western.regular);
  }

  #westernFiles({ bold }: FaceStyle): readonly PdfFontFile[] {
    const { western } = this.#fonts;
    return bold ? [western.bold, western.regular] : [western.regular];
  }

  #slotFiles({ slot, bold }: FaceStyle): readonly PdfFontFile[] {
    const { slots, bold: bolds } = this.#fonts;
    const drawnBold = bold ? bolds[slot] : undefined;
    return drawnBold ? [drawnBold, slots[slot]] : [slots[slot]];
  }

  #first(files: readonly PdfFontFile[], codePoint: number, { bold, italic }: FaceStyle): StyledTypeface | null {
    const { western, bold: bolds } = this.#fonts;
    for (const file of files) {
      const typeface = this.#parse(file);
      if (typeface.glyphOf(codePoint) === 0) continue;
      const isBold = file === western.bold || Object.values(bolds).includes(file);
      return { typeface, thickened: bold && !isBold, slanted: italic };
    }
    return null;
  }

  #parse(file: PdfFontFile): Typeface {
    let typeface = this.#parsed.get(file);
    if (!typeface) {
      typeface = new Typeface(file);
      this.#parsed.set(file, typeface);
    }
    return typeface;
  }
}
