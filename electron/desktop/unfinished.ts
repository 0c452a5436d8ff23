/**
 * What is being written carries a name of its own until it is whole. A power cut leaves it behind; the next writing in the
 * same folder takes it away.
 */
import { randomUUID } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const UNFINISHED = /^\.未完成-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Nothing is written for so long without a file being touched: whoever began it is gone. */
export const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/** Path of something unfinished in `folder`. */
export function unfinishedIn(folder: string): string {
  return path.join(folder, `.未完成-${randomUUID()}`);
}

/** The latest change of anything in it. */
async function changedMs(entry: string): Promise<number> {
  const found = await lstat(entry);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(entry, { recursive: true });
  const times = await Promise.all(names.map(async (name) => (await lstat(path.join(entry, name))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}

async function removeIfAbandoned(entry: string, nowMs: number): Promise<void> {
  if (nowMs - await changedMs(entry) > ABANDONED_AFTER_MS) await rm(entry, { recursive: true, force: true });
}

/** `own` has just been begun in the folder: its time is the disk's own clock, which on a share is another computer's. What cannot be removed stays. */
export async function sweepAbandoned(own: string): Promise<void> {
  const folder = path.dirname(own);
  const nowMs = (await lstat(own)).mtimeMs;
  const names = (await readdir(folder).catch(() => [])).filter((name) => UNFINISHED.test(name));
  // Tidying up is no reason to refuse what the user asked for.
  for (const name of names) await removeIfAbandoned(path.join(folder, name), nowMs).catch(() => undefined);
}
