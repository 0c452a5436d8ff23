/** Find and replace in the narrative: the same finds in the session's texts and in the open editor, and nothing changed but what was found. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorSchema } from '#renderer/editor/document/mountable.ts';
import { RichTextConverter } from '#renderer/editor/document/richTextConverter.ts';
import { findInDocument } from '#renderer/editor/search/searchHighlights.ts';
import { findInRichText, replaceInRichText } from '#renderer/search/findInRichText.ts';
import type { TextQuery } from '#renderer/search/textQuery.ts';
import { cell, doc, heading, item, list, live, paragraph, picture, table } from '../../support/richTextParts.ts';
import { arbitraryText } from '../editor/arbitraryText.ts';
import { narrativeTexts } from '../editor/narrativeTexts.ts';

const looseCase = (words: string): TextQuery => ({ words, matchCase: false });
const converter = new RichTextConverter(editorSchema());

describe('finding', () => {
  it('meets the same places in the same order as the editor', () => {
    fc.assert(fc.property(arbitraryText, fc.constantFrom('质', '质量', 'a', '1', '，', ' '), (text, words) => {
      const finds = findInRichText(text, looseCase(words));
      const shown = findInDocument(converter.toDocument(text), looseCase(words));
      expect(shown).toHaveLength(finds.length);
      const mounted = converter.toDocument(text);
      for (const [index, { from, to, inCaption }] of shown.entries()) {
        if (!inCaption) expect(mounted.textBetween(from, to).toLowerCase()).toBe(finds[index]?.words.toLowerCase());
      }
    }), { numRuns: 150 });
  });

  it('finds in headings, lists, cells and captions, across looks, and not across what is no text', () => {
    const text = doc(
      heading(1, '质量目标'), paragraph({ type: 'text', text: '质', marks: [{ type: 'bold' }] }, '量'), paragraph('质', live('field:patents.valid'), '量'),
      list(item(paragraph('抓质量'))), table('t', '质量指标', [cell('质量')]), picture('p', '质量图'),
    );
    expect(findInRichText(text, looseCase('质量')).map(({ before, words, after }) => `${before}[${words}]${after}`))
      .toEqual(['[质量]目标', '[质量]', '抓[质量]', '[质量]指标', '[质量]', '[质量]图']);
  });

  it('takes words as they are, and full-width digits and letters for the others', () => {
    const text = doc(paragraph('(a+b)* 与 ＩＳＯ９００１、iso9001，50%'));
    expect(findInRichText(text, looseCase('(a+b)*'))).toHaveLength(1);
    expect(findInRichText(text, looseCase('ISO9001'))).toHaveLength(2);
    expect(findInRichText(text, { words: 'iso9001', matchCase: true })).toHaveLength(1);
    expect(findInRichText(text, looseCase(''))).toEqual([]);
  });
});

describe('replacing', () => {
  it('keeps the looks of the first words and everything that was not found, object by object', () => {
    const text = doc(paragraph('前', { type: 'text', text: '质', marks: [{ type: 'bold' }] }, '量后'), paragraph('别处'), picture('p', '质量'));
    const replaced = replaceInRichText(text, looseCase('质量'), '品质');
    expect(replaced).toEqual(doc(paragraph('前', { type: 'text', text: '品质', marks: [{ type: 'bold' }] }, '后'), paragraph('别处'), picture('p', '品质')));
    expect(replaced.content[1]).toBe(text.content[1]);
  });

  it('replaces one find alone', () => {
    expect(replaceInRichText(doc(paragraph('甲甲'), paragraph('甲')), looseCase('甲'), '乙', 1)).toEqual(doc(paragraph('甲乙'), paragraph('甲')));
  });

  it('with nothing takes the words out, and a line may become empty', () => {
    expect(replaceInRichText(doc(paragraph('甲'), paragraph('一甲二甲')), looseCase('甲'), '')).toEqual(doc({ type: 'paragraph' }, paragraph('一二')));
  });

  it('gives the very same text when nothing is found', async () => {
    for (const { text } of await narrativeTexts()) expect(replaceInRichText(text, looseCase('没有这样的话'), '')).toBe(text);
  });
});
