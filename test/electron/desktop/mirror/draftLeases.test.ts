import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest, NOW } from './mirrorForTest.ts';

const FOLDER = '杭州示范阀门有限公司-2024';
const draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const at = (revision: number) => ({ ...draft, revision });
const other = (id: number) => ({ leaseOwner: { computer: 'PC-1', process: id, token: 'another' } });

describe('two programs', () => {
  it('never write one draft at once: the second is told who has it, and may take it over', async () => {
    const { mirror, restart, json } = await mirrorForTest();
    await mirror.save(at(1));
    await mirror.save(at(2));
    const second = restart(other(process.ppid));
    await expect(second.save(at(3))).rejects.toThrow(/正由这台电脑上另一个正在运行的程序（\d\d:\d\d 起）编辑/);
    expect(await json(FOLDER, 'draft.json')).toMatchObject({ revision: 2 });
    expect(await second.takeDraft(draft.id, false)).toMatchObject({ isMine: false });
    expect(await second.takeDraft(draft.id, true)).toEqual({ isMine: true });
    await second.save(at(3));
    await expect(mirror.save(at(4))).rejects.toThrow(/另一个正在运行的程序/);
    await second.leases.releaseAll();
    await mirror.save(at(4));
  });

  it('one of which is dead or silent are one', async () => {
    const { restart } = await mirrorForTest();
    const dead = restart(other(999_999_999));
    await dead.save(at(1));
    await dead.save(at(2));
    await restart().save(at(3));
    const later = restart({ leaseOwner: { computer: 'PC-2', process: 1, token: 'far away' }, now: () => new Date(NOW.getTime() + 300_000) });
    expect(await later.save(at(4))).toMatchObject({ revision: 4 });
  });
});
