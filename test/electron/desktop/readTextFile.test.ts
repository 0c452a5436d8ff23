import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { decodeText, readTextFile, readTextStream } from '#electron/desktop/readTextFile.ts';
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
    await expect(readTextFile(await file('a.bin', Uint8Array.of(1, 0, 2)))).rejects.toThrow(/不是文字/);
    await expect(readTextFile(await file('a.docx', 'no zip'))).rejects.toThrow(/不是完好的 Word 文档/);
    await expect(readTextFile(await file('a.doc', 'old'))).rejects.toThrow(/另存为 .docx/);
    await expect(readTextFile(path.join(folder, '没有.txt'))).rejects.toThrow(Refused);
  });
  it('is read from a pipe just as from a file, in any of the encodings', async () => {
    const gb18030 = Readable.from([Uint8Array.of(0xd6), Uint8Array.of(0xca, 0xc1, 0xbf)]);
    expect(await readTextStream(gb18030, '标准输入的内容')).toBe('质量');
  });
  it('is not read without end', async () => {
    const chunk = new Uint8Array(16 * 1024 * 1024).fill(0x61);
    async function* endless() {
      for (;;) yield chunk;
    }
    await expect(readTextStream(endless(), '标准输入的内容')).rejects.toThrow('标准输入的内容超过 100 MB，没有读取。');
  });
});
