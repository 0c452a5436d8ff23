import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeFrame } from '#shared/desktopFrame.ts';
import { readFragment, TOKEN_HEADER } from '#shared/hostProtocol.ts';
import { draftFor } from '../../support/draftFor.ts';
import { edition } from '../../support/testDrafts.ts';
import { sendTo } from './hostForTest.ts';

let folder = '';
let port = 0;
const children: ChildProcess[] = [];

/** One that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return found;
}
interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** Exit code. */
  readonly ended: Promise<number | null>;
}
function start(...words: readonly string[]): Started {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./startHost.ts', import.meta.url)), path.join(folder, 'out'), ...words], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ZB_PORT: String(port), ZB_DOCUMENTS: path.join(folder, '文档'), ZB_SETTINGS: path.join(folder, 'settings'), ZB_NO_BROWSER: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => { text += piece.toString(); });
  return { child, said: () => text, ended: once(child, 'close').then(([code]) => code as number | null) };
}
async function address(started: Started): Promise<URL> {
  await expect.poll(started.said, { timeout: 20_000 }).toMatch(/Ctrl\+C/);
  return new URL(/http:\S+/.exec(started.said())?.[0] ?? '');
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'host-'));
  await mkdir(path.join(folder, 'out', 'renderer'), { recursive: true });
  await writeFile(path.join(folder, 'out', 'renderer', 'index.html'), '<title>page</title>');
  port = await freePort();
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(async (child) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  }));
});

describe('the program in a browser', { timeout: 60_000 }, () => {
  it('tells its address and the commands, serves, and ends when it is told to with everything on disk', async () => {
    const started = start();
    const at = await address(started);
    expect(at.origin).toBe(`http://127.0.0.1:${port}`);
    expect(started.said()).toMatch(/npm start -- export/);
    const token = readFragment(at.hash.slice(1))?.token ?? '';
    const headers = { origin: at.origin, [TOKEN_HEADER]: token };
    expect((await sendTo(at.origin, { headers: { host: at.host } })).body.toString()).toBe('<title>page</title>');
    const saving = sendTo(at.origin, { method: 'POST', path: '/desktop/saveDraft', headers, body: encodeFrame({ draft: draftFor(edition) }) });
    expect((await saving).status).toBe(200);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(await readdir(path.join(folder, '文档', '质量标杆申报'))).toEqual(['未填申报单位-2024']);
  });

  it('starts once: a second start finds the first, hands its file over and ends', async () => {
    const first = start();
    const at = await address(first);
    const second = start('稿.zbdraft');
    expect(await second.ended).toBe(0);
    expect(second.said()).toMatch(/程序已经在运行/);
    const handed = new URL(/http:\S+/.exec(second.said())?.[0] ?? '');
    expect(handed.origin).toBe(at.origin);
    expect(readFragment(handed.hash.slice(1))).toMatchObject({ token: readFragment(at.hash.slice(1))?.token, open: { fileName: '稿.zbdraft' } });
  });

  it('has the same token after a restart, so that an open page goes on working', async () => {
    const first = start();
    const before = await address(first);
    first.child.kill('SIGTERM');
    await first.ended;
    expect((await address(start())).href).toBe(before.href);
  });

  it('says so when something else has the port, takes no other, and ends', async () => {
    const other = createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')).listen(port, '127.0.0.1');
    await once(other, 'listening');
    const started = start();
    expect(await started.ended).toBe(1);
    expect(started.said()).toMatch(new RegExp(`端口 ${port} 正被别的程序占用`));
    other.close();
  });
});
