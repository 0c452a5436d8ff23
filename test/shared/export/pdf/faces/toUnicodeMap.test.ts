import { describe, expect, it } from 'vitest';
import { toUnicodeMap } from '#shared/export/pdf/faces/toUnicodeMap.ts';
import { testFaces } from '../bundledFaces.ts';

describe('the map back to characters', () => {
  it('names characters beyond the basic plane by both halves', () => {
    expect(toUnicodeMap([null, 0x8d28, 0x2bb4e])).toContain('2 beginbfchar\n<0001> <8d28>\n<0002> <d86edf4e>\nendbfchar');
  });
  it('holds at most a hundred entries in each of its sections and skips what has no meaning', () => {
    const map = toUnicodeMap([null, ...Array.from({ length: 150 }, (_, index) => (index === 3 ? undefined : 0x4e00 + index))]);
    expect(map.match(/\d+ beginbfchar/gu)).toEqual(['100 beginbfchar', '49 beginbfchar']);
  });
});

describe('the faces of a document', () => {
  it('number a glyph anew for each character that shares it', () => {
    const style = testFaces().style({ slot: 'fangsong', bold: false, italic: false });
    const space = style.glyphOf(0x20);
    const noBreakSpace = style.glyphOf(0xa0);
    expect(space.face).toBe(noBreakSpace.face);
    expect(space.number).not.toBe(noBreakSpace.number);
  });
  it('give the empty box the look of the checked one', () => {
    const faces = testFaces();
    expect(faces.emptyBox.face).toBe(faces.style({ slot: 'songti', bold: false, italic: false }).glyphOf(0x2611).face);
  });
  it('set Western letters of the serif kinds in the serif face, those of 黑体 in its own', () => {
    const faces = testFaces();
    const face = (slot: 'kaiti' | 'heiti' | 'fangsong') => faces.style({ slot, bold: false, italic: false }).glyphOf(0x41).face.typeface.name;
    expect(face('kaiti')).toBe(face('fangsong'));
    expect(face('heiti')).toContain('Sans');
  });
  it('give every missing character a number of its own, so that it can still be read', () => {
    const style = testFaces().style({ slot: 'fangsong', bold: false, italic: false });
    const [one, other] = [style.glyphOf(0x1f600), style.glyphOf(0x1f601)];
    expect([one.isMissing, other.isMissing]).toEqual([true, true]);
    expect(one.number).not.toBe(other.number);
  });
});
