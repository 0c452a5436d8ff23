import { beforeAll, describe, expect, it } from 'vitest';
import { GlyphSubset } from '#shared/export/pdf/trueType/glyphSubset.ts';
import { TrueTypeFont, UnsupportedFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';
import { readFontNames } from '#shared/export/pdf/trueType/fontNames.ts';
import { bundledFonts } from '../bundledFaces.ts';

const file = bundledFonts.slots.kaiti.bytes;
let font: TrueTypeFont;
beforeAll(() => {
  font = new TrueTypeFont(file);
});
const outline = (from: TrueTypeFont, glyph: number) => Buffer.from(from.outlineOf(glyph)).toString('hex').replace(/(?:00)+$/u, '');

/** With these licence bits. */
function mayBeEmbedded(bits: number): boolean {
  const copy = file.slice();
  new DataView(copy.buffer).setUint16(font.table('OS/2').offset + 8, bits);
  return new TrueTypeFont(copy).mayBeEmbedded;
}

/** A subset has no characters of its own: the map of the whole font is put back so that the reader opens it. */
function reopen(bytes: Uint8Array): TrueTypeFont {
  const count = new DataView(bytes.buffer).getUint16(4);
  const { offset, length } = font.table('cmap');
  const withMap = new Uint8Array(bytes.length + 16 + length);
  withMap.set(bytes.subarray(0, 12 + 16 * count));
  withMap.set(bytes.subarray(12 + 16 * count), 12 + 16 * (count + 1));
  withMap.set(font.bytes.subarray(offset, offset + length), bytes.length + 16);
  const view = new DataView(withMap.buffer);
  view.setUint16(4, count + 1);
  for (let index = 0; index < count; index += 1) view.setUint32(12 + 16 * index + 8, view.getUint32(12 + 16 * index + 8) + 16);
  const record = 12 + 16 * count;
  for (const [letter, code] of Array.from('cmap').entries()) withMap[record + letter] = code.charCodeAt(0);
  view.setUint32(record + 8, bytes.length + 16);
  view.setUint32(record + 12, length);
  return new TrueTypeFont(withMap);
}

describe('a subset', () => {
  it('keeps the outlines and widths of its glyphs, numbered in order of use', () => {
    const subset = new GlyphSubset(font);
    const glyphs = Array.from('质量标杆A').map((character) => font.glyphOf(character.codePointAt(0) ?? 0));
    const numbers = glyphs.map((glyph) => subset.add(glyph));
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(subset.add(glyphs[0] ?? 0)).toBe(1);
    const small = reopen(subset.encode());
    for (const [index, glyph] of glyphs.entries()) {
      expect(outline(small, numbers[index] ?? 0)).toBe(outline(font, glyph));
      expect(small.advanceOf(numbers[index] ?? 0)).toBe(font.advanceOf(glyph));
      expect(small.leftBearingOf(numbers[index] ?? 0)).toBe(font.leftBearingOf(glyph));
    }
  });
  it('is much smaller than the font and says how many glyphs it has', () => {
    const subset = new GlyphSubset(font);
    for (const character of '浙江省制造业质量标杆') subset.add(font.glyphOf(character.codePointAt(0) ?? 0));
    const bytes = subset.encode();
    expect(bytes.length).toBeLessThan(20_000);
    expect(reopen(bytes).glyphCount).toBe(subset.size);
  });
  it('leaves the font as it was, also when the font came as a Buffer', () => {
    const before = Buffer.from(file).toString('latin1');
    const subset = new GlyphSubset(new TrueTypeFont(Buffer.from(file.buffer, file.byteOffset, file.byteLength)));
    subset.add(font.glyphOf(0x8d28));
    subset.encode();
    expect(Buffer.from(file).toString('latin1') === before).toBe(true);
  });
});

describe('a font file', () => {
  it('is known by the names inside', () => {
    expect(readFontNames(file)[0]).toContain('Benchmark Kai');
  });
  it.each([
    ['an empty file', new Uint8Array(0)],
    ['a file of another kind', new TextEncoder().encode('OTTO and so on and so on')],
    ['a file that was cut off', file.slice(0, 5000)],
  ])('that is %s is refused', (_name, bytes) => {
    expect(() => new TrueTypeFont(bytes)).toThrow(UnsupportedFont);
  });
  it('may be embedded unless its licence bits forbid it', () => {
    expect([0, 4, 8, 12].map(mayBeEmbedded)).toEqual([true, true, true, true]);
    expect([2, 0x100, 0x200].map(mayBeEmbedded)).toEqual([false, false, false]);
  });
});
