import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, makeDelta } from '#shared/history/textDelta.ts';

const text = fc.array(fc.constantFrom('质量', '标杆', 'a', '😀', '\ud800', '"', '一段很长的话重复出现在不同的地方，每次都一样。', '\n'), { maxLength: 60 }).map((parts) => parts.join(''));

describe('a delta', () => {
  it('gives back exactly the text that it was made of', () => {
    fc.assert(fc.property(text, text, (base, changed) => {
      expect(applyDelta(base, makeDelta(base, changed))).toBe(changed);
    }), { numRuns: 3000 });
  });

  it('gives back texts with several changes, and survives being written as JSON', () => {
    fc.assert(fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(40), text), { maxLength: 6 }), (start, changes) => {
      const base = start.repeat(3);
      const changed = changes.reduce((now, [at, cut, put]) => `${now.slice(0, at % (now.length + 1))}${put}${now.slice(at % (now.length + 1) + cut)}`, base);
      expect(applyDelta(base, JSON.parse(JSON.stringify(makeDelta(base, changed))))).toBe(changed);
    }), { numRuns: 2000 });
  });

  it('is as small as what changed, in one place or in three', () => {
    const base = Array.from({ length: 3000 }, (_, index) => `第${index}句。`).join('');
    const once = `${base.slice(0, 9000)}改${base.slice(9001)}`;
    const thrice = `甲${once.slice(0, 4000)}乙${once.slice(4000)}`;
    expect(JSON.stringify(makeDelta(base, once)).length).toBeLessThan(40);
    expect(JSON.stringify(makeDelta(base, thrice)).length).toBeLessThan(150);
    expect(makeDelta(base, base)).toEqual([0, base.length]);
  });

  it('is refused by a text that it was not made of', () => {
    expect(() => applyDelta('短', makeDelta('一段较长的文字', '一段较长的文字吗'))).toThrow('another text');
    expect(() => applyDelta('短', [0])).toThrow('another text');
  });
});
