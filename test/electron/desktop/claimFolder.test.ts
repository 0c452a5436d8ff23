import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { claimFolder } from '#electron/desktop/claimFolder.ts';

it('a finished folder never takes the name of one that exists', async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'claim-'));
  await mkdir(path.join(parent, '材料'));
  await writeFile(path.join(parent, '材料', '旧.txt'), '旧');
  for (const round of [2, 3]) {
    const finished = path.join(parent, `.未完成-${round}`);
    await mkdir(finished);
    expect(path.basename(await claimFolder(finished, '材料'))).toBe(`材料 (${round})`);
  }
  expect((await readdir(parent)).sort()).toEqual(['材料', '材料 (2)', '材料 (3)']);
  expect(await readdir(path.join(parent, '材料'))).toEqual(['旧.txt']);
});
