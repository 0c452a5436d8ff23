/** Disks that really are full, read-only, gone, closed or busy. */
import { chmod, open, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import type { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest } from './mirrorForTest.ts';
import { mountSmallDisk, type SmallDisk } from './smallDisk.ts';

const PAGE_BYTES = 4096;

const mounted: SmallDisk[] = [];
afterEach(() => {
  for (const disk of mounted.splice(0)) disk.unmount();
});

const base = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
/** Each a page of a few kilobytes longer than the one before, and nowhere like it. */
const at = (revision: number): Draft => ({
  ...base, revision,
  answers: { ...base.answers, fields: { ...base.answers.fields, 'product.mainAndShare': Array.from({ length: revision * 300 }, (_nothing, index) => String.fromCodePoint(0x4e00 + ((index * 7919 + revision * 104_729) % 20_000))).join('') } },
});

async function onSmallDisk(kilobytes: number): Promise<(Awaited<ReturnType<typeof mirrorForTest>> & { readonly disk: SmallDisk }) | null> {
  const disk = await mountSmallDisk(kilobytes);
  if (!disk) return null;
  mounted.push(disk);
  const draftsFolder = path.join(disk.folder, '质量标杆申报');
  const made = await mirrorForTest({ draftsFolder });
  return { ...made, restart: (options = {}) => made.restart({ draftsFolder, ...options }), disk };
}

/** Takes all room but so many pages. */
async function fillBut(disk: SmallDisk, pages: number): Promise<string> {
  const filler = path.join(disk.folder, 'filler');
  const handle = await open(filler, 'w');
  let taken = 0;
  try {
    for (;; taken += 1) if ((await handle.write(new Uint8Array(PAGE_BYTES))).bytesWritten < PAGE_BYTES) break;
  } catch {
    // Full.
  } finally {
    await handle.truncate(Math.max(0, taken - pages) * PAGE_BYTES).finally(() => handle.close());
  }
  return filler;
}

async function refusal(saving: Promise<unknown>): Promise<string> {
  return saving.then(() => '', (error: unknown) => (error instanceof Error ? error.message : String(error)));
}

/** What was acknowledged is the newest, or a version, to the character. */
async function expectWhole(mirror: Mirror, acknowledged: readonly number[]): Promise<void> {
  const newest = acknowledged.at(-1) ?? 0;
  expect((await mirror.read(base.id))?.draft).toEqual(at(newest));
  const { versions, damaged } = await mirror.versions.list(base.id);
  expect(damaged).toBe(0);
  for (const { id, revision } of versions) expect((await mirror.versions.read(base.id, id)).draft).toEqual(at(revision));
}

describe('a disk that is full', () => {
  it('refuses in words, keeps what it acknowledged, and takes the next save when there is room again', async () => {
    const made = await onSmallDisk(160);
    if (!made) return;
    const { mirror, restart, disk } = made;
    const filler = path.join(disk.folder, 'filler');
    await writeFile(filler, new Uint8Array(40_000));
    const acknowledged: number[] = [];
    let words = '';
    for (let revision = 1; words === ''; revision += 1) {
      words = await refusal(mirror.save(at(revision)));
      if (words === '') acknowledged.push(revision);
    }
    expect(words).toMatch(/^没能保存到“.*”：磁盘已满.*您写的内容仍在本程序里/);
    expect(acknowledged.length).toBeGreaterThan(2);
    await expectWhole(restart(), acknowledged);
    // Whoever goes on typing is refused again and again; nothing is worn away by it.
    const next = (acknowledged.at(-1) ?? 0) + 1;
    for (let round = 0; round < 5; round += 1) expect(await refusal(mirror.save(at(next + round)))).toContain('磁盘已满');
    await expectWhole(restart(), acknowledged);
    await rm(filler);
    expect(await refusal(mirror.save(at(next)))).toBe('');
    await expectWhole(restart(), [...acknowledged, next]);
  });

  it('but for a few pages, acknowledges nothing that is not there', async () => {
    const made = await onSmallDisk(256);
    if (!made) return;
    const { disk } = made;
    const refused: number[] = [];
    for (let pages = 0; pages <= 16; pages += 1) {
      const draftsFolder = path.join(disk.folder, `drafts ${pages}`);
      const mirror = made.restart({ draftsFolder });
      await mirror.save(at(1));
      await mirror.save(at(2));
      const filler = await fillBut(disk, pages);
      const saved = [1, 2];
      for (const revision of [3, 4, 5]) if (await refusal(mirror.save(at(revision))) === '') saved.push(revision);
      if (saved.length === 2) refused.push(pages);
      await expectWhole(made.restart({ draftsFolder }), saved);
      await rm(filler);
      await rm(draftsFolder, { recursive: true });
    }
    // Some of them were full to the brim, some had room.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(17);
  });
});

it('a disk that became read-only is read on, refuses in words, and is written again afterwards', async () => {
  const made = await onSmallDisk(512);
  if (!made) return;
  const { mirror, restart, disk } = made;
  await mirror.save(at(1));
  await mirror.save(at(2));
  disk.remount('ro');
  expect(await refusal(mirror.save(at(3)))).toMatch(/这个位置是只读的/);
  await expectWhole(restart(), [1, 2]);
  expect((await restart().list()).drafts).toHaveLength(1);
  disk.remount('rw');
  expect(await refusal(mirror.save(at(3)))).toBe('');
  await expectWhole(restart(), [1, 2, 3]);
});

it('a disk that was pulled out takes nothing with it that is typed afterwards', async () => {
  const made = await onSmallDisk(512);
  if (!made) return;
  const { mirror, restart, disk } = made;
  await mirror.save(at(1));
  mounted.splice(0);
  disk.unmount();
  expect(await refusal(mirror.save(at(2)))).toBe('');
  expect(await refusal(mirror.save(at(3)))).toBe('');
  await expectWhole(restart(), [2, 3]);
});

it('a draft whose folder something holds fast is not thrown away, and says so', async () => {
  const made = await onSmallDisk(512);
  if (!made) return;
  const { mirror, restart, disk } = made;
  await mirror.save(at(1));
  const folder = await mirror.draftFolder(base.id);
  // Mounted onto itself: a folder that cannot be renamed.
  disk.bind(folder);
  try {
    expect(await refusal(mirror.trash(base.id))).toMatch(/正被其他程序使用/);
    expect(await refusal(mirror.save(at(2)))).toBe('');
  } finally {
    disk.unbind(folder);
  }
  await expectWhole(restart(), [1, 2]);
});

it('a folder that is closed to the user is told by that, and opened it is written again', async () => {
  const { mirror, folder, restart } = await mirrorForTest();
  await mirror.save(at(1));
  await mirror.save(at(2));
  const draftFolder = await mirror.draftFolder(base.id);
  const isRoot = process.getuid?.() === 0;
  await chmod(path.dirname(folder), 0o755);
  await chmod(draftFolder, 0o555);
  // Root may write anywhere: for this once somebody else.
  if (isRoot) process.seteuid?.(65_534);
  const words = await refusal(mirror.save(at(3))).finally(() => (isRoot ? process.seteuid?.(0) : undefined));
  if (process.platform !== 'win32') expect(words).toMatch(/没有这个位置的权限/);
  await expectWhole(restart(), [1, 2]);
  await chmod(draftFolder, 0o755);
  expect(await refusal(mirror.save(at(3)))).toBe('');
  await expectWhole(restart(), [1, 2, 3]);
});
