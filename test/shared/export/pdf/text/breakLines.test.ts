/** Lines of Chinese text: what may stand at their ends, how they fill the page, and what no line can hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintInline } from '#shared/print/printDocument.ts';
import { type Alignment, breakLines } from '#shared/export/pdf/text/breakLines.ts';
import type { SetText } from '#shared/export/pdf/text/setText.ts';
import { BODY, setForTest } from '../bundledFaces.ts';

const LINE_PT = 442.2;
const NEVER_FIRST = '，。、；：？！）》」』】〕〉”’·～％℃';
const NEVER_LAST = '（《「『【〔〈“‘￥';

function linesOf(inlines: string | readonly PrintInline[], widthPt = LINE_PT, alignment: Alignment = 'justify') {
  const text = setForTest(inlines, { ...BODY, spacingPt: LINE_PT / 28 - 16 });
  return breakLines(text, { widthPt, firstIndentPt: 0, indentPt: 0, linePitchPt: 28.95, alignment });
}
function textOf(lines: ReturnType<typeof linesOf>): string[] {
  return lines.map(({ text, start, end }) => String.fromCodePoint(...text.codePoints.slice(start, end)));
}
function drawnWidth({ text, start, end, stretchPt }: ReturnType<typeof linesOf>[number], places: (text: SetText, index: number) => boolean): number {
  let width = 0;
  for (let index = start; index < end; index += 1) {
    width += (text.widths[index] ?? 0) + (index < end - 1 ? (text.gaps[index] ?? 0) + (places(text, index) ? stretchPt : 0) : 0);
  }
  return width;
}

describe('a line', () => {
  it('holds exactly the 28 characters of the form’s paper', () => {
    expect(textOf(linesOf('汉'.repeat(60)))).toEqual(['汉'.repeat(28), '汉'.repeat(28), '汉'.repeat(4)]);
  });
  it('takes a character along rather than begin with a comma', () => {
    expect(textOf(linesOf(`${'汉'.repeat(28)}，字`))).toEqual(['汉'.repeat(27), '汉，字']);
  });
  it('leaves an opening bracket to the next one', () => {
    expect(textOf(linesOf(`${'汉'.repeat(27)}（字）`))).toEqual(['汉'.repeat(27), '（字）']);
  });
  it('splits neither a dash nor an ellipsis', () => {
    expect(textOf(linesOf(`${'汉'.repeat(27)}——字`))).toEqual(['汉'.repeat(27), '——字']);
    expect(textOf(linesOf(`${'汉'.repeat(27)}……字`))).toEqual(['汉'.repeat(27), '……字']);
  });
  it('may end between a closing mark and a dash', () => {
    expect(textOf(linesOf(`${'汉'.repeat(26)}”——字`))[0]).toBe(`${'汉'.repeat(26)}”`);
  });
  it('keeps a connecting dash and a middle dot away from its beginning', () => {
    expect(textOf(linesOf(`${'汉'.repeat(28)}—字`))[1]).toBe('汉—字');
    expect(textOf(linesOf(`${'汉'.repeat(28)}·字`))[1]).toBe('汉·字');
  });
  it('keeps numbers with their signs', () => {
    for (const number of ['99.82%', '1,234.5', '3:1', '（CTQ）', '25℃', '￥300', '5N·m', '≥1.33', '2×10⁴', '100㎡', 'don’t', '8 h', '11 μm', '80 L/min', '246 kWh']) {
      for (let before = 22; before <= 28; before += 1) {
        expect(textOf(linesOf(`${'汉'.repeat(before)}${number}汉`)).some((line) => line.includes(number)), number).toBe(true);
      }
    }
  });
  it('keeps a reference whole, and 见 with it', () => {
    for (const [text, target] of [['图7', 'f7'], ['表12', 't12'], ['图123', null]] as const) {
      const shown = ['见', '参', '汉'].map((before) => `（${before}${text}）`);
      for (let before = 20; before <= 28; before += 1) {
        const sentences = shown.map((whole) => textOf(linesOf([
          { kind: 'text', text: `${'汉'.repeat(before)}${whole.slice(0, 2)}` }, { kind: 'reference', text, target }, { kind: 'text', text: `）${'汉'.repeat(9)}` },
        ])));
        for (const lines of sentences) expect(lines.some((line) => line.includes(text)), `${before} ${text}`).toBe(true);
        expect(sentences[0]?.some((line) => line.includes(`（见${text}）`)), `${before} 见${text}`).toBe(true);
      }
    }
  });
  it('parts a long reference, but not before its number', () => {
    const text = '证实性材料15';
    const starts = Array.from({ length: 14 }, (_, index) => textOf(linesOf([{ kind: 'text', text: '汉'.repeat(15 + index) }, { kind: 'reference', text, target: null }])));
    for (const lines of starts) expect(lines.join('|')).toContain('料15');
    expect(starts.some((lines) => lines.join('|').includes('证实|性'))).toBe(true);
  });
  it('keeps a box with its option', () => {
    const option: PrintInline = { kind: 'box', checked: false, label: '卓越级' };
    for (let before = 20; before <= 28; before += 1) {
      expect(textOf(linesOf([{ kind: 'text', text: '汉'.repeat(before) }, option])).some((line) => line.includes('□\u00a0卓越级'))).toBe(true);
    }
  });
  it('keeps a base character with its marks and a supplementary character whole', () => {
    for (const text of ['𬭎'.repeat(70), 'e\u0301'.repeat(120)]) {
      const lines = textOf(linesOf(text));
      expect(lines.join('')).toBe(text);
      expect(lines.every((line) => !line.startsWith('\u0301'))).toBe(true);
    }
  });
  it('ends where the writer broke it, and begins anew after a break at the end', () => {
    expect(textOf(linesOf([{ kind: 'text', text: '甲' }, { kind: 'break' }, { kind: 'text', text: '乙' }]))).toEqual(['甲', '乙']);
    expect(textOf(linesOf([{ kind: 'text', text: '甲' }, { kind: 'break' }]))).toEqual(['甲', '']);
  });
  it('is there even for no text', () => {
    expect(linesOf('')).toHaveLength(1);
  });
});

describe('text that no line can hold', () => {
  it('is parted at a joint of an address', () => {
    const lines = textOf(linesOf(`https://www.example.com/${'abcdefgh/'.repeat(12)}`));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('/') || line.endsWith('.'))).toBe(true);
  });
  it('is parted inside a word without joints', () => {
    const lines = textOf(linesOf('a'.repeat(200)));
    expect(lines.join('')).toBe('a'.repeat(200));
    expect(lines.length).toBeGreaterThan(2);
  });
  it('fills up a line that the whole address would leave loose', () => {
    expect(textOf(linesOf(`${'汉'.repeat(18)}https://www.example.com/a/b/c/d/e/f/g/h`))[0]).toMatch(/https:\/\//);
  });
  it('gets one character a line where there is room for none', () => {
    expect(textOf(linesOf('汉字', 5))).toEqual(['汉', '字']);
  });
});

describe('stretched lines', () => {
  it('reach both margins, and the last one keeps its width', () => {
    const lines = linesOf('采用Cpk指标，过程能力由1.12提升至1.67，一次交检合格率达到了99.82%，客户满意度连续三年提升。');
    const [first] = lines;
    const last = lines.at(-1);
    expect(first && drawnWidth(first, (text, index) => text.classes[index] !== 1 || text.classes[index + 1] !== 1)).toBeGreaterThan(LINE_PT - 1);
    expect(last?.stretchPt).toBe(0);
  });
  it('stay ragged when there is little to stretch', () => {
    const [first] = linesOf(`很短 ${'a'.repeat(40)} b`, 300);
    expect(first?.stretchPt ?? 0).toBeLessThanOrEqual(8);
  });
  it('are shifted, not stretched, when centred or set to the right', () => {
    const [centred] = linesOf('汉字', LINE_PT, 'center');
    const [right] = linesOf('汉字', LINE_PT, 'right');
    expect(centred?.x).toBeCloseTo((LINE_PT - (centred?.widthPt ?? 0)) / 2);
    expect(right?.x).toBeCloseTo(LINE_PT - (right?.widthPt ?? 0));
  });
});

describe('any text at any width', () => {
  const character = fc.constantFrom(...Array.from('汉字质量管理“”（），。、；：·—…％《》abcXYZ0123456789 .,-/%()😀𬭎'));
  const text = fc.array(character, { minLength: 1, maxLength: 120 }).map((characters) => characters.join(''));
  it('loses and repeats nothing, and never overflows', () => {
    fc.assert(fc.property(text, fc.integer({ min: 40, max: 443 }), (written, width) => {
      const lines = linesOf(written, width);
      expect(textOf(lines).join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
      for (const line of lines) expect(line.widthPt).toBeLessThanOrEqual(width + 0.02);
    }), { numRuns: 300, seed: 20241105 });
  });
  it('begins and ends lines as GB/T 15834 wants where the text gives room for it', () => {
    const sentence = fc.array(fc.constantFrom('汉', '汉字', '质量', '，', '。', '“汉”', '（字）', '·字', '——', '……', '《汉》'), { minLength: 20, maxLength: 80 });
    fc.assert(fc.property(sentence, (pieces) => {
      // Two marks of the same kind in a row are no Chinese.
      const written = `汉${pieces.filter((piece, index) => !(/^[，。]$/u.test(piece) && !/[汉字量”）》]$/u.test(pieces[index - 1] ?? ''))).join('')}`;
      for (const line of textOf(linesOf(written)).slice(1)) expect(NEVER_FIRST).not.toContain(line.charAt(0));
      for (const line of textOf(linesOf(written)).slice(0, -1)) expect(NEVER_LAST).not.toContain(line.charAt(line.length - 1));
    }), { numRuns: 200, seed: 20241105 });
  });
});
