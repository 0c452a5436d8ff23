import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest } from './mirrorForTest.ts';

/** A disk that can be told to fail: what the services import is this, what the test looks with is the real one. */
const disk = vi.hoisted((): { log: string[]; failing: string | null; alter: ((bytes: Buffer) => Buffer) | null } => ({ log: [], failing: null, alter: null }));

function step(name: string, file: string): void {
  disk.log.push(`${name} ${path.basename(file).replace(/^\.(.*)\.[0-9a-f-]{36}\.tmp$/, '$1 beside')}`);
  if (disk.failing === name) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
}

vi.mock('node:fs/promises', async (importReal) => {
  const real = await importReal<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (file: string, flags: string, mode?: number) => {
      step('open', file);
      const handle = await real.open(file, flags, mode);
      return {
        writeFile: async (bytes: Uint8Array) => {
          step('write', file);
          await handle.writeFile(bytes);
        },
        sync: async () => {
          step('sync', file);
          await handle.sync();
        },
        close: () => handle.close(),
      };
    },
    rename: async (from: string, to: string) => {
      step('rename', to);
      await real.rename(from, to);
    },
    readFile: async (file: string, ...rest: never[]) => {
      const bytes = await real.readFile(file, ...rest);
      return disk.alter && Buffer.isBuffer(bytes) ? disk.alter(bytes) : bytes;
    },
  };
});
const { ReadBackDiffers, writeDurably } = await import('#electron/desktop/mirror/writeDurably.ts');

beforeEach(() => {
  disk.log.length = 0;
  disk.failing = null;
  disk.alter = null;
});

const bytes = new TextEncoder().encode('新的内容');
async function fileWithOld(): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'durable-')), 'draft.json');
  await writeFile(file, '旧的内容');
  return file;
}

describe('a file that is written durably', () => {
  it('is written beside its place, synced, renamed, and the folder synced', async () => {
    const file = await fileWithOld();
    disk.log.length = 0;
    await writeDurably(file, bytes);
    const folder = path.basename(path.dirname(file));
    expect(disk.log).toEqual([
      'open draft.json beside', 'write draft.json beside', 'sync draft.json beside', 'rename draft.json', `open ${folder}`, `sync ${folder}`,
    ]);
    expect(await readFile(file, 'utf8')).toBe('新的内容');
    expect(await readdir(path.dirname(file))).toEqual(['draft.json']);
  });

  it.each(['open', 'write', 'sync', 'rename'])('stays what it was when the disk fails at %s, and nothing is left beside it', async (step) => {
    const file = await fileWithOld();
    disk.failing = step;
    await expect(writeDurably(file, bytes)).rejects.toThrow('no space left');
    disk.failing = null;
    expect(await readFile(file, 'utf8')).toBe('旧的内容');
    expect(await readdir(path.dirname(file))).toEqual(['draft.json']);
  });

  it('is not said to be there when it reads back otherwise', async () => {
    const file = await fileWithOld();
    disk.alter = (read) => Buffer.concat([Buffer.from('%TSD-Header'), read]);
    await expect(writeDurably(file, bytes)).rejects.toThrow(ReadBackDiffers);
  });
});

describe('a draft is not acknowledged', () => {
  const draft = draftFor(edition);

  it.each(['open', 'write', 'sync', 'rename'])('when the disk fails at %s: the reason is told, and the next try succeeds', async (step) => {
    const { mirror, files } = await mirrorForTest();
    disk.failing = step;
    await expect(mirror.save(draft)).rejects.toThrow(/没能保存到.*磁盘已满.*仍在本程序里/);
    disk.failing = null;
    expect(await mirror.save(draft)).toMatchObject({ revision: 1 });
    expect(await files()).toEqual(['未填申报单位-2024/draft.json']);
  });

  it('when software that encrypts documents gives back other bytes: it is told by its name', async () => {
    const { mirror } = await mirrorForTest();
    disk.alter = (read) => Buffer.concat([Buffer.from([1]), read]);
    await expect(mirror.save(draft)).rejects.toThrow(/加密软件（如绿盾/);
  });

  it('when a file stands where the folder belongs', async () => {
    const { mirror, folder } = await mirrorForTest();
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, '');
    await expect(mirror.save(draft)).rejects.toThrow(/没能保存到/);
  });
});
