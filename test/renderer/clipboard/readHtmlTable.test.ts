import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS, MOST_ROWS } from '#renderer/clipboard/cellBlock.ts';
import { readHtmlTable } from '#renderer/clipboard/readHtmlTable.ts';

function fixture(name: string): string {
  return readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');
}

describe('readHtmlTable', () => {
  it('reads a block from Excel: line ends in cells, entities, merged cells at their first place', () => {
    expect(readHtmlTable(fixture('excel.html'))?.rows).toEqual([
      ['资产总额', '61,350.00', '68,940.00', '全省 前5'],
      ['质量\n损失率', '1.86%', '1.12%', ''],
      ['A<B & “C”', '', '两行', '右'],
      ['左', '中', '', '尾'],
    ]);
  });

  it('reads a block from WPS, and the number itself where its column was too narrow for it', () => {
    expect(readHtmlTable(fixture('wps.html'))?.rows).toEqual([
      ['营业收入', '48,620.50', '55380'],
      ['研发\n投入', '2625', '########'],
    ]);
  });

  it('takes a text with a table in it for a text', () => {
    expect(readHtmlTable(fixture('word.html'))).toBeNull();
  });

  it('reads a table from Word with a paragraph a line', () => {
    expect(readHtmlTable(fixture('word.html').replace('主要指标如下：', ''))?.rows).toEqual([['1', '二\n三']]);
  });

  it('takes no word out of scripts and styles, and runs none', () => {
    const html = '<table><tr><td>一<script>globalThis.ran = true</script><style>td{}</style></td><td><img src="http://example.invalid/x.png" onerror="globalThis.ran = true">二</td></tr></table>';
    expect(readHtmlTable(html)?.rows).toEqual([['一', '二']]);
    expect('ran' in globalThis).toBe(false);
  });

  it('cuts a sheet that is longer or wider than any table, and says so of its length', () => {
    const row = '<tr><td>1</td></tr>';
    const block = readHtmlTable(`<table><tr>${'<td>1</td>'.repeat(MOST_COLUMNS + 5)}</tr>${row.repeat(MOST_ROWS)}</table>`);
    expect([block?.rows.length, block?.rows[0]?.length, block?.isCut]).toEqual([MOST_ROWS, MOST_COLUMNS, true]);
    expect(readHtmlTable(`<table>${row.repeat(MOST_ROWS)}</table>`)?.isCut).toBe(false);
  });

  it('leaves empty rows and columns at the end out', () => {
    expect(readHtmlTable('<table><tr><td>1</td><td></td></tr><tr><td> </td><td></td></tr></table>')?.rows).toEqual([['1']]);
    expect(readHtmlTable('<table><tr><td></td></tr></table>')).toBeNull();
  });

  it('survives spans without sense', () => {
    expect(readHtmlTable('<table><tr><td colspan="0" rowspan="x">1</td><td colspan="99999999">2</td></tr></table>')?.rows).toEqual([['1', '2']]);
  });
});
