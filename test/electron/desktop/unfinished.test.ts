/** What a power cut left behind goes at the next writing; what another export is writing stays. */
import { lutimes, mkdir, mkdtemp, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeNewFile } from '#electron/desktop/fileBytes.ts';
import { ABANDONED_AFTER_MS, sweepAbandoned, unfinishedIn } from '#electron/desktop/unfinished.ts';

const longAgo = new Date(Date.now() - ABANDONED_AFTER_MS - 3_600_000);

/** A folder as an export leaves it, all of it touched last at `time`. */
async function leaveFolder(parent: string, time: Date, name = path.basename(unfinishedIn(parent))): Promise<string> {
  const folder = path.join(parent, name);
  const inside = path.join(folder, '提交材料');
  const file = path.join(inside, '1-申报书.docx');
  await mkdir(inside, { recursive: true });
  await writeFile(file, '半');
  for (const each of [file, inside, folder]) await utimes(each, time, time);
  return folder;
}

it('removes what nobody has written to for a day, and nothing else', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'swept-'));
  const abandoned = await leaveFolder(parent, longAgo);
  const abandonedFile = unfinishedIn(parent);
  await writeFile(abandonedFile, '半');
  await utimes(abandonedFile, longAgo, longAgo);
  const fresh = await leaveFolder(parent, new Date());
  const writing = await leaveFolder(parent, longAgo);
  await writeFile(path.join(writing, '提交材料', '2-承诺书.docx'), '半');
  await utimes(path.join(writing, '提交材料'), longAgo, longAgo);
  await leaveFolder(parent, longAgo, '.未完成-我的文件夹');
  await leaveFolder(parent, longAgo, '某公司-某标杆-2024');
  const own = unfinishedIn(parent);
  await mkdir(own);
  await sweepAbandoned(own);
  const left = await readdir(parent);
  expect(left.toSorted()).toEqual([fresh, writing, own].map((entry) => path.basename(entry)).concat('.未完成-我的文件夹', '某公司-某标杆-2024').toSorted());
  expect(left).not.toContain(path.basename(abandoned));
});

it.skipIf(process.platform === 'win32')('follows no link out of the folder', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'swept-'));
  const elsewhere = await leaveFolder(parent, longAgo, '别处');
  const folder = await leaveFolder(parent, longAgo);
  const link = path.join(folder, '链接');
  await symlink(elsewhere, link);
  await lutimes(link, longAgo, longAgo);
  await utimes(folder, longAgo, longAgo);
  const own = unfinishedIn(parent);
  await mkdir(own);
  await sweepAbandoned(own);
  expect((await readdir(parent)).toSorted()).toEqual(['别处', path.basename(own)].toSorted());
  expect(await readdir(elsewhere)).toEqual(['提交材料']);
});

it('a new draft file sweeps its folder too', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'swept-'));
  await leaveFolder(parent, longAgo);
  await writeNewFile(path.join(parent, 'a.zbdraft'), async (sink) => sink.write(Uint8Array.of(1)));
  expect(await readdir(parent)).toEqual(['a.zbdraft']);
});
