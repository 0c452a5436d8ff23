/** What a text may hold in any file that is written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/richText/cleanText.ts';
import { countCharacters } from '#shared/richText/countWords.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('质', '𬭎', 'a', ' ', '\t', '\n', '\r', '\r\n', '\v', '\f', '\0', '\u0007', '\x7F', '\u0085', '\x9F', '\u2028', '\uD800', '\uDC00', '\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}', '\u200B'))
    .map((pieces) => pieces.join('')),
);

describe('cleaning', () => {
  it('leaves every character that people write', () => {
    const text = '质量 𬭎㛃䶮·\t“引”——……①㎡👍🇨🇳 m² \u00A0\u200B\uFEFF葛\u{E0100} \uE000\uFFFD\n';
    expect(cleanText(text)).toEqual({ text, removed: 0 });
  });

  it.each([
    ['\0'], ['\u0007'], ['\x1F'], ['\x7F'], ['\x80'], ['\x9F'], ['\uD800'], ['\uDFFF'], ['\uFFFE'], ['\uFFFF'], ['\uFDD0'], ['\u{1FFFE}'], ['\u{10FFFF}'],
  ])('takes %j out and counts it', (character) => {
    expect(cleanText(`前${character}后${character}`)).toEqual({ text: '前后', removed: 2 });
  });

  it('counts two halves that stand the wrong way round as two', () => {
    expect(cleanText('\uDC00\uD840')).toEqual({ text: '', removed: 2 });
  });

  it('writes every line end as one, without calling that a loss', () => {
    expect(cleanText('一\r\n二\r三\v四\f五\u0085六\u2028七\u2029八\n')).toEqual({ text: '一\n二\n三\n四\n五\n六\n七\n八\n', removed: 0 });
  });

  it('gives XML 1.0 characters only, whatever comes in', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(cleanText(text).text).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    }));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = cleanText(text);
      expect(cleanText(once.text)).toEqual({ text: once.text, removed: 0 });
    }));
  });

  it('never changes a count, so a draft and its Word file count the same', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(countCharacters(cleanText(text).text)).toEqual(countCharacters(text));
    }));
  });
});
