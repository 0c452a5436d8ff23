import { describe, expect, it } from 'vitest';
import { isRichText } from '#shared/richText/isRichText.ts';
import { parseNarrative } from '../../../build/sample/parseNarrative.ts';

function parse(...lines: readonly string[]) {
  const doc = parseNarrative(lines.join('\n'), (id) => `asset-of-${id}`);
  expect(isRichText(doc)).toBe(true);
  return doc.content;
}
const text = (content: string) => ({ type: 'text', text: content });
const item = (words: string, ...inner: readonly object[]) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [text(words)] }, ...inner] });
const cell = (words: string, type = 'tableCell', attrs: object = {}) => ({ type, attrs, content: [{ type: 'paragraph', content: [text(words)] }] });

describe('the markup of the sample', () => {
  it('knows headings of two levels and paragraphs parted by empty lines', () => {
    expect(parse('# 一级', '', '## 二级', '', '正文。', '', '又一段。')).toEqual([
      { type: 'heading', attrs: { level: 1 }, content: [text('一级')] },
      { type: 'heading', attrs: { level: 2 }, content: [text('二级')] },
      { type: 'paragraph', content: [text('正文。')] },
      { type: 'paragraph', content: [text('又一段。')] },
    ]);
  });

  it('knows bold, subscripts, superscripts, values and references inside a line', () => {
    expect(parse('**粗C~pk~**与R^2^为{值 field:patents.valid}，见{图 trend}、{表 plan}和{材料 standardList}')).toEqual([{
      type: 'paragraph',
      content: [
        { ...text('粗C'), marks: [{ type: 'bold' }] },
        { ...text('pk'), marks: [{ type: 'bold' }, { type: 'subscript' }] },
        text('与R'),
        { ...text('2'), marks: [{ type: 'superscript' }] },
        text('为'),
        { type: 'liveValue', attrs: { place: 'field:patents.valid' } },
        text('，见'),
        { type: 'reference', attrs: { to: 'figure', id: 'trend' } },
        text('、'),
        { type: 'reference', attrs: { to: 'table', id: 'plan' } },
        text('和'),
        { type: 'reference', attrs: { to: 'evidence', id: 'standardList' } },
      ],
    }]);
  });

  it('nests lists by their indent', () => {
    expect(parse('- 甲', '  - 乙', '    1. 丙', '    2. 丁', '- 戊')).toEqual([{
      type: 'bulletList',
      content: [
        item('甲', { type: 'bulletList', content: [item('乙', { type: 'orderedList', content: [item('丙'), item('丁')] })] }),
        item('戊'),
      ],
    }]);
  });

  it('joins cells of a table to the left and upwards and keeps the drawn widths', () => {
    expect(parse('[表 t] 表名{宽 10 20 30}', '|= 甲 | 乙 | <', '| 丙 | 1 | 2', '| ^ | 3 | 4')).toEqual([{
      type: 'table',
      attrs: { id: 't', caption: '表名' },
      content: [
        { type: 'tableRow', content: [cell('甲', 'tableHeader', { colwidth: [40] }), cell('乙', 'tableHeader', { colspan: 2, colwidth: [80, 120] })] },
        { type: 'tableRow', content: [cell('丙', 'tableCell', { rowspan: 2, colwidth: [40] }), cell('1', 'tableCell', { colwidth: [80] }), cell('2', 'tableCell', { colwidth: [120] })] },
        { type: 'tableRow', content: [cell('3', 'tableCell', { colwidth: [80] }), cell('4', 'tableCell', { colwidth: [120] })] },
      ],
    }]);
  });

  it('gives a picture its caption, width and the words for those who do not see it', () => {
    expect(parse('![趋势](trend){90}', '替代文字：逐季下降。')).toEqual([{
      type: 'picture', attrs: { id: 'trend', asset: 'asset-of-trend', caption: '趋势', alternativeText: '逐季下降。', widthPercent: 90 },
    }]);
  });

  it.each([
    ['a picture without words for those who do not see it', ['![趋势](trend){90}']],
    ['a row with too few cells', ['[表 t] 表名{宽 10 20}', '| 甲']],
    ['a paragraph on two lines', ['甲', '乙']],
    ['a list that changes its kind', ['- 甲', '1. 乙']],
  ])('refuses %s', (_what, lines) => {
    expect(() => parse(...lines)).toThrow();
  });
});
