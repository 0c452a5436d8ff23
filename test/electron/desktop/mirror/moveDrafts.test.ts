import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { MoveProgress } from '#shared/desktopApi.ts';
import { moveDrafts } from '#electron/desktop/mirror/moveDrafts.ts';
import { MoveUnderWay } from '#electron/desktop/mirror/moveUnderWay.ts';
import { mirrorForTest, NOW, saveWithFiles } from './mirrorForTest.ts';

async function place(): Promise<string> {
  return path.join(await mkdtemp(path.join(tmpdir(), 'move-')), '质量标杆申报');
}
const now = () => NOW;
const remember = async () => undefined;

it('a move says how far it is, to the last file', async () => {
  const { mirror, folder } = await mirrorForTest();
  const { draft } = await saveWithFiles(mirror);
  await mirror.save({ ...draft, revision: 2 });
  const said: MoveProgress[] = [];
  const to = await place();
  await moveDrafts({ mirror, to, now, remember, onProgress: (progress) => said.push(progress) });
  expect(said[0]).toMatchObject({ copiedFiles: 0, copiedBytes: 0 });
  const last = said.at(-1);
  expect(last?.files).toBe(4);
  expect(last).toMatchObject({ copiedFiles: last?.files, copiedBytes: last?.bytes });
  expect(mirror.draftsFolder).toBe(to);
  expect((await readdir(folder)).length).toBeGreaterThan(0);
});

it.each([1, 2, 3])('a move that is cancelled after %i files leaves nothing in the new place and everything in the old one', async (files) => {
  const { mirror, folder } = await mirrorForTest();
  const { draft } = await saveWithFiles(mirror);
  await mirror.save({ ...draft, revision: 2 });
  const to = await place();
  const stop = new AbortController();
  const moved = moveDrafts({
    mirror, to, now, remember, signal: stop.signal,
    onProgress({ copiedFiles }) {
      if (copiedFiles === files) stop.abort();
    },
  });
  await expect(moved).rejects.toThrow(/^已取消。$/);
  expect(await readdir(path.dirname(to))).toEqual([]);
  expect(mirror.draftsFolder).toBe(folder);
  await mirror.save({ ...draft, revision: 3 });
  // The same place can be chosen again.
  await moveDrafts({ mirror, to, now, remember });
  expect((await mirror.read(draft.id))?.draft.revision).toBe(3);
});

it('a move that fails leaves nothing of its own in the new place, and what others put there meanwhile stays', async () => {
  const { mirror, folder } = await mirrorForTest();
  const { draft } = await saveWithFiles(mirror);
  const to = await place();
  const failing = moveDrafts({
    mirror, to, now,
    remember: async () => {
      await writeFile(path.join(to, '别人的.txt'), '');
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    },
  });
  await expect(failing).rejects.toThrow(/没能移到.*磁盘已满.*草稿仍在原处/);
  expect(await readdir(to)).toEqual(['别人的.txt']);
  expect(mirror.draftsFolder).toBe(folder);
  expect((await mirror.read(draft.id))?.draft).toEqual(draft);
});

it('there is one move at a time, and the second is refused in words', async () => {
  const under = new MoveUnderWay();
  let finish: () => void = () => undefined;
  const first = under.run(({ onProgress }) => new Promise<void>((resolve) => {
    onProgress({ files: 2, bytes: 10, copiedFiles: 1, copiedBytes: 5 });
    finish = resolve;
  }));
  expect(under.progress).toMatchObject({ copiedFiles: 1 });
  await expect(under.run(async () => undefined)).rejects.toThrow(/正在移动/);
  finish();
  await first;
  expect(under.progress).toBeNull();
});
