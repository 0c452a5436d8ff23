import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText, readTextFile } from '#electron/desktop/readTextFile.ts';
import { Refused } from '#electron/desktop/refused.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'text-'));
async function file(name: string, bytes: Uint8Array | string): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, bytes);
  return target;
}

describe('text that an office sends', () => {
  it('is read in UTF-8, UTF-16 and GB18030, with and without marks', () => {
    expect(decodeText(new TextEncoder().encode('\ufeff质量'))).toBe('质量');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x28, 0x8d))).toBe('质');
    expect(decodeText(Uint8Array.of(0xd6, 0xca, 0xc1, 0xbf))).toBe('质量');
  });
  it('is refused in a sentence when it is no text', async () => {
    await expect(readTextFile(await file('a.bin', Uint8Array.of(1, 0, 2)))).rejects.toThrow(/不是文字文件/);
    await expect(readTextFile(await file('a.docx', 'no zip'))).rejects.toThrow(/不是完好的 Word 文档/);
    await expect(readTextFile(await file('a.doc', 'old'))).rejects.toThrow(/另存为 .docx/);
    await expect(readTextFile(path.join(folder, '没有.txt'))).rejects.toThrow(Refused);
  });
});
