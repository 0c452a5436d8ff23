import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import type { LiveValue, RichText } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { replaceSpan } from '#shared/richText/replaceSpan.ts';
import { doc, paragraph } from '../../support/richTextParts.ts';

const resolve: InlineResolver = { liveValue: () => '12.5', reference: () => '图1' };
const value: LiveValue = { type: 'liveValue', attrs: { place: 'cell:economic/revenue/later' } };
const said = (text: RichText | null) => text && plainText(text, resolve);

describe('words that a check named', () => {
  it('are replaced where they stand, counted through the whole text', () => {
    const text = doc(paragraph('收入10亿元，利润10亿元。'), paragraph('再说10亿元。'));
    expect(said(replaceSpan(text, { quote: '10亿元', occurrence: 2 }, '12亿元', resolve))).toBe('收入10亿元，利润10亿元。\n再说12亿元。');
    expect(said(replaceSpan(text, { quote: '10亿元', occurrence: 1 }, '', resolve))).toBe('收入10亿元，利润。\n再说10亿元。');
  });

  it('are refused when they are not there, or not so often', () => {
    const text = doc(paragraph('收入10亿元'));
    for (const words of [{ quote: '10亿元', occurrence: 1 }, { quote: '11亿元', occurrence: 0 }, { quote: '', occurrence: 0 }]) expect(replaceSpan(text, words, 'x', resolve)).toBeNull();
  });

  it('may run through several looks, and take the looks of the first', () => {
    const text: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '收入' }, { type: 'text', text: '10', marks: [{ type: 'bold' }] }, { type: 'text', text: '亿元。' }] }] };
    expect(replaceSpan(text, { quote: '10亿元', occurrence: 0 }, '12亿元', resolve)).toEqual({
      type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '收入' }, { type: 'text', text: '12亿元', marks: [{ type: 'bold' }] }, { type: 'text', text: '。' }] }],
    });
  });

  it('give way to a live value', () => {
    const changed = replaceSpan(doc(paragraph('收入10亿元。')), { quote: '10', occurrence: 0 }, value, resolve);
    expect(changed).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '收入' }, value, { type: 'text', text: '亿元。' }] }] });
  });

  it('count live values as what they print, and never cut one apart', () => {
    const text: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '从12.5到' }, value, { type: 'text', text: '万元' }] }] };
    expect(said(replaceSpan(text, { quote: '12.5', occurrence: 1 }, '13', resolve))).toBe('从12.5到13万元');
    expect(said(replaceSpan(text, { quote: '到12.5万', occurrence: 0 }, '至13万', resolve))).toBe('从12.5至13万元');
    expect(replaceSpan(text, { quote: '.5万', occurrence: 0 }, 'x', resolve)).toBeNull();
  });

  it('are replaced in captions and cells too, but no live value goes into a caption', () => {
    const text: RichText = { type: 'doc', content: [
      { type: 'picture', attrs: { id: 'p', asset: 'a'.repeat(64), caption: '合格率99%', alternativeText: '', widthPercent: 80 } },
      { type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: '合格率99%' }] }] }] }] },
    ] };
    expect(said(replaceSpan(text, { quote: '99%', occurrence: 0 }, '98%', resolve))).toBe('合格率98%\n合格率99%');
    expect(said(replaceSpan(text, { quote: '99%', occurrence: 1 }, '98%', resolve))).toBe('合格率99%\n合格率98%');
    expect(replaceSpan(text, { quote: '99%', occurrence: 0 }, value, resolve)).toBeNull();
  });

  it('change nothing else, whatever the text', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '1', '，') }), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(lines, fc.string({ unit: fc.constantFrom('甲', '乙', '1'), minLength: 1, maxLength: 2 }), fc.nat(4), (texts, quote, occurrence) => {
      const text = doc(...texts.map((line) => paragraph(line)));
      const changed = replaceSpan(text, { quote, occurrence }, '★', resolve);
      const pieces = texts.map((line) => line.split(quote));
      const total = pieces.reduce((sum, { length }) => sum + length - 1, 0);
      if (occurrence >= total) return changed === null;
      return changed !== null && (said(changed)?.split('★').length ?? 0) === 2 && said(changed)?.replace('★', quote) === plainText(text, resolve);
    }));
  });
});
