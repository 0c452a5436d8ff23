import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../out/terminal/main.mjs', import.meta.url));
const TIMEOUT_MS = 60_000;

/** The program as a process of its own, once it has printed `step`. */
async function runUntil(step: string, words: readonly string[]) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  while (!printed.includes(step)) await once(child.stdout, 'data');
  return { child, ended: async () => ({ code: (await ended)[0], complaint }) };
}

describe('an export that is interrupted', () => {
  it.skipIf(process.platform === 'win32')('removes what it has half made, and says so', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'interrupted-'));
    const { child, ended } = await runUntil('排版', ['export', 'sample', '--to', path.join(folder, '材料')]);
    child.kill('SIGINT');
    expect(await ended()).toEqual({ code: 1, complaint: '已停止，没有留下未完成的材料。您的草稿没有改动。\n' });
    expect(await readdir(folder)).toEqual([]);
  }, TIMEOUT_MS);
  it('goes on to the end when nobody reads its lines any more', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'unread-'));
    const { child, ended } = await runUntil('打开草稿', ['export', 'sample', '--to', folder]);
    child.stdout.destroy();
    expect(await ended()).toEqual({ code: 0, complaint: '' });
    expect((await readdir(folder)).join()).toMatch(/-2024$/);
  }, TIMEOUT_MS);
});
