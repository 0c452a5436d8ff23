/** Copies a folder file by file so that each copy is on disk and was read back equal. What was copied before and has not changed since is left. */
import { copyFile, mkdir, open, readdir, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { hashFile } from '#electron/desktop/hashFile.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { type FileStamp, isSameFile, stampOf } from './readStoredDraft.ts';
import { isTemporaryName, ReadBackDiffers, temporaryName } from './writeDurably.ts';

/** Stamps of the files that a copy was made of, by path within the folder. */
export type CopiedFiles = Map<string, FileStamp>;

/** With the date of the original. */
export async function copyDurably(from: string, to: string): Promise<void> {
  const temporary = temporaryName(to);
  const stamp = await stampOf(from);
  try {
    await copyFile(from, temporary);
    const handle = await open(temporary, 'r+');
    await handle.sync().finally(() => handle.close());
    if (await hashFile(temporary) !== await hashFile(from)) throw new ReadBackDiffers(to);
    if (stamp) await utimes(temporary, stamp.modifiedMs / 1000, stamp.modifiedMs / 1000);
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(to));
}

/** Every file in a folder and below it, as paths within it. Leases and unfinished files are nobody's. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !isTemporaryName(entry.name) && entry.name !== '.lease.json')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

function mayCopyLater(error: unknown): boolean {
  return error instanceof ReadBackDiffers || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
}

/** `copied` says what was done before, and is brought up to date. `isInUse`: a file that changes meanwhile is left for the next time. */
export async function copyFolder(from: string, to: string, copied: CopiedFiles, isInUse: boolean): Promise<void> {
  const names = await filesBelow(from);
  for (const name of names) {
    const source = path.join(from, name);
    const stamp = await stampOf(source);
    const before = copied.get(name);
    if (!stamp || (before && isSameFile(before, stamp))) continue;
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    try {
      await copyDurably(source, path.join(to, name));
      copied.set(name, stamp);
    } catch (error) {
      if (!isInUse || !mayCopyLater(error)) throw error;
    }
  }
  for (const name of [...copied.keys()].filter((one) => !names.includes(one))) {
    await rm(path.join(to, name), { force: true });
    copied.delete(name);
  }
}
