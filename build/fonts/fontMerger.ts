/** Gathers glyphs of one or several TrueType files into one static font without hinting and without layout tables. */
import { isComposite, renumberComponents } from '#shared/export/pdf/trueType/compositeGlyph.ts';
import type { TrueTypeFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';
import { writeTables } from '#shared/export/pdf/trueType/writeTables.ts';
import { horizontalExtent, moveSideways, withoutInstructions } from './simpleGlyph.ts';

/** A glyph whose width is changed: stretched from edge to edge of it, or set left, centred or right in it. */
export interface WidthChange {
  readonly codePoint: number;
  /** In thousandths of the em. */
  readonly advance: number;
  readonly place: 'stretched' | 'left' | 'centre' | 'right';
}

interface MergedGlyph {
  outline: Uint8Array;
  advance: number;
}
/** Room beside a quotation mark that stands at the edge of a full-width place. */
const EDGE_BEARING = 60;

export class FontMerger {
  readonly #glyphs: MergedGlyph[] = [];
  readonly #characters = new Map<number, number>();
  #first: TrueTypeFont | undefined;

  /** Takes the wanted characters that no earlier font had. All fonts must have the same em. */
  add(font: TrueTypeFont, isWanted: (codePoint: number) => boolean): void {
    if (!this.#first) {
      this.#first = font;
      this.#glyphs.push({ outline: font.outlineOf(0), advance: font.advanceOf(0) });
    }
    if (font.unitsPerEm !== this.#first.unitsPerEm) throw new Error('fonts of different ems cannot be merged');
    const numbers = new Map<number, number>();
    for (const codePoint of font.codePoints()) {
      if (isWanted(codePoint) && !this.#characters.has(codePoint)) this.#characters.set(codePoint, this.#take(font, font.glyphOf(codePoint), numbers));
    }
  }

  get characterCount(): number {
    return this.#characters.size;
  }

  changeWidth({ codePoint, advance, place }: WidthChange): void {
    const glyph = this.#glyphs[this.#characters.get(codePoint) ?? -1];
    if (!glyph || isComposite(glyph.outline)) throw new Error(`U+${codePoint.toString(16)} has no simple glyph to be changed`);
    const { from, to } = horizontalExtent(glyph.outline);
    const scale = place === 'stretched' ? advance / (to - from) : 1;
    const shift = {
      stretched: -from * scale,
      left: EDGE_BEARING - from,
      centre: (advance - from - to) / 2,
      right: advance - EDGE_BEARING - to,
    }[place];
    glyph.outline = moveSideways(glyph.outline, scale, shift);
    glyph.advance = advance;
  }

  /** `name` must not be a name that the licence of a source reserves. */
  encode(name: string): Uint8Array {
    const first = this.#first;
    if (!first) throw new Error('no font was added');
    const copy = (tag: string) => first.bytes.slice(first.table(tag).offset, first.table(tag).offset + first.table(tag).length);
    const { glyf, loca } = this.#outlineTables();
    const head = copy('head');
    new DataView(head.buffer).setInt16(50, 1);
    const hhea = copy('hhea');
    new DataView(hhea.buffer).setUint16(34, this.#glyphs.length);
    return writeTables(new Map([
      ['OS/2', copy('OS/2')], ['cmap', this.#characterTable()], ['glyf', glyf], ['head', head], ['hhea', hhea],
      ['hmtx', this.#metrics()], ['loca', loca], ['maxp', this.#limits()], ['name', nameTable(name)], ['post', postTable()],
    ]));
  }

  #take(font: TrueTypeFont, glyph: number, numbers: Map<number, number>): number {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    const number = this.#glyphs.length;
    numbers.set(glyph, number);
    const merged: MergedGlyph = { outline: new Uint8Array(0), advance: font.advanceOf(glyph) };
    this.#glyphs.push(merged);
    const outline = font.outlineOf(glyph);
    if (isComposite(outline)) merged.outline = renumberComponents(outline, (part) => this.#take(font, part, numbers), true);
    else if (outline.length > 0) merged.outline = withoutInstructions(outline);
    return number;
  }

  #outlineTables(): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
    const offsets = [0];
    for (const { outline } of this.#glyphs) offsets.push((offsets.at(-1) ?? 0) + ((outline.length + 1) & ~1));
    const glyf = new Uint8Array(offsets.at(-1) ?? 0);
    const loca = new Uint8Array(4 * offsets.length);
    const view = new DataView(loca.buffer);
    for (const [index, offset] of offsets.entries()) view.setUint32(4 * index, offset);
    for (const [index, { outline }] of this.#glyphs.entries()) glyf.set(outline, offsets[index]);
    return { glyf, loca };
  }

  #metrics(): Uint8Array {
    const metrics = new Uint8Array(4 * this.#glyphs.length);
    const view = new DataView(metrics.buffer);
    for (const [index, { outline, advance }] of this.#glyphs.entries()) {
      view.setUint16(4 * index, advance);
      view.setInt16(4 * index + 2, outline.length > 0 ? horizontalExtent(outline).from : 0);
    }
    return metrics;
  }

  #characterTable(): Uint8Array {
    const groups: { first: number; last: number; glyph: number }[] = [];
    for (const [codePoint, glyph] of [...this.#characters].sort(([a], [b]) => a - b)) {
      const group = groups.at(-1);
      if (group && group.last === codePoint - 1 && group.glyph + codePoint - group.first === glyph) group.last = codePoint;
      else groups.push({ first: codePoint, last: codePoint, glyph });
    }
    const table = new Uint8Array(12 + 16 + 12 * groups.length);
    const view = new DataView(table.buffer);
    view.setUint16(2, 1);
    view.setUint16(4, 3);
    view.setUint16(6, 10);
    view.setUint32(8, 12);
    view.setUint16(12, 12);
    view.setUint32(16, 16 + 12 * groups.length);
    view.setUint32(24, groups.length);
    for (const [index, { first, last, glyph }] of groups.entries()) {
      view.setUint32(28 + 12 * index, first);
      view.setUint32(32 + 12 * index, last);
      view.setUint32(36 + 12 * index, glyph);
    }
    return table;
  }

  #limits(): Uint8Array {
    let points = 0;
    let contours = 0;
    for (const { outline } of this.#glyphs) {
      if (outline.length === 0 || isComposite(outline)) continue;
      const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
      const count = view.getInt16(0);
      contours = Math.max(contours, count);
      if (count > 0) points = Math.max(points, view.getUint16(10 + 2 * (count - 1)) + 1);
    }
    const table = new Uint8Array(32);
    const view = new DataView(table.buffer);
    view.setUint32(0, 0x00010000);
    const values = [this.#glyphs.length, points, contours, Math.min(0xffff, points * 4), Math.min(0xffff, contours * 4), 1, 0, 0, 0, 0, 0, 0, 8, 2];
    for (const [index, value] of values.entries()) view.setUint16(4 + 2 * index, value);
    return table;
  }
}

function nameTable(name: string): Uint8Array {
  const FAMILY = 1;
  const STYLE = 2;
  const FULL_NAME = 4;
  const POSTSCRIPT_NAME = 6;
  const entries: readonly (readonly [number, string])[] = [
    [FAMILY, name], [STYLE, 'Regular'], [FULL_NAME, name], [POSTSCRIPT_NAME, name.replaceAll(' ', '')],
  ];
  const textStart = 6 + 12 * entries.length;
  const table = new Uint8Array(textStart + entries.reduce((sum, [, text]) => sum + 2 * text.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, entries.length);
  view.setUint16(4, textStart);
  let offset = 0;
  for (const [index, [id, text]] of entries.entries()) {
    const record = 6 + 12 * index;
    for (const [field, value] of [3, 1, 0x409, id, 2 * text.length, offset].entries()) view.setUint16(record + 2 * field, value);
    for (let letter = 0; letter < text.length; letter++) view.setUint16(textStart + offset + 2 * letter, text.charCodeAt(letter));
    offset += 2 * text.length;
  }
  return table;
}

/** No glyph names. */
function postTable(): Uint8Array {
  const table = new Uint8Array(32);
  new DataView(table.buffer).setUint32(0, 0x00030000);
  return table;
}
