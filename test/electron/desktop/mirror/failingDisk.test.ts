/** Every call that goes to the disk fails once, one after the other, with each error that a disk can give: what was acknowledged before and after is there. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { draftWithFiles, edition } from '../../../support/testDrafts.ts';

const disk = vi.hoisted((): { isOn: boolean; calls: string[]; failAt: number | null; code: string; tears: boolean } => ({ isOn: false, calls: [], failAt: null, code: 'EIO', tears: false }));

/** True when this call is the one to fail. */
function fails(name: string): boolean {
  if (!disk.isOn) return false;
  disk.calls.push(name);
  return disk.calls.length - 1 === disk.failAt;
}
function failure(): Error {
  return Object.assign(new Error(`the disk says ${disk.code}`), { code: disk.code });
}

vi.mock('node:fs/promises', async (importReal) => {
  const real = await importReal<typeof import('node:fs/promises')>();
  const failing = <A extends readonly unknown[], R>(name: string, call: (...words: A) => Promise<R>) => async (...words: A): Promise<R> => {
    if (fails(name)) throw failure();
    return call(...words);
  };
  return {
    ...real,
    open: async (file: string, flags: string, mode?: number) => {
      if (fails('open')) throw failure();
      const handle = await real.open(file, flags, mode);
      return {
        writeFile: async (bytes: Uint8Array) => {
          if (!fails('write')) return handle.writeFile(bytes);
          // A full disk takes a part of it.
          if (disk.tears) await handle.writeFile(bytes.subarray(0, Math.floor(bytes.length / 2)));
          throw failure();
        },
        sync: failing('sync', () => handle.sync()),
        read: handle.read.bind(handle),
        close: async () => {
          await handle.close();
          if (fails('close')) throw failure();
        },
      };
    },
    rename: failing('rename', real.rename),
    readFile: failing('read', real.readFile as (file: string, options?: 'utf8') => Promise<string | Uint8Array>),
    writeFile: failing('writeFile', real.writeFile),
    mkdir: failing('mkdir', real.mkdir),
    rm: failing('rm', real.rm),
    readdir: failing('readdir', real.readdir as (folder: string) => Promise<string[]>),
    stat: failing('stat', real.stat as (file: string) => Promise<unknown>),
  };
});
const { mirrorForTest } = await import('./mirrorForTest.ts');

beforeEach(() => {
  Object.assign(disk, { isOn: false, calls: [], failAt: null, code: 'EIO', tears: false });
});

const base = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const at = (revision: number): Draft => ({ ...base, revision, answers: { ...base.answers, fields: { ...base.answers.fields, 'product.mainAndShare': `第${revision}次写下的话。`.repeat(revision) } } });

type Mirror = Awaited<ReturnType<typeof mirrorForTest>>['mirror'];

/** Saves 1 … 5 with the failure somewhere among them, as a window does: what was refused is tried again. The acknowledged ones. */
async function saveThrough(mirror: Mirror): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  for (let revision = 1; revision <= 5; revision += 1) {
    for (let round = 0; round < 2; round += 1) {
      disk.isOn = true;
      const saved = await mirror.save(at(revision)).then((result) => 'revision' in result, () => false);
      disk.isOn = false;
      if (saved) {
        acknowledged.push(revision);
        break;
      }
    }
  }
  return acknowledged;
}

/** What a program that starts afterwards finds: the newest, and every version. */
async function found(restart: () => Mirror): Promise<{ readonly newest: Draft | undefined; readonly versions: readonly Draft[] }> {
  const mirror = restart();
  const newest = (await mirror.read(base.id))?.draft;
  const { versions } = await mirror.versions.list(base.id);
  const drafts: Draft[] = [];
  for (const { id } of versions) drafts.push((await mirror.versions.read(base.id, id)).draft);
  return { newest, versions: drafts };
}

const codes = ['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EIO'];

