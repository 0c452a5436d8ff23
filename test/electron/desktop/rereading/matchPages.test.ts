import { describe, expect, it } from 'vitest';
import { matchPages } from '#electron/desktop/rereading/matchPages.ts';
import type { PaperUnit } from '#electron/desktop/rereading/paperUnits.ts';

const text = (words: string, origin = ''): PaperUnit => ({ kind: 'text', texts: [{ text: words, origin }] });
const row = (cells: readonly string[], origin: string): PaperUnit => ({ kind: 'row', texts: cells.map((words, index) => ({ text: words, origin: `${origin}/${index + 1}` })), header: '项目数值' });

const units = [text('申报表的标题写在这里'), row(['第一行的名称', '12.5'], 'a'), row(['第二行的名称', '很长的说明分在两页上'], 'b'), text('表格后面还有一段文字', 'field:c')];
const headed = [row(['项目', '数值'], 'head'), ...units.slice(1)];

describe('pages that say what they have to', () => {
  it('agree wherever they end', () => {
    const whole = '申报表的标题写在这里第一行的名称12.5第二行的名称很长的说明分在两页上表格后面还有一段文字';
    expect(matchPages(units, [whole])).toEqual([]);
    const flowing = [text('申报表的标题写在这里'), text('表格后面还有一段文字')];
    const all = '申报表的标题写在这里表格后面还有一段文字';
    for (const cut of [0, 4, 10, 20]) expect(matchPages(flowing, [all.slice(0, cut), all.slice(cut)])).toEqual([]);
  });

  it('agree when a row runs on under the repeated header, each cell by itself', () => {
    expect(matchPages(headed, ['项目数值第一行的名称12.5第二行的很长的说明分', '项目数值名称在两页上表格后面还有一段文字'])).toEqual([]);
  });

  it('agree beside pages of contents', () => {
    expect(matchPages([text('封面'), { kind: 'contents' }, text('一、申报表')], ['封面', '目录一、申报表1', '目录的第二页', '一、申报表'])).toEqual([]);
  });
});

describe('pages that say otherwise', () => {
  it('are named by the cell that is another, and by no other', () => {
    expect(matchPages(units, ['申报表的标题写在这里第一行的名称12.6第二行的名称很长的说明分在两页上表格后面还有一段文字'])).toEqual([{ expected: '12.5', origin: 'a/2' }]);
  });

  it('are named by every place that is missing', () => {
    expect(matchPages(units, ['申报表的标题写在这里表格后面还有一段文字']).map(({ origin }) => origin)).toEqual(['a/1', 'a/2', 'b/1', 'b/2']);
  });

  it('are named when the last words are missing, and when there are more', () => {
    expect(matchPages(units, ['申报表的标题写在这里第一行的名称12.5第二行的名称很长的说明分在两页上'])).toEqual([{ expected: '表格后面还有一段文字', origin: 'field:c' }]);
    expect(matchPages(units, ['申报表的标题写在这里第一行的名称12.5第二行的名称很长的说明分在两页上表格后面还有一段文字和别的'])).toEqual([{ expected: '', origin: '' }]);
    expect(matchPages(units, [])).not.toEqual([]);
  });
});
