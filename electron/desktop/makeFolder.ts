/** Makes a folder and what is missing above it, one step at a time: Node's own way up never ends where the system says "not there" to everything. */
import { mkdir, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

async function makeOne(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    // A drive's root answers EPERM on Windows and EISDIR elsewhere, although it is there.
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) return false;
    throw found ? Object.assign(new Error(`${folder} is a file`, { cause: error }), { code: 'ENOTDIR' }) : error;
  }
}

/** The folders that had to be made, outermost first; on failure none of them is left. */
export async function makeFolder(folder: string): Promise<readonly string[]> {
  try {
    return await makeOne(folder) ? [folder] : [];
  } catch (error) {
    const parent = path.dirname(folder);
    if (codeOf(error) !== 'ENOENT' || parent === folder) throw error;
    const made = await makeFolder(parent);
    try {
      return await makeOne(folder) ? [...made, folder] : made;
    } catch (second) {
      await removeEmptyFolders(made);
      throw second;
    }
  }
}

/** Takes back what `makeFolder` made, as far as nothing has been put in. */
export async function removeEmptyFolders(made: readonly string[]): Promise<void> {
  for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
}
