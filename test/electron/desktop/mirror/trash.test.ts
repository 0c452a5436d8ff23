import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listTrash, purgeTrash } from '#electron/desktop/mirror/trash.ts';
import { passSteadyTime } from '#electron/desktop/steadyTime.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { type MirrorForTest, mirrorForTest, NOW } from './mirrorForTest.ts';

const DAY = 86_400_000;
const draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
async function trashed(): Promise<MirrorForTest> {
  const made = await mirrorForTest();
  await made.mirror.save(draft);
  await made.mirror.trash(draft.id);
  return made;
}

describe('the trash after a month', () => {
  it('is emptied when the program has seen time pass', async () => {
    const { folder, files } = await trashed();
    expect(await listTrash(folder)).toMatchObject([{ id: draft.id, company: '杭州示范阀门有限公司', trashedOn: '2026-11-25', removedFrom: '2026-12-25' }]);
    for (let day = 0; day <= 30; day += 1) expect(await purgeTrash(folder, new Date(NOW.getTime() + day * DAY), day * DAY)).toEqual([]);
    expect(await purgeTrash(folder, new Date(NOW.getTime() + 32 * DAY), 32 * DAY)).toHaveLength(1);
    expect(await files()).toEqual([]);
  });

  it('is not emptied by a clock that was set forward, and nothing foreign is ever touched', async () => {
    const { folder, files } = await trashed();
    await mkdir(path.join(folder, '回收站', '我的（2020-01-01 移入）'));
    await writeFile(path.join(folder, '回收站', '我的（2020-01-01 移入）', '别删.txt'), '');
    let time = passSteadyTime(undefined, NOW);
    await purgeTrash(folder, NOW, time.steadyMs);
    for (const ahead of [400, 401, 402]) {
      time = passSteadyTime(time, new Date(NOW.getTime() + ahead * DAY));
      expect(await purgeTrash(folder, new Date(NOW.getTime() + ahead * DAY), time.steadyMs)).toEqual([]);
    }
    expect((await files()).filter((name) => /draft\.json|别删/.test(name))).toHaveLength(2);
  });
});
