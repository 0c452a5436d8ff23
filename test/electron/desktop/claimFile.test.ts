/** What was exported before is replaced only when the user wants it, and never what another program has open. */
import { mkdir, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { claimFile } from '#electron/desktop/claimFile.ts';

vi.mock('node:fs/promises', async (actual) => {
  const real = await actual<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

async function folderWith(...names: readonly string[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-file-'));
  for (const name of names) await writeFile(path.join(folder, name), `old ${name}`);
  const finished = path.join(folder, '.unfinished');
  await writeFile(finished, 'new');
  return { folder, finished, target: path.join(folder, '申报书.docx') };
}

it('a free name is taken', async () => {
  const { finished, target } = await folderWith();
  expect(await claimFile(finished, target, false)).toEqual({ file: target, wasLocked: false });
  expect(await readFile(target, 'utf8')).toBe('new');
});

it('a name that is taken stays as it is, and the new file stands beside it', async () => {
  const { folder, finished, target } = await folderWith('申报书.docx', '申报书 (2).docx');
  expect(await claimFile(finished, target, false)).toEqual({ file: path.join(folder, '申报书 (3).docx'), wasLocked: false });
  expect((await readdir(folder)).sort()).toEqual(['申报书 (2).docx', '申报书 (3).docx', '申报书.docx']);
  expect(await readFile(target, 'utf8')).toBe('old 申报书.docx');
});

it('gives way when it may be replaced', async () => {
  const { folder, finished, target } = await folderWith('申报书.docx');
  expect(await claimFile(finished, target, true)).toEqual({ file: target, wasLocked: false });
  expect([await readdir(folder), await readFile(target, 'utf8')]).toEqual([['申报书.docx'], 'new']);
});

it.each(['EBUSY', 'EPERM', 'EACCES'])('is left alone when it is open elsewhere (%s), and the new one gets another name', async (code) => {
  const { folder, finished, target } = await folderWith('申报书.docx');
  vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error('locked'), { code }));
  expect(await claimFile(finished, target, true)).toEqual({ file: path.join(folder, '申报书 (2).docx'), wasLocked: true });
  expect(await readFile(target, 'utf8')).toBe('old 申报书.docx');
});

it('a folder of that name never gives way', async () => {
  const { folder, finished, target } = await folderWith();
  await mkdir(target);
  expect(await claimFile(finished, target, true)).toEqual({ file: path.join(folder, '申报书 (2).docx'), wasLocked: false });
});

it('a disk that refuses leaves no empty file with the name', async () => {
  const { folder, finished, target } = await folderWith();
  vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  await expect(claimFile(finished, target, false)).rejects.toThrow('full');
  expect(await readdir(folder)).toEqual(['.unfinished']);
});
