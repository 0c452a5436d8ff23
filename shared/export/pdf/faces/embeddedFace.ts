/** A face in one document: the glyphs that the document uses, numbered in order of use, and the objects that carry them. */
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { GlyphSubset } from '#shared/export/pdf/trueType/glyphSubset.ts';
import { toUnicodeMap } from './toUnicodeMap.ts';
import type { Typeface } from './typeface.ts';

/** What a face needs of the document that it is written into. */
export interface ReferenceMaker {
  ref(data?: Record<string, unknown>): PdfReference;
}

const SYMBOLIC = 4;
/** Marks a subset: six letters before the name. */
function subsetTag(index: number): string {
  return `ZB${String(index).padStart(4, '0').replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)))}`;
}

export class EmbeddedFace {
  /** The name in the content of pages. */
  readonly id: string;
  readonly typeface: Typeface;
  readonly #index: number;
  readonly #subset: GlyphSubset;
  readonly #document: ReferenceMaker;
  readonly #numbers = new Map<number, number>();
  readonly #meanings: (number | null)[] = [null];
  readonly #widths: number[];
  #reference: PdfReference | null = null;

  constructor(document: ReferenceMaker, typeface: Typeface, index: number) {
    this.#document = document;
    this.typeface = typeface;
    this.#index = index;
    this.id = `F${index + 1}`;
    this.#subset = new GlyphSubset(typeface.font);
    this.#widths = [typeface.advanceOf(0)];
  }

  /** The number of the character's glyph in this document. Characters that share a glyph get numbers of their own, so that each reads back as itself. */
  numberOf(codePoint: number): number {
    return this.#number(codePoint, codePoint);
  }

  /** The glyph of one character, read back as another. */
  numberOfAlias(codePoint: number, readAs: number): number {
    return this.#number(codePoint, readAs);
  }

  /** In thousandths of the em, by number. */
  widthOf(number: number): number {
    return this.#widths[number] ?? 0;
  }

  get reference(): PdfReference {
    this.#reference ??= this.#document.ref();
    return this.#reference;
  }

  /** Writes the objects of the face. Faces that no page uses are not written. */
  finalize(): void {
    const reference = this.#reference;
    if (!reference) return;
    const { font, name: faceName } = this.typeface;
    const scale = 1000 / font.unitsPerEm;
    const name = `${subsetTag(this.#index)}+${faceName.replaceAll(/[^\w-]/g, '')}`;
    const file = this.#document.ref();
    const bytes = this.#subset.encode();
    file.data['Length1'] = bytes.length;
    file.end(bytes);
    const descriptor = this.#document.ref({
      Type: 'FontDescriptor', FontName: name, Flags: SYMBOLIC, FontBBox: font.bounds.map((value) => value * scale),
      ItalicAngle: 0, Ascent: 880, Descent: -120, CapHeight: 733, StemV: 80, FontFile2: file,
    });
    descriptor.end();
    const descendant = this.#document.ref({
      Type: 'Font', Subtype: 'CIDFontType2', BaseFont: name,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor, CIDToGIDMap: 'Identity', DW: 1000, W: [0, this.#widths],
    });
    descendant.end();
    const meaning = this.#document.ref();
    meaning.end(toUnicodeMap(this.#meanings));
    reference.data = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', DescendantFonts: [descendant], ToUnicode: meaning };
    reference.end();
  }

  #number(codePoint: number, readAs: number): number {
    const key = codePoint === readAs ? codePoint : -readAs;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const glyph = this.typeface.glyphOf(codePoint);
    const first = this.#subset.add(glyph);
    const isFree = this.#meanings[first] === undefined;
    const number = isFree ? first : this.#subset.addAgain(glyph);
    this.#meanings[number] = readAs;
    this.#widths[number] = this.typeface.advanceOf(glyph);
    this.#numbers.set(key, number);
    return number;
  }
}
