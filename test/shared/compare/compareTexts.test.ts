import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type TextPiece } from '#shared/compare/compareTexts.ts';
import { myersDifference } from '#shared/compare/myersDifference.ts';

function marked(pieces: readonly TextPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`)).join('');
}
function without(pieces: readonly TextPiece[], kind: TextPiece['kind']): string {
  return pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join('');
}

describe('comparing texts', () => {
  it('marks the characters that changed and leaves the others', () => {
    expect(marked(compareTexts('公司建立质量管理体系', '公司建立了卓越质量体系'))).toBe('公司建立[+了卓越]质量[-管理]体系');
  });

  it('keeps a number and a Latin word whole', () => {
    expect(marked(compareTexts('合格率 98.5%，用 SPC', '合格率 99.1%，用 SPD'))).toBe('合格率 [-98.5%][+99.1%]，用 [-SPC][+SPD]');
  });

  it('says nothing changed of equal texts', () => {
    expect(compareTexts('一\n二', '一\n二')).toEqual([{ kind: 'same', text: '一\n二' }]);
    expect(compareTexts('', '')).toEqual([]);
  });

  it('finds a moved-in line without touching its neighbours', () => {
    expect(marked(compareTexts('一行\n二行\n三行', '一行\n新的一行\n二行\n三行'))).toBe('一行\n[+新的一行\n]二行\n三行');
  });

  it('loses no character of either text, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('质', '量', '\n', 'a', '1', '.', ' ', '𠮷'), maxLength: 60 });
    fc.assert(fc.property(text, text, (before, after) => {
      const pieces = compareTexts(before, after);
      expect(without(pieces, 'added')).toBe(before);
      expect(without(pieces, 'removed')).toBe(after);
    }), { numRuns: 500 });
  });

  it('leaves as much as can be left', () => {
    const word = fc.constantFrom('a', 'b');
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (before, after) => {
      // Longest common subsequence, the slow way.
      let above = Array.from({ length: after.length + 1 }, () => 0);
      for (const old of before) {
        const row = [0];
        for (const [index, item] of after.entries()) row.push(old === item ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
        above = row;
      }
      const left = myersDifference(before, after).filter(({ kind }) => kind === 'same').reduce((sum, { from, to }) => sum + to - from, 0);
      expect(left).toBe(above.at(-1));
    }), { numRuns: 300 });
  });

  it('compares two quite different texts of 70,000 characters', () => {
    const before = Array.from({ length: 70_000 }, (_, index) => String.fromCodePoint(0x4E00 + (index * 7919) % 5000)).join('');
    const after = Array.from({ length: 70_000 }, (_, index) => String.fromCodePoint(0x4E00 + (index * 104_729) % 4999)).join('');
    const pieces = compareTexts(before, after);
    expect(without(pieces, 'added')).toBe(before);
  });
});
