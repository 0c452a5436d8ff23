import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '#renderer/clipboard/readClipboard.ts';

function clipboard(formats: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  return { asked, getData: (format: string) => { asked.push(format); return formats[format] ?? ''; } };
}
const fixture = (name: string): string => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

describe('readClipboard', () => {
  it('prefers the HTML of a sheet to its text', () => {
    const { block, isSheet } = readClipboard(clipboard({ 'text/plain': 'x\ty', 'text/html': fixture('wps.html') }));
    expect([block?.rows[0]?.[0], isSheet]).toEqual(['营业收入', true]);
  });

  it('reads the text where there is no table', () => {
    const { block, isSheet } = readClipboard(clipboard({ 'text/plain': '1\t2\r\n', 'text/html': '<p>1 2</p>' }));
    expect([block?.rows, isSheet]).toEqual([[['1', '2']], true]);
  });

  it('takes paragraphs for one text that might be rows', () => {
    const { text, isSheet, block } = readClipboard(clipboard({ 'text/plain': '第一段\r\n第二段\r\n', 'text/html': fixture('word.html') }));
    expect([text, isSheet, block?.rows.length]).toEqual(['第一段\n第二段', false, 2]);
  });

  it('takes one cell for its text', () => {
    expect(readClipboard(clipboard({ 'text/plain': '"第一行\n第二行"\r\n' })).text).toBe('第一行\n第二行');
  });

  it('does not even ask for the HTML of a clipboard of 50 MB', () => {
    const data = clipboard({ 'text/plain': '1\t2\r\n'.repeat(8_000_000), 'text/html': '<table>' });
    const { block, tooLong } = readClipboard(data);
    expect([data.asked, block?.isCut, tooLong]).toEqual([['text/plain'], true, 0]);
  });

  it('takes no text that is longer than any cell, and says how long it is', () => {
    const { text, tooLong, isSheet } = readClipboard(clipboard({ 'text/plain': '质量标杆。\r\n'.repeat(50_000) }));
    expect([text, tooLong, isSheet]).toEqual(['', 350_000, false]);
    expect(readClipboard(clipboard({ 'text/plain': '质'.repeat(150_000) }))).toMatchObject({ text: '质'.repeat(150_000), tooLong: 0, block: { isCut: false } });
  });

  it('finds nothing in a clipboard with a picture only', () => {
    expect(readClipboard(clipboard({})).block).toBeNull();
  });
});
