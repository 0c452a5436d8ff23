import { describe, expect, it } from 'vitest';
import { breakLines } from '#shared/export/pdf/text/breakLines.ts';
import { withRoomAfter } from '#shared/export/pdf/text/roomAfter.ts';
import { canStretchAfter } from '#shared/export/pdf/text/stretch.ts';
import { BODY, setForTest } from '../bundledFaces.ts';

describe('set text', () => {
  it('takes a face that has the character for each character by itself', () => {
    const { runs } = setForTest('汉☑字');
    expect(runs[0]?.face).toBe(runs[2]?.face);
    expect(runs[1]?.face).not.toBe(runs[0]?.face);
  });
  it('reports what no face has and leaves room for it', () => {
    const missing: number[] = [];
    const { widths } = setForTest('汉\u{1f600}', BODY, missing);
    expect(missing).toEqual([0x1f600]);
    expect(widths[1]).toBeGreaterThan(0);
  });
  it('draws nothing for characters that only steer, and reports none of them', () => {
    const missing: number[] = [];
    const { glyphs, widths } = setForTest('汉\u200b\ufeff\u200d\u2060\ufe0f字', BODY, missing);
    expect(glyphs.slice(1, 6)).toEqual([-1, -1, -1, -1, -1]);
    expect(widths.slice(1, 6)).toEqual([0, 0, 0, 0, 0]);
    expect(missing).toEqual([]);
  });
  it('gives rare spaces their width without a glyph of their own', () => {
    const missing: number[] = [];
    const { widths } = setForTest('汉\u2009字', { ...BODY, spacingPt: 0 }, missing);
    expect(widths[1]).toBeCloseTo(3.2);
    expect(missing).toEqual([]);
  });
  it('sets a blank as wide as so many characters, which may stand at the end of a line', () => {
    const text = setForTest([{ kind: 'blank', characters: 3, underlined: true }], { ...BODY, spacingPt: 0 });
    const [line] = breakLines(text, { widthPt: 400, firstIndentPt: 0, indentPt: 0, linePitchPt: 20, alignment: 'left' });
    expect(line?.widthPt).toBeCloseTo(48);
    expect(text.runs[0]?.underlined).toBe(true);
  });
  it('makes raised and lowered text smaller without another line height', () => {
    const text = setForTest([{ kind: 'text', text: 'm' }, { kind: 'text', text: '2', script: 'super' }, { kind: 'text', text: '0', script: 'sub' }]);
    expect(text.runs.map((run) => Math.sign(run?.risePt ?? 9))).toEqual([0, 1, -1]);
    expect(text.runs[1]?.sizePt).toBeLessThan(16);
    const [line] = breakLines(text, { widthPt: 400, firstIndentPt: 0, indentPt: 0, linePitchPt: 28.95, alignment: 'left' });
    expect(line?.getHeight()).toBe(28.95);
  });
  it('draws bold with the bold face, and thickens what that face lacks', () => {
    const { runs } = setForTest([{ kind: 'text', text: '汉𬭎', bold: true }]);
    expect(runs[0]?.face.typeface.name).toContain('Bold');
    expect(runs[0]?.thickened).toBe(false);
    expect(runs[1]?.thickened).toBe(true);
  });
  it('sets italic Chinese in 楷体 and leans Western letters', () => {
    const { runs } = setForTest([{ kind: 'text', text: '汉x', italic: true }]);
    expect(runs[0]?.face.typeface.name).toContain('Kai');
    expect(runs.map((run) => run?.slanted)).toEqual([false, true]);
  });
  it('parts Chinese and Western text a little, not Western text and signs', () => {
    const { gaps } = setForTest('由1.2升，a');
    expect(gaps.map((gap) => gap > 0)).toEqual([true, false, false, true, false, false, false]);
  });
});

describe('the places where a line may be stretched', () => {
  it.each([
    ['汉字', true], ['ab', false], ['汉a', true], ['1汉', true], ['——', false], ['……', false], ['—汉', true], ['%,', false], [' a', true],
  ])('%s', (written, stretches) => {
    expect(canStretchAfter(setForTest(written), 0)).toBe(stretches);
  });
});

/** Of the marker and the space behind it. */
function markerWidth(marker: string): number {
  const text = withRoomAfter(setForTest(`${marker}\u00a0汉`), marker.length, 32);
  return text.widths.slice(0, marker.length + 1).reduce((sum, one) => sum + one, 0);
}

describe('the marker of a list item', () => {
  it('takes the same room whatever its width, and at least a space when it is wider', () => {
    expect(markerWidth('1.')).toBeCloseTo(32);
    expect(markerWidth('10.')).toBeCloseTo(32);
    expect(markerWidth('（100）')).toBeGreaterThan(32);
  });
});
