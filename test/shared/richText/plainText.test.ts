/** Rich text as lines. */
import { describe, expect, it } from 'vitest';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { cell, doc, heading, item, list, live, paragraph, picture, reference, table } from '../../support/richTextParts.ts';

const resolve: InlineResolver = { liveValue: (place) => `<${place}>`, reference: (to, id) => `[${to} ${id}]` };

describe('plain text', () => {
  it('has a line for each paragraph, heading, item, cell and caption, in reading order and without automatic numbers', () => {
    expect(plainText(doc(
      heading(1, '背景'),
      paragraph('一段', { type: 'hardBreak' }, { type: 'text', text: '粗', marks: [{ type: 'bold' }] }),
      list(item(paragraph('甲'), list(item(paragraph('深')))), item(paragraph('乙'))),
      table('t', '指标', [cell('左'), cell('右')]),
      picture('p', '流程'),
      { type: 'chart', attrs: { id: 'c', caption: '趋势', alternativeText: '', widthPercent: 50, definition: null, asset: null } },
    ))).toBe('背景\n一段\n粗\n甲\n深\n乙\n指标\n左\n右\n流程\n趋势');
  });

  it('has no line where a caption is missing, and an empty one for an empty paragraph', () => {
    expect(plainText(doc(paragraph('一'), { type: 'paragraph' }, picture('p', ' \n'), paragraph('二')))).toBe('一\n\n二');
  });

  it('says what live values and references say now, and nothing for them by itself', () => {
    const text = doc(paragraph('有', live('field:a'), '个，见', reference('figure', 'p'), '。'));
    expect(plainText(text, resolve)).toBe('有<field:a>个，见[figure p]。');
    expect(plainText(text)).toBe('有个，见。');
  });
});
