/** Finds what cloud disks leave beside a draft when two computers changed it: `draft (1).json`, `draft-PC-2.json`, `draft（张三的冲突副本）.json`. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';

export interface FoundCopy {
  readonly fileName: string;
  /** Full path. */
  readonly file: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
}

/** Everything called like a draft that is none of this program's own names. */
export function isConflictCopy(name: string): boolean {
  return /^draft.+\.json$/i.test(name) && name !== DRAFT_ENTRY && !/^draft\.损坏-\d+\.json$/.test(name);
}

export async function findConflictCopies(draftFolder: string): Promise<readonly FoundCopy[]> {
  const names = await readdir(draftFolder).catch(() => []);
  const found: FoundCopy[] = [];
  for (const fileName of names.filter(isConflictCopy).sort()) {
    const file = path.join(draftFolder, fileName);
    const facts = await stat(file).catch(() => null);
    if (facts?.isFile()) found.push({ fileName, file, modifiedAt: facts.mtime.toISOString() });
  }
  return found;
}

const CLOUDS: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /onedrive/i, name: 'OneDrive' },
  { pattern: /nutstore|坚果云/i, name: '坚果云' },
  { pattern: /baidu(?:sync|netdisk)|百度网盘/i, name: '百度网盘' },
  { pattern: /wps ?(?:云盘|cloud)|WPSDrive/i, name: 'WPS 云盘' },
  { pattern: /dropbox/i, name: 'Dropbox' },
  { pattern: /google ?drive/i, name: 'Google Drive' },
  { pattern: /icloud|Mobile Documents/i, name: 'iCloud' },
];

/** The cloud disk that a folder belongs to, by its path; null when by its path it belongs to none. */
export function cloudDiskOf(folder: string): string | null {
  return CLOUDS.find(({ pattern }) => folder.split(/[\\/]/).some((part) => pattern.test(part)))?.name ?? null;
}
