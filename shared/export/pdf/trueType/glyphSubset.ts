/** Collects the glyphs that a document uses and writes them as a small TrueType font. Glyph numbers are given in order of use. */
import { isComposite, renumberComponents } from './compositeGlyph.ts';
import type { TrueTypeFont } from './trueTypeFont.ts';
import { writeTables } from './writeTables.ts';

/** Tables that hinted outlines need; a font without hinting has none of them. */
const HINTING_TABLES = ['cvt ', 'fpgm', 'prep'] as const;

export class GlyphSubset {
  readonly #font: TrueTypeFont;
  readonly #glyphs: number[] = [0];
  readonly #numbers = new Map<number, number>([[0, 0]]);

  constructor(font: TrueTypeFont) {
    this.#font = font;
  }

  /** How many glyphs the subset has, the missing-glyph box included. */
  get size(): number {
    return this.#glyphs.length;
  }

  /** The glyph's number in the subset. */
  add(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.addAgain(glyph);
    this.#numbers.set(glyph, number);
    return number;
  }

  /** A further number for a glyph that stands for several characters, so that each can be read back as itself. */
  addAgain(glyph: number): number {
    this.#glyphs.push(glyph);
    return this.#glyphs.length - 1;
  }

  /** The font file. Parts of composite glyphs are added at the end. */
  encode(): Uint8Array<ArrayBuffer> {
    const outlines = this.#outlines();
    const offsets = new Uint8Array(4 * (outlines.length + 1));
    const offsetsView = new DataView(offsets.buffer);
    let length = 0;
    for (const [index, outline] of outlines.entries()) {
      length += (outline.length + 3) & ~3;
      offsetsView.setUint32(4 * (index + 1), length);
    }
    const glyf = new Uint8Array(length);
    for (const [index, outline] of outlines.entries()) glyf.set(outline, offsetsView.getUint32(4 * index));
    const tables = new Map<string, Uint8Array>([
      ['glyf', glyf],
      ['loca', offsets],
      ['hmtx', this.#metrics()],
      ['head', this.#changed('head', (view) => view.setInt16(50, 1))],
      ['hhea', this.#changed('hhea', (view) => view.setUint16(34, outlines.length))],
      ['maxp', this.#changed('maxp', (view) => view.setUint16(4, outlines.length))],
    ]);
    for (const tag of HINTING_TABLES) if (this.#font.tables.has(tag)) tables.set(tag, this.#copy(tag));
    return writeTables(tables);
  }

  #outlines(): Uint8Array[] {
    const outlines: Uint8Array[] = [];
    // The list grows while it is walked: parts of composite glyphs join at its end.
    for (let index = 0; index < this.#glyphs.length; index++) {
      const outline = this.#font.outlineOf(this.#glyphs[index] ?? 0);
      outlines.push(isComposite(outline) ? renumberComponents(outline, (part) => this.add(part), false) : outline);
    }
    return outlines;
  }

  #metrics(): Uint8Array {
    const metrics = new Uint8Array(4 * this.#glyphs.length);
    const view = new DataView(metrics.buffer);
    for (const [index, glyph] of this.#glyphs.entries()) {
      view.setUint16(4 * index, this.#font.advanceOf(glyph));
      view.setInt16(4 * index + 2, this.#font.leftBearingOf(glyph));
    }
    return metrics;
  }

  #copy(tag: string): Uint8Array {
    const { offset, length } = this.#font.table(tag);
    return this.#font.bytes.slice(offset, offset + length);
  }

  #changed(tag: string, change: (view: DataView) => void): Uint8Array {
    const copy = this.#copy(tag);
    change(new DataView(copy.buffer));
    return copy;
  }
}
