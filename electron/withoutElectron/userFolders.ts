/** Where this user keeps documents, and where the program may keep what is its own. */
import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const OWN_NAME = 'quality-benchmark-application';

/** Windows moves the documents to OneDrive or another disk, and says where in the registry. */
async function windowsDocuments(): Promise<string | null> {
  const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';
  try {
    const { stdout } = await promisify(execFile)('reg', ['query', key, '/v', 'Personal'], { windowsHide: true, timeout: 3000 });
    const value = /REG_(?:EXPAND_)?SZ\s+(.+)/.exec(stdout)?.[1]?.trim();
    return value?.replace(/%([^%]+)%/g, (whole, name: string) => process.env[name] ?? whole) ?? null;
  } catch {
    return null;
  }
}

async function linuxDocuments(home: string): Promise<string | null> {
  try {
    const text = await readFile(path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'user-dirs.dirs'), 'utf8');
    const value = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(text)?.[1];
    return value?.replace('$HOME', home) ?? null;
  } catch {
    return null;
  }
}

export async function findDocumentsFolder(): Promise<string> {
  const home = os.homedir();
  const told = process.platform === 'win32' ? await windowsDocuments() : process.platform === 'linux' ? await linuxDocuments(home) : null;
  for (const folder of [told, path.join(home, '文档')]) {
    if (folder !== null && path.isAbsolute(folder) && await stat(folder).then((found) => found.isDirectory(), () => false)) return folder;
  }
  return path.join(home, 'Documents');
}

export function settingsFolder(): string {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32': return path.join(process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), OWN_NAME);
    case 'darwin': return path.join(home, 'Library', 'Application Support', OWN_NAME);
    default: return path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), OWN_NAME);
  }
}