describe('a disk that fails once', { timeout: 120_000 }, () => {
  it.each(codes)('with %s, at any call: every acknowledged revision is there afterwards, to the character, and the next try succeeds', async (code) => {
    const counted = await mirrorForTest();
    await saveThrough(counted.mirror);
    const calls = disk.calls.length;
    expect(calls).toBeGreaterThan(60);
    // Every other call with one kind of failure, the others with the next: together all calls with at least two kinds.
    for (let failAt = codes.indexOf(code) % 2; failAt < calls; failAt += 2) {
      const { mirror, restart, folder } = await mirrorForTest();
      Object.assign(disk, { calls: [], failAt, code, tears: failAt % 3 === 0 });
      const acknowledged = await saveThrough(mirror);
      const where = `call ${failAt}: ${disk.calls[failAt]}`;
      expect(acknowledged, where).toEqual([1, 2, 3, 4, 5]);
      disk.failAt = null;
      const { newest, versions } = await found(restart);
      expect(newest, where).toEqual(at(5));
      const history = versions.map(({ revision }) => revision);
      for (const version of versions) expect(version, where).toEqual(at(version.revision));
      // One state may be missing from the history, when it was the history that could not be written.
      expect(history.length, where).toBeGreaterThanOrEqual(3);
      await rm(path.dirname(folder), { recursive: true });
    }
  });

  it('and goes on failing: nothing is acknowledged, and what was acknowledged before stays', async () => {
    const counted = await mirrorForTest();
    await counted.mirror.save(at(1));
    disk.isOn = true;
    await counted.mirror.save(at(2));
    disk.isOn = false;
    const calls = disk.calls.length;
    for (let failAt = 0; failAt < calls; failAt += 1) {
      const { mirror, restart, folder } = await mirrorForTest();
      await mirror.save(at(1));
      Object.assign(disk, { isOn: true, calls: [], failAt, code: 'ENOSPC' });
      const saved = await mirror.save(at(2)).then(() => true, () => false);
      Object.assign(disk, { isOn: false, failAt: null });
      const { newest } = await found(restart);
      if (saved) expect(newest).toEqual(at(2));
      else expect([at(1), at(2)]).toContainEqual(newest);
      await rm(path.dirname(folder), { recursive: true });
    }
  });
});

describe('files that come to harm while the program is closed', { timeout: 120_000 }, () => {
  it('cut off or changed at any byte, any one of them: nothing wrong ever comes back as right, and the rest comes back whole', async () => {
    const made = draftWithFiles();
    const { mirror, folder, restart } = await mirrorForTest();
    for (const asset of made.draft.assets) await mirror.putAsset(made.draft.id, asset, made.files.get(asset.sha256) ?? new Uint8Array());
    for (const revision of [1, 2, 3, 4]) await mirror.save({ ...made.draft, revision });
    const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    const files = await Promise.all(names.map(async (name) => ({ name, bytes: Buffer.from(await readFile(name)) })));
    expect(files.length).toBeGreaterThan(4);
    await fc.assert(fc.asyncProperty(fc.nat(files.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (which, offset, change, cuts) => {
      const file = files[which];
      if (!file) return;
      const place = offset % file.bytes.length;
      const harmed = Buffer.from(file.bytes);
      harmed[place] = (harmed[place] ?? 0) ^ change;
      await writeFile(file.name, cuts ? file.bytes.subarray(0, place) : harmed);
      const later = restart();
      const stored = await later.read(made.draft.id).catch(() => null);
      const isDraft = path.basename(file.name) === 'draft.json';
      if (!isDraft) expect(stored?.draft).toEqual({ ...made.draft, revision: 4 });
      for (const { sha256 } of made.draft.assets) {
        const bytes = stored && await later.readAsset(made.draft.id, sha256);
        if (bytes) expect(bytes).toEqual(Buffer.from(made.files.get(sha256) ?? []));
        else if (stored) expect(file.name).toContain(sha256);
      }
      if (stored) {
        for (const { id } of (await later.versions.list(made.draft.id)).versions) {
          const { draft } = await later.versions.read(made.draft.id, id);
          expect(draft).toEqual({ ...made.draft, revision: draft.revision });
        }
      }
      await writeFile(file.name, file.bytes);
    }), { numRuns: 150 });
  });

  it('a draft that was saved opens through the gate as it was', () => {
    expect(restoreDraft(JSON.parse(JSON.stringify(at(3))), editions).draft).toEqual(at(3));
  });
});

it('a folder that vanishes is written again, with all that is acknowledged afterwards', async () => {
  const { mirror, folder, restart } = await mirrorForTest();
  await mirror.save(at(1));
  await mirror.save(at(2));
  await rm(folder, { recursive: true });
  await mirror.save(at(3));
  await mirror.save(at(4));
  const { newest, versions } = await found(restart);
  expect(newest).toEqual(at(4));
  expect(versions).toEqual([at(3)]);
});

it('a folder with a path of 250 characters and reserved names is saved into, or says in words why not', async () => {
  const deep = path.join(await mkdtemp(path.join(tmpdir(), 'long-')), 'CON', '文'.repeat(60), 'a'.repeat(100));
  const { mirror, restart } = await mirrorForTest({ draftsFolder: deep });
  expect(deep.length).toBeGreaterThan(180);
  await mirror.save(at(1));
  await mirror.save(at(2));
  expect((await found(() => restart({ draftsFolder: deep }))).newest).toEqual(at(2));
});
