import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_COLUMNS, MOST_ROWS } from '#renderer/clipboard/cellBlock.ts';
import { parseTsv } from '#renderer/clipboard/parseTsv.ts';

const excel = readFileSync(path.join(import.meta.dirname, 'fixtures', 'excel.tsv'), 'utf8');

describe('parseTsv', () => {
  it('reads what Excel writes: quoted cells with line ends and doubled quotes', () => {
    expect(parseTsv(excel)).toEqual({
      rows: [
        ['资产总额', '61,350.00', '68,940.00', '全省 前5'],
        ['质量\n损失率', '1.86%', '1.12%', ''],
        ['他说"好"', '', '两行', '右'],
      ],
      isCut: false,
    });
  });

  it('takes a quote that closes no cell for a character', () => {
    expect(parseTsv('"好"的\t1\n"开头')?.rows).toEqual([['"好"的', '1'], ['"开头', '']]);
  });

  it('keeps rows that are empty in the middle', () => {
    expect(parseTsv('1\n\n2\n')?.rows).toEqual([['1'], [''], ['2']]);
  });

  it.each(['', '\r\n\r\n', '\t\t\n\t'])('finds nothing in %j', (text) => {
    expect(parseTsv(text)).toBeNull();
  });

  it('takes control characters and marks of direction out, and keeps emoji', () => {
    expect(parseTsv('\u202e1\u0007\u200f2\ufeff\t😀\ud800')?.rows).toEqual([['12', '😀\ufffd']]);
  });

  it('stops a sheet of 30,000 rows at once, and says so', () => {
    const row = `${Array.from({ length: 60 }, () => '1').join('\t')}\r\n`;
    const block = parseTsv(row.repeat(30_000));
    expect([block?.rows.length, block?.rows[0]?.length, block?.isCut]).toEqual([MOST_ROWS, MOST_COLUMNS, true]);
    expect(parseTsv(`${'1\n'.repeat(MOST_ROWS)}\n\n`)?.isCut).toBe(false);
  });

  // Twice the text would take four times as long in a reader that looks back at every quote: this one would not end here.
  it('reads a long text made of quotes to its end', () => {
    expect(parseTsv('"\t'.repeat(200_000))).toBeNull();
    expect(parseTsv('"a""\t'.repeat(100_000))?.rows[0]?.[0]).toBe('"a""');
  });
});
