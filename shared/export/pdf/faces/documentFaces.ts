/** The faces of one document: chooses a face for every character, once, and remembers it. */
import { EmbeddedFace, type ReferenceMaker } from './embeddedFace.ts';
import type { Typeface } from './typeface.ts';
import type { FaceStyle, Typefaces } from './typefaces.ts';

/** A character in the face that prints it. */
export interface PlacedGlyph {
  readonly face: EmbeddedFace;
  readonly number: number;
  /** Thousandths of the em. */
  readonly width: number;
  readonly thickened: boolean;
  readonly slanted: boolean;
  readonly isMissing: boolean;
}

/** All characters of one style that were asked for so far. */
export class StyledFaces {
  readonly #glyphs = new Map<number, PlacedGlyph>();
  readonly #place: (codePoint: number) => PlacedGlyph;

  constructor(place: (codePoint: number) => PlacedGlyph) {
    this.#place = place;
  }

  glyphOf(codePoint: number): PlacedGlyph {
    let glyph = this.#glyphs.get(codePoint);
    if (!glyph) {
      glyph = this.#place(codePoint);
      this.#glyphs.set(codePoint, glyph);
    }
    return glyph;
  }
}

/** Official forms print □; the empty box that matches ☑ is another character. */
const WHITE_SQUARE = 0x25a1;
const BALLOT_BOX = 0x2610;
const REPLACEMENT = 0xfffd;
const SPACE = 0x20;
/** Spaces that few faces have, in thousandths of the em (Unicode, 6.2). */
const SPACE_WIDTHS: ReadonlyMap<number, number> = new Map([
  [0x2000, 500], [0x2001, 1000], [0x2002, 500], [0x2003, 1000], [0x2004, 333], [0x2005, 250], [0x2006, 167],
  [0x2007, 500], [0x2008, 250], [0x2009, 200], [0x200a, 100], [0x202f, 200], [0x205f, 222],
]);

export class DocumentFaces {
  readonly #typefaces: Typefaces;
  readonly #document: ReferenceMaker;
  readonly #embedded = new Map<Typeface, EmbeddedFace>();
  readonly #styles = new Map<string, StyledFaces>();
  #emptyBox: PlacedGlyph | null = null;

  constructor(typefaces: Typefaces, document: ReferenceMaker) {
    this.#typefaces = typefaces;
    this.#document = document;
  }

  get embedded(): Iterable<EmbeddedFace> {
    return this.#embedded.values();
  }

  style(style: FaceStyle): StyledFaces {
    const key = `${style.slot}${style.bold ? ' bold' : ''}${style.italic ? ' italic' : ''}`;
    let faces = this.#styles.get(key);
    if (!faces) {
      faces = new StyledFaces((codePoint) => this.#place(style, codePoint));
      this.#styles.set(key, faces);
    }
    return faces;
  }

  /** An unchecked box that looks like ☑ and is read as □. */
  get emptyBox(): PlacedGlyph {
    if (this.#emptyBox) return this.#emptyBox;
    const found = this.#typefaces.find({ slot: 'fangsong', bold: false, italic: false }, BALLOT_BOX);
    const typeface = found?.typeface ?? this.#typefaces.lastResort;
    const face = this.#embed(typeface);
    const number = face.numberOfAlias(found ? BALLOT_BOX : WHITE_SQUARE, WHITE_SQUARE);
    this.#emptyBox = { face, number, width: face.widthOf(number), thickened: false, slanted: false, isMissing: false };
    return this.#emptyBox;
  }

  #place(style: FaceStyle, codePoint: number): PlacedGlyph {
    const found = this.#typefaces.find(style, codePoint);
    const face = this.#embed(found?.typeface ?? this.#typefaces.lastResort);
    const space = SPACE_WIDTHS.get(codePoint);
    if (!found && space !== undefined) {
      return { face, number: face.numberOfAlias(SPACE, codePoint), width: space, thickened: false, slanted: false, isMissing: false };
    }
    const number = face.numberOf(codePoint >= 0xd800 && codePoint <= 0xdfff ? REPLACEMENT : codePoint);
    return {
      face, number, width: face.widthOf(number), thickened: found?.thickened ?? false, slanted: found?.slanted ?? false, isMissing: found === null,
    };
  }

  #embed(typeface: Typeface): EmbeddedFace {
    let face = this.#embedded.get(typeface);
    if (!face) {
      face = new EmbeddedFace(this.#document, typeface, this.#embedded.size);
      this.#embedded.set(typeface, face);
    }
    return face;
  }
}
