import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv } from '#renderer/clipboard/parseTsv.ts';
import { readHtmlTable } from '#renderer/clipboard/readHtmlTable.ts';
import { writeHtmlTable, writeTsv } from '#renderer/clipboard/writeClipboard.ts';

describe('writing cells', () => {
  it('gives one cell as its bare text', () => {
    expect(writeTsv([['第一行\n"二"']])).toBe('第一行\n"二"');
  });

  it('quotes what tabs and line ends would tear apart', () => {
    expect(writeTsv([['1', '二\n三'], ['"', '4\t5']])).toBe('1\t"二\n三"\r\n""""\t"4\t5"\r\n');
  });

  it('leaves plain numbers to the spreadsheet and keeps everything else a text', () => {
    const html = writeHtmlTable([['61350', '-1.5', '92.60', '3/120', '007', '1234567890123456', '<b>&']]);
    expect(html.match(/<td>[^<]*/g)).toEqual(['<td>61350', '<td>-1.5']);
    expect(html).toContain(`'\\@';white-space:pre-wrap">92.60</td>`);
    expect(html).toContain('&lt;b&gt;&amp;</td>');
  });

  it('keeps what looks like a formula a text', () => {
    expect(writeHtmlTable([['=1+2', '@SUM', '+86', '-']]).match(/<td>/g)).toBeNull();
  });

  it('has merged cells once, and their places empty in the text', () => {
    const rows = [[{ text: '一', columns: 2, rows: 1 }, null, { text: '二', columns: 1, rows: 2 }], ['3', '4', null]];
    expect(writeTsv(rows)).toBe('一\t\t二\r\n3\t4\t\r\n');
    expect(writeHtmlTable(rows)).toContain('<td colspan="2" style="mso-number-format');
    expect(readHtmlTable(writeHtmlTable(rows))?.rows).toEqual([['一', '', '二'], ['3', '4', '']]);
    expect(writeTsv([[{ text: '一', columns: 2, rows: 1 }, null]])).toBe('一');
  });

  it('comes back the same by either way', () => {
    const text = fc.array(fc.constantFrom('1', '中', '"', '\n', '<', '&', ',', '.', '😀'), { minLength: 1, maxLength: 6 })
      .map((parts) => `x${parts.join('')}x`.replace(/\n+/g, '\n'));
    fc.assert(fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(parseTsv(writeTsv(rows))?.rows).toEqual(rows);
      expect(readHtmlTable(writeHtmlTable(rows))?.rows).toEqual(rows);
    }));
  });
});
