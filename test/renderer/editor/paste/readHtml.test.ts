/** What Word, WPS, Excel and web pages put on the clipboard, in our model. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { Block, Inline, TableCell } from '#shared/richText/model.ts';
import { opens } from '#renderer/editor/document/mountable.ts';
import { PASTE_LIMITS, PasteRefused } from '#renderer/editor/paste/pasteLimits.ts';
import { countPending, withoutPending } from '#renderer/editor/paste/pendingPictures.ts';
import { readHtml } from '#renderer/editor/paste/readHtml.ts';

function clipboard(name: string): string {
  return readFileSync(path.join(import.meta.dirname, `clipboard/${name}.html`), 'utf8');
}
const MARKS = { bold: '*', italic: '/', superscript: '^', subscript: '_' } as const;
function lineText(inlines: readonly Inline[] | undefined): string {
  return (inlines ?? []).map((inline) => {
    if (inline.type !== 'text') return '↵';
    const marks = (inline.marks ?? []).map(({ type }) => MARKS[type]).join('');
    return `${marks}${inline.text}${marks}`;
  }).join('');
}
function cellText({ type, content, attrs }: TableCell): string {
  const spans = `${attrs?.colspan ? `c${attrs.colspan}` : ''}${attrs?.rowspan ? `r${attrs.rowspan}` : ''}`;
  return `${type === 'tableHeader' ? '#' : ''}${spans}${content.map(show).join('|')}`;
}
/** A block as one short text, so that a whole paste can be read at a glance. */
function show(block: Block): string {
  switch (block.type) {
    case 'paragraph': return lineText(block.content);
    case 'heading': return `h${block.attrs.level} ${lineText(block.content)}`;
    case 'bulletList':
    case 'orderedList': return `${block.type === 'bulletList' ? '•' : '1.'}[${block.content.map((item) => item.content.map(show).join(' ')).join('; ')}]`;
    case 'table': return `表“${block.attrs.caption}” ${block.content.map((row) => row.content.map(cellText).join(', ')).join(' / ')}`;
    default: return block.type;
  }
}
function read(html: string) {
  const result = readHtml(html);
  const text = { type: 'doc', content: result.blocks } as const;
  expect(checkRichText(text).ok).toBe(true);
  if (result.blocks.length > 0) expect(opens(text)).toBe(true);
  const words = withoutPending(result.blocks);
  return { ...result, words, shown: words.map(show), pending: countPending(result.blocks) };
}

describe('a paste from Word', () => {
  const { shown, leftOut, hadLook, blocks, pending, picturesMet } = read(clipboard('word'));

  it('keeps words, looks, headings, lists and tables, and leaves typed numbers of headings to ours', () => {
    expect(shown).toEqual([
      'h1 质量战略目标',
      'h2 最高管理者作用',
      '公司把“*以稳定的关键过程*，赢得顾客长期信任”作为质量方针，2023年/C//_pk/_不低于1.50，占地4.1万m^2^。',
      '1.[定方向 1.[每年1月评审]; 给授权]',
      '•[符号一]',
      '（一）公文编号留作文字',
      '是公式。',
      '修订：保留，正文',
      '表“主要指标” #指标, #c2年度 / r2合格率, 2022, 97.1% / 2023, 98.4%',
    ]);
  });

  it('says what is left out, and holds a place for the picture, not for the likeness of the formula', () => {
    expect(leftOut).toEqual({ pictures: 0, formulas: 1, comments: 1, objects: 0, unfitCharacters: 0 });
    expect([pending, picturesMet]).toEqual([1, 2]);
    expect(hadLook).toBe(true);
  });

  it('keeps the proportions of the columns', () => {
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.type === 'table' && table.content[1]?.content.map(({ attrs }) => attrs?.colwidth)).toEqual([[180], [45], [45]]);
  });
});

describe('a paste from WPS', () => {
  it('keeps words, bold and lists', () => {
    const { shown, pending } = read(clipboard('wps'));
    expect(shown).toEqual(['*质量方针*：以稳定的过程赢得信任 2024', '•[第一项; 第二项]']);
    expect(pending).toBe(1);
  });
});

describe('a paste from Excel', () => {
  it('is a table with its head, without hidden and empty rows', () => {
    const { shown } = read(clipboard('excel'));
    expect(shown).toEqual(['表“” #指标, #2022年, #2023年 / 营业收入↵（万元）, 48,610, 55,380 / c2合计, 13.9%']);
  });
});

describe('a paste from a web page', () => {
  const request = vi.spyOn(globalThis, 'fetch');
  const { shown, leftOut, pending } = read(clipboard('web'));

  it('keeps words and structure, and is neither run nor fetched', () => {
    expect(shown).toEqual([
      'h1 质量管理的意义',
      '质量是*企业*的生命，点此了解。',
      'h2 第一层',
      '•[甲 •[乙 1.[丙] •[丁（第四层）]]; 戊 戊的第二段]',
      '一行↵二行',
      '另一段',
      '不粗',
      '右左向',
      '只有一格的排版表',
    ]);
    expect(request).not.toHaveBeenCalled();
    expect(document.title).not.toBe('坏');
  });

  it('says what is left out', () => {
    expect(leftOut).toEqual({ pictures: 0, formulas: 1, comments: 0, objects: 1, unfitCharacters: 0 });
    expect(pending).toBe(1);
  });
});

describe('odd clipboards', () => {
  it('control characters go and are counted, emoji and rare characters stay', () => {
    const { shown, leftOut } = read('<p>甲\u0001乙\uFFFE😀👨‍👩‍👧𬭎</p>');
    expect(shown).toEqual(['甲乙😀👨‍👩‍👧𬭎']);
    expect(leftOut.unfitCharacters).toBe(2);
  });

  it('a table whose spans overlap or run over the edge comes out whole', () => {
    const { blocks } = read('<table><tr><td rowspan=9 colspan=0>甲</td><td rowspan=2>乙</td></tr><tr><td colspan=3>丙</td></tr><tr><td>丁</td></tr></table>');
    const [table] = blocks;
    const cells = table?.type === 'table' ? table.content.flatMap((row) => row.content) : [];
    expect(cells.map(show as never)).toBeDefined();
    expect(JSON.stringify(cells).match(/[甲乙丙丁]/g)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('a sheet of thousands of rows is refused in words', () => {
    const rows = Array.from({ length: PASTE_LIMITS.tableRows + 1 }, (_row, index) => `<tr><td>${index}</td><td>${index}</td></tr>`).join('');
    expect(() => readHtml(`<table>${rows}</table>`)).toThrow(PasteRefused);
  });

  it('nesting of any depth is read', () => {
    const { shown } = read(`${'<div>'.repeat(400)}深${'</div>'.repeat(400)}`);
    expect(shown).toEqual(['深']);
  });

  it.each(['', '<p></p>', '<p>&nbsp;</p>', '<table></table>', '<!-- -->', '<img src="https://example.com/a.png">'])('“%s” brings nothing', (html) => {
    expect(read(html).words).toEqual([]);
  });
});
