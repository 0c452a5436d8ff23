/** Copies a folder file by file so that each copy is on disk and was read back equal. What was copied before and has not changed since is left. */
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, rmdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { hashFile } from '#electron/desktop/hashFile.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { type FileStamp, isSameFile, stampOf } from './readStoredDraft.ts';
import { isTemporaryName, ReadBackDiffers, temporaryName } from './writeDurably.ts';

/** How far copying is, and the way to stop it. */
export interface CopyWatch {
  onBytes(bytes: number): void;
  /** A file was copied and read back equal. */
  onCopied(): void;
  readonly signal: AbortSignal;
}

/** Stamps of the files that a copy was made of, by path within the folder. */
export type CopiedFiles = Map<string, FileStamp>;

const LARGE_BYTES = 8_000_000;

/** Evidence may be gigabytes: then somebody wants to see how far it is, and may want to stop in the middle of it. */
async function copyBytes(from: string, to: string, bytes: number, watch: CopyWatch | undefined): Promise<void> {
  if (bytes <= LARGE_BYTES || !watch) {
    await copyFile(from, to);
    watch?.onBytes(bytes);
    return;
  }
  const reading = createReadStream(from);
  reading.on('data', (piece) => watch.onBytes(piece.length));
  await pipeline(reading, createWriteStream(to), { signal: watch.signal });
}

/** With the date of the original. */
export async function copyDurably(from: string, to: string, watch?: CopyWatch): Promise<void> {
  const temporary = temporaryName(to);
  const stamp = await stampOf(from);
  try {
    await copyBytes(from, temporary, stamp?.bytes ?? 0, watch);
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

/** Takes away again what `copyFolder` has copied, and the folders that it leaves empty; anything else stays. */
export async function removeCopied(folder: string, copied: CopiedFiles): Promise<void> {
  for (const name of copied.keys()) await rm(path.join(folder, name), { force: true });
  const folders = new Set<string>();
  for (const name of copied.keys()) for (let parent = path.dirname(name); parent !== '.'; parent = path.dirname(parent)) folders.add(parent);
  // The deepest first; one that is not empty has something of somebody else's.
  for (const name of [...folders].sort((a, b) => b.length - a.length)) await rmdir(path.join(folder, name)).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

function mayCopyLater(error: unknown): boolean {
  return error instanceof ReadBackDiffers || (error instanceof Error && 'code' in error && error.code === 'ENOENT');
}

/** `copied` says what was done before, and is brought up to date. `isInUse`: a file that changes meanwhile is left for the next time. Throws the signal's reason when it is stopped. */
export async function copyFolder(from: string, to: string, copied: CopiedFiles, isInUse: boolean, watch?: CopyWatch): Promise<void> {
  const names = await filesBelow(from);
  for (const name of names) {
    watch?.signal.throwIfAborted();
    const source = path.join(from, name);
    const stamp = await stampOf(source);
    const before = copied.get(name);
    if (!stamp || (before && isSameFile(before, stamp))) continue;
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    try {
      await copyDurably(source, path.join(to, name), watch);
      copied.set(name, stamp);
      watch?.onCopied();
    } catch (error) {
      if (!isInUse || !mayCopyLater(error)) throw error;
    }
  }
  for (const name of [...copied.keys()].filter((one) => !names.includes(one))) {
    await rm(path.join(to, name), { force: true });
    copied.delete(name);
  }
}
