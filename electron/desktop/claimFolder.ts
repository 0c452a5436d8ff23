/** Gives a finished folder its final name without ever overwriting one that exists. */
import { rename, stat } from 'node:fs/promises';
import path from 'node:path';

const MAXIMUM_TRIES = 1000;

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

/** Renames `finished` to `name` in its own parent folder or the one given, or `name (2)`, `name (3)` … when that is taken. Returns the path. */
export async function claimFolder(finished: string, name: string, parent = path.dirname(finished)): Promise<string> {
  for (let count = 1; count <= MAXIMUM_TRIES; count++) {
    const target = path.join(parent, count === 1 ? name : `${name} (${count})`);
    if (await exists(target)) continue;
    try {
      await rename(finished, target);
      return target;
    } catch (error) {
      // Somebody else took the name between the look and the rename.
      if (!(await exists(target))) throw error;
    }
  }
  throw new Error(`no free name for ${name}`);
}
