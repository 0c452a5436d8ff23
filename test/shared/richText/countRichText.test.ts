/** 字数 of rich text: what counts, and that only what changed is counted again. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countRichText } from '#shared/richText/countRichText.ts';
import { addCounts, countCharacters, NO_COUNTS } from '#shared/richText/countWords.ts';
import { type InlineResolver, NOTHING_RESOLVED } from '#shared/richText/inlineText.ts';
import type { Block } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { cell, doc, heading, item, list, live, paragraph, picture, reference, table } from '../../support/richTextParts.ts';

vi.mock('#shared/richText/countWords.ts', async (original) => {
  const actual = await original<typeof import('#shared/richText/countWords.ts')>();
  return { ...actual, countCharacters: vi.fn<typeof actual.countCharacters>(actual.countCharacters) };
});
const count = vi.mocked(countCharacters);
beforeEach(() => {
  count.mockClear();
});

function words(...blocks: readonly Block[]): number {
  return countRichText(doc(...blocks), NOTHING_RESOLVED).words;
}

describe('what counts', () => {
  it('are headings, paragraphs, items, cells and captions, without automatic numbers', () => {
    expect(words(heading(1, '背景'), paragraph('一二三'))).toBe(5);
    expect(words(list(item(paragraph('甲'), list(item(paragraph('深处')))), item(paragraph('乙'))))).toBe(4);
    expect(words(table('t', '指标表', [cell('98.5%'), cell('高')]))).toBe(5);
    expect(words(picture('p', '流程图 A1'))).toBe(4);
    expect(words(picture('p', ''), { type: 'paragraph' })).toBe(0);
  });

  it('is a word that runs over the borders of formats', () => {
    expect(words(paragraph('m', { type: 'text', text: '2', marks: [{ type: 'superscript' }] }))).toBe(1);
    expect(words(paragraph('Cp', { type: 'text', text: 'k', marks: [{ type: 'italic' }] }, '≥1.33'))).toBe(1);
  });

  it('ends at a break inside a paragraph, and between cells', () => {
    expect(words(paragraph('ab', { type: 'hardBreak' }, 'cd'))).toBe(2);
    expect(words(table('t', '', [cell('ab'), cell('cd')]))).toBe(2);
  });

  it('are live values and references as they print, joined with what stands beside them', () => {
    const resolve: InlineResolver = { liveValue: () => '1,280', reference: () => '图12' };
    expect(countRichText(doc(paragraph('见', reference('figure', 'p'), '，达', live('field:a'), '万元')), resolve)).toEqual({
      words: 8, charactersNoSpaces: 13, charactersWithSpaces: 13,
    });
    expect(countRichText(doc(paragraph('A', live('field:a'))), resolve).words).toBe(1);
  });

  it('is the count of the plain text, for any text', () => {
    const words = fc.array(fc.constantFrom('质量', 'Cpk ', '——', '…', ' ', '98%', '“'), { maxLength: 6 }).map((pieces) => paragraph(...pieces));
    const block: fc.Arbitrary<Block> = fc.oneof(
      words,
      fc.array(words.map((content) => item(content)), { maxLength: 3 }).map((items) => list(...items)),
      fc.constantFrom(heading(2, '标题'), picture('p', '图 a'), table('t', '表', [cell('一'), cell('b')])),
    );
    fc.assert(fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const whole = doc(...blocks);
      const counts = countRichText(whole, NOTHING_RESOLVED);
      expect(counts).toEqual(countCharacters(plainText(whole)));
      expect(counts).toEqual(blocks.map((one) => countRichText(doc(one), NOTHING_RESOLVED)).reduce(addCounts, NO_COUNTS));
    }));
  });
});

/** Every live value says the same. */
function says(value: string): InlineResolver {
  return { ...NOTHING_RESOLVED, liveValue: () => value };
}


describe('counting again', () => {
  it('counts an edited paragraph only, wherever it stands', () => {
    const still = paragraph('不变的一段');
    const stillItem = item(paragraph('不变的一项'));
    expect(words(still, list(stillItem, item(paragraph('旧'))))).toBe(11);
    count.mockClear();
    expect(words(still, list(stillItem, item(paragraph('新的'))))).toBe(12);
    expect(count.mock.calls).toEqual([['新的']]);
  });

  it('counts a paragraph anew when its live value says something else, and only then', () => {
    const line = paragraph('收入', live('field:a'), '万元');
    expect(countRichText(doc(line), says('')).words).toBe(4);
    expect(countRichText(doc(line), says('1280')).words).toBe(5);
    expect(countRichText(doc(line), says('无')).words).toBe(5);
    count.mockClear();
    expect(countRichText(doc(line), says('无')).words).toBe(5);
    expect(count).not.toHaveBeenCalled();
  });
});
