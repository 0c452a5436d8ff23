/**
 * Stands in for Electron's program where there is none: takes its command line, runs the real built main.cjs in Node, and the
 * real preload.cjs in an isolated world of Chromium. It cannot prove what is Electron's own: that it starts, its sandbox,
 * dialogs, menus, the lock of a single instance, fuses, Windows and macOS.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { standInFor, type StandInStart } from './electronModule.ts';

/** `words` as Electron gets them: switches, the app's folder, then the app's own words. */
export function startStandIn(words: readonly string[], serve: (module: object) => void, load: (file: string) => unknown): void {
  const switches = new Map(words.filter((word) => word.startsWith('--')).map((word): [string, string] => {
    const [name = '', value = ''] = word.slice(2).split(/=(.*)/s);
    return [name, value];
  }));
  const appFolder = path.resolve(words.find((word) => !word.startsWith('-')) ?? '.');
  const packageJson = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')) as StandInStart['packageJson'] & { readonly main: string };
  const given = switches.get('user-data-dir');
  const userData = given === undefined ? mkdtempSync(path.join(tmpdir(), 'electron-stand-in-')) : path.resolve(given);
  const { module, begin } = standInFor({ appFolder, packageJson, switches }, userData);
  serve(module);
  process.argv = [process.execPath, ...words.filter((word) => !word.startsWith('--'))];
  load(path.join(appFolder, packageJson.main));
  void begin();
}
