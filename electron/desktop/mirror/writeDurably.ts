/**
 * Puts a file where it belongs so that it is there: a temporary one beside it, synced, renamed, the folder synced, read back
 * and compared. Whoever returns from here may say that it lies on disk.
 */
import { createHash, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { syncFolder } from '#electron/desktop/syncFolder.ts';

/** The disk gave back other bytes than were written: failing hardware, or software that encrypts documents on their way. */
export class ReadBackDiffers extends Error {
  override readonly name = 'ReadBackDiffers';
}

/** Name of the unfinished file beside `file`: recognised and left out wherever folders are read. */
export function temporaryName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
}
export function isTemporaryName(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.tmp');
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Virus scanners and cloud disks hold a file on Windows for a moment after it was written. */
const RENAME_PAUSES_MS = process.platform === 'win32' ? [20, 80, 200, 500] : [];

async function renameOver(temporary: string, file: string): Promise<void> {
  for (const pauseMs of RENAME_PAUSES_MS) {
    try {
      await rename(temporary, file);
      return;
    } catch {
      await setTimeout(pauseMs);
    }
  }
  await rename(temporary, file);
}

/** Replaces `file`, or leaves it as it was and throws. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(file);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, file);
  } catch (error) {
    // What could not be written may not be removable either; the first error is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(path.dirname(file));
  if (sha256Of(await readFile(file)) !== sha256Of(bytes)) throw new ReadBackDiffers(file);
}
