/** 字数 as Word counts it: the collected examples, the named differences, and what must hold for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, countCharacters, countWords } from '#shared/richText/countWords.ts';
import vectors from '../../fixtures/word-count-vectors.json' with { type: 'json' };

describe('字数', () => {
  it.each(vectors)('of $text is $words', ({ text, words }) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['质量——品牌', 6],
    ['等等……', 4],
    ['m²', 1],
    ['⑴⑵', 1],
    ['（⑴）', 3],
  ])('of %s follows the rule where LibreOffice counts otherwise: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['98.5%', 1],
    ['2024-11-08', 1],
    ['https://zj87.jxt.zj.gov.cn/a?b=1', 1],
    ['***', 1],
    ['-', 1],
    ['㎡', 1],
    ['100㎡', 2],
  ])('of %s is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['a—b', 1],
    ['a — b', 3],
    ['中—b', 3],
    ['a—中', 3],
    ['a—…·中', 5],
    ['a—…·b', 1],
    ['中 — b', 3],
    ['— —', 2],
    ['“quoted”', 1],
    ['“引用”', 4],
    ['25℃', 1],
    ['25℃时', 3],
  ])('of %s takes ambiguous characters as their neighbours are: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([['𬭎㛃䶮·𠅤', 5], ['葛\u{E0100}城', 2], ['☺\uFE0F', 1], ['👨‍👩‍👧', 1], ['𝐀𝐁', 1]])('of %s goes by code point: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('characters', () => {
  it('are counted by code point, with and without spaces, never line ends', () => {
    expect(countCharacters('𬭎 a\tb　中\n下\r\n')).toEqual({ words: 5, charactersNoSpaces: 5, charactersWithSpaces: 8 });
  });

  it('that nobody sees are not counted', () => {
    expect(countCharacters('质\u200B量\uFEFF\u2060')).toEqual({ words: 2, charactersNoSpaces: 2, charactersWithSpaces: 2 });
  });
});

/** Pieces that meet each other's rules: Han of both planes, Latin, ambiguous, spaces, invisible ones. */
const piece: fc.Arbitrary<string> = fc.constantFrom(
  '质', '量', '𬭎', '㛃', '，', '（', '％', 'ア', '한', 'a', 'B9', '3.5%', 'é', '—', '…', '·', '“', '”', '×', '℃', '①', ' ', '　', '\t', '\u00A0', '\u200B', '\uFEFF', '👍',
);
const line = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, '')),
);
const spaces = fc.constantFrom(' ', '　', '\t', '\u00A0', '\n');

describe('for any text', () => {
  it('the count of a whole is the sum of the counts of its paragraphs', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const sum = lines.map(countCharacters).reduce(addCounts, countCharacters(''));
      expect(countCharacters(lines.join('\n'))).toEqual(sum);
    }));
  });

  it('a split at a space leaves the count unchanged', () => {
    fc.assert(fc.property(line, spaces, line, (before, space, after) => {
      expect(countWords(before + space + after)).toBe(countWords(before) + countWords(after));
    }));
  });

  it('more white space changes nothing', () => {
    fc.assert(fc.property(line, spaces, spaces, line, (before, one, other, after) => {
      expect(countWords(before + one + other + after)).toBe(countWords(before + one + after));
    }));
  });

  it('what is invisible changes nothing, wherever it stands', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.constantFrom('\u200B', '\uFEFF', '\uFE0F', '\u{E0101}', '\u180B', '\0'), (pieces, at, invisible) => {
      const place = at % (pieces.length + 1);
      expect(countCharacters(pieces.toSpliced(place, 0, invisible).join(''))).toEqual(countCharacters(pieces.join('')));
    }));
  });

  it('joining two texts loses at most the word that runs across the seam', () => {
    fc.assert(fc.property(line, line, (before, after) => {
      expect(countWords(before + after)).toBeGreaterThanOrEqual(countWords(before) + countWords(after) - 1);
    }));
  });

  it('joining two texts can add no more than their ambiguous characters', () => {
    fc.assert(fc.property(line, line, (before, after) => {
      const ambiguous = Array.from(before + after).filter((character) => countWords(`中${character}中`) === 3 && countWords(`a${character}a`) === 1).length;
      expect(countWords(before + after)).toBeLessThanOrEqual(countWords(before) + countWords(after) + ambiguous);
    }));
  });

  it('there are never more words than characters, and none without characters', () => {
    fc.assert(fc.property(line, (text) => {
      const { words, charactersNoSpaces, charactersWithSpaces } = countCharacters(text);
      expect(words).toBeLessThanOrEqual(charactersNoSpaces);
      expect(charactersNoSpaces).toBeLessThanOrEqual(charactersWithSpaces);
      expect(charactersWithSpaces).toBeLessThanOrEqual(Array.from(text).length);
      expect(words > 0).toBe(charactersNoSpaces > 0);
    }));
  });

  it('the count agrees with the rule written as regular expressions', () => {
    fc.assert(fc.property(line, (text) => {
      expect(countWords(text)).toBe(countByRule(text));
    }), { numRuns: 500 });
  });
});

const EAST_ASIAN = '\\u1100-\\u11FF\\u2E80-\\u2FDF\\u2FF0-\\u2FFF\\u3001-\\u303F\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7FF\\uF900-\\uFAFF'
  + '\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B16F}\\u{1F200}-\\u{1F2FF}\\u{20000}-\\u{3FFFD}';
const AMBIGUOUS = '\\xA7\\xA8\\xB0\\xB1\\xB7\\xD7\\xF7\\u2010-\\u2027\\u2030-\\u205E\\u2100-\\u218F\\u2190-\\u2BFF';
const GONE = /\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|(?![\t-\r\u0085])\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** The same rule, slow and another way: ambiguous runs beside East Asian become East Asian, then units are matched. */
function countByRule(text: string): number {
  const settled = text.replace(GONE, '')
    .replace(new RegExp(`(?<=[${EAST_ASIAN}])[${AMBIGUOUS}]+|[${AMBIGUOUS}]+(?=[${EAST_ASIAN}])`, 'gu'), (run) => '中'.repeat(Array.from(run).length));
  return settled.match(new RegExp(`[${EAST_ASIAN}]|[^\\s${EAST_ASIAN}]+`, 'gu'))?.length ?? 0;
}
