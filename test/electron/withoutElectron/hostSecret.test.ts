import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { handOverToken, isSameSecret, pageToken, proofFor, readOrMakeSecret } from '#electron/withoutElectron/hostSecret.ts';

async function folder(): Promise<string> {
  return path.join(await mkdtemp(path.join(tmpdir(), 'secret-')), 'settings');
}

it('the secret outlives a restart, in a file that nobody else may read', async () => {
  const settings = await folder();
  const secret = await readOrMakeSecret(settings);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect((await stat(path.join(settings, 'host-secret'))).mode & 0o777).toBe(0o600);
  expect(await readOrMakeSecret(settings)).toBe(secret);
  expect(await readOrMakeSecret(await folder())).not.toBe(secret);
});

it('a file that others could read, or that holds something else, gets a new secret', async () => {
  const settings = await folder();
  const file = path.join(settings, 'host-secret');
  const first = await readOrMakeSecret(settings);
  await chmod(file, 0o644);
  const second = await readOrMakeSecret(settings);
  expect(second).not.toBe(first);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'short');
  expect(await readOrMakeSecret(settings)).not.toBe('short');
  expect(await readFile(file, 'utf8')).toMatch(/^[\w-]{43}$/);
});

it('what the page knows, what a second start knows and what proves the host are three things, and none is the secret', () => {
  const secret = 's'.repeat(43);
  expect(new Set([secret, pageToken(secret), handOverToken(secret), proofFor('page', secret), proofFor('hand over', secret)]).size).toBe(5);
  expect([isSameSecret('a', 'a'), isSameSecret('a', 'b'), isSameSecret('aa', 'a'), isSameSecret(undefined, ''), isSameSecret(['a'], 'a')]).toEqual([true, false, false, true, false]);
});
