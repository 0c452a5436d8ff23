import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Launchers {
  readonly asksForWindow: (words: readonly string[]) => boolean;
  readonly electronBinary: (environment: Readonly<Record<string, string>>) => string | null;
}
const load = async (name: string) => import(`../../build/launch/${name}.mjs`) as Promise<Launchers>;

describe('npm start', () => {
  it.each([[[]], [['我的.zbdraft']], [['D:\\申报\\A.ZBDRAFT']]])('opens the window for %j', async (words) => {
    expect((await load('openProgram')).asksForWindow(words)).toBe(true);
  });

  it.each([[['export', 'sample', '--to', 'x']], [['check', '我的.zbdraft']], [['help']], [['我的.zbdraft', '--json']], [['a.docx']]])('is a command of the terminal for %j', async (words) => {
    expect((await load('openProgram')).asksForWindow(words)).toBe(false);
  });
});

it('Electron is found by its file, and only where that is', async () => {
  const { electronBinary } = await load('electronBinary');
  const folder = await mkdtemp(path.join(tmpdir(), 'electron-'));
  const file = path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
  expect(electronBinary({ ELECTRON_EXEC_PATH: file })).not.toBe(file);
  await writeFile(file, '');
  expect(electronBinary({ ELECTRON_EXEC_PATH: file })).toBe(file);
  if (process.platform !== 'darwin') expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(file);
});
