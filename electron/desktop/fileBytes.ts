/** Files on disk as sources and sinks of bytes, for what is too large to hold. */
import { openAsBlob } from 'node:fs';
import { type FileHandle, link, open, rename, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { ByteSink, ByteSource } from '#shared/draftFile/bytes.ts';
import { syncFolder } from './syncFolder.ts';
import { sweepAbandoned, unfinishedIn } from './unfinished.ts';

/** Nothing stays open between reads; a file that changes meanwhile fails to read. */
export async function fileSource(file: string): Promise<ByteSource> {
  const blob = await openAsBlob(file);
  return {
    size: blob.size,
    async read(offset, length) {
      try {
        return new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
      } catch (error) {
        // Changed or pulled out while it was read: the blob says so without a code.
        throw Object.assign(new Error(`${file} can no longer be read`, { cause: error }), { code: 'EIO' });
      }
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done)).bytesWritten;
}

/** Fails with EEXIST where `target` is taken, in one step where the disk can do that. */
async function moveToNewName(finished: string, target: string): Promise<void> {
  try {
    await link(finished, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    // USB sticks and some shares know no links.
    const taken = await stat(target).then(() => true, () => false);
    if (taken) throw Object.assign(new Error(`${target} exists`), { code: 'EEXIST' });
    await rename(finished, target);
    return;
  }
  await unlink(finished);
}

/**
 * Makes a new file whole or not at all: written beside its place, flushed to the disk, then named. Throws the disk's own
 * errors, EEXIST when the name is taken, and what `fill` throws; nothing is left behind then.
 */
export async function writeNewFile(target: string, fill: (sink: ByteSink) => Promise<void>): Promise<void> {
  const unfinished = unfinishedIn(path.dirname(target));
  const handle = await open(unfinished, 'wx');
  await sweepAbandoned(unfinished);
  try {
    try {
      await fill({ write: (bytes) => writeAll(handle, bytes) });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveToNewName(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}
