/**
 * The secret of the host, in a file that only the user can read; it outlives a restart, so that an open page goes on working.
 * The page and a second start each know only what is derived for them.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { temporaryName } from '#electron/desktop/mirror/writeDurably.ts';

const SECRET = /^[\w-]{43}$/;

async function isOnlyTheUsers(file: string): Promise<boolean> {
  // On Windows the user's profile folder is closed to others.
  return process.platform === 'win32' || ((await stat(file)).mode & 0o077) === 0;
}

/** A file that others could read has lost its secret: a new one takes its place. */
export async function readOrMakeSecret(settingsFolder: string): Promise<string> {
  const file = path.join(settingsFolder, 'host-secret');
  try {
    const kept = (await readFile(file, 'utf8')).trim();
    if (SECRET.test(kept) && await isOnlyTheUsers(file)) return kept;
  } catch {
    // The first start.
  }
  await mkdir(settingsFolder, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  const temporary = temporaryName(file);
  const handle = await open(temporary, 'wx', 0o600);
  await handle.writeFile(secret).finally(() => handle.close());
  await chmod(temporary, 0o600);
  await rename(temporary, file);
  return secret;
}

function derive(secret: string, use: string): string {
  return createHmac('sha256', secret).update(use).digest('base64url');
}
/** What the page shows with every call. */
export function pageToken(secret: string): string {
  return derive(secret, 'page');
}
/** What a second start shows when it hands a file over: a page must not be able to name a path. */
export function handOverToken(secret: string): string {
  return derive(secret, 'hand over');
}
/** Proves to a second start that it talks to the host that knows the secret, before it tells anything itself. */
export function proofFor(challenge: string, secret: string): string {
  return derive(secret, `host ${challenge}`);
}

/** Compares in a time that tells nothing of where the two differ. `given` is a header as Node hands it over: absent or repeated, it is never the same. */
export function isSameSecret(given: string | readonly string[] | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(typeof given === 'string' ? given : ''), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
