/** Where Electron's program lies, found by its file: asking the electron package would start a download. Plain Node ≥ 20, no dependencies. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const FILE_NAMES = { win32: 'electron.exe', darwin: path.join('Electron.app', 'Contents', 'MacOS', 'Electron') };

/** Full path, or null. `ELECTRON_EXEC_PATH` names the file, `ELECTRON_OVERRIDE_DIST_PATH` its folder. */
export function electronBinary(environment = process.env) {
  const name = FILE_NAMES[process.platform] ?? 'electron';
  const candidates = [
    environment.ELECTRON_EXEC_PATH,
    environment.ELECTRON_OVERRIDE_DIST_PATH && path.join(environment.ELECTRON_OVERRIDE_DIST_PATH, name),
    inRoot('node_modules', 'electron', 'dist', name),
  ];
  return candidates.find((file) => file && existsSync(file)) ?? null;
}
