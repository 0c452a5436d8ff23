import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { type MirrorForTest, mirrorForTest } from './mirrorForTest.ts';

const FOLDER = '杭州示范阀门有限公司-2024';
const draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const at = (revision: number) => ({ ...draft, revision });
async function saveAll(revisions: readonly number[]): Promise<MirrorForTest> {
  const made = await mirrorForTest();
  for (const revision of revisions) await made.mirror.save(at(revision));
  return made;
}

describe('what a save replaces', () => {
  it('is a version: to be listed, newest first, and read back as it was', async () => {
    const { mirror, restart } = await saveAll([1, 2, 5]);
    for (const one of [mirror, restart()]) {
      const { versions, damaged, bytes } = await one.versions.list(draft.id);
      expect(versions).toEqual([2, 1].map((revision) => ({
        id: `0000000${revision}`, time: draft.changedAt, reason: 'auto', name: null, words: 0, filled: 1, revision, bytes: expect.any(Number),
      })));
      expect(damaged).toBe(0);
      expect(bytes).toBeGreaterThan(100);
      expect((await one.versions.read(draft.id, versions[0]?.id ?? '')).draft).toEqual(at(2));
    }
  });

  it('is kept although the program was started anew in between', async () => {
    const { restart } = await saveAll([1]);
    const again = restart();
    await again.save(at(2));
    expect((await again.versions.list(draft.id)).versions.map(({ revision }) => revision)).toEqual([1]);
  });

  it('can be named, and named otherwise; the present state too, once', async () => {
    const { mirror } = await saveAll([1, 2]);
    const [first] = (await mirror.versions.list(draft.id)).versions;
    expect(await mirror.versions.name(draft.id, first?.id ?? '', ' 初稿 ')).toMatchObject({ revision: 1, reason: 'named', name: '初稿' });
    await mirror.versions.name(draft.id, null, '送审稿');
    expect(await mirror.versions.keep(draft.id, 'beforeExport')).toMatchObject({ revision: 2, name: '送审稿' });
    await mirror.save(at(3));
    await mirror.versions.name(draft.id, first?.id ?? '', '');
    const listed = (await mirror.versions.list(draft.id)).versions;
    expect(listed.map(({ revision, reason, name }) => [revision, reason, name])).toEqual([[2, 'named', '送审稿'], [1, 'auto', null]]);
    await expect(mirror.versions.name(draft.id, '00000099', '没有的')).rejects.toThrow(/已经不在/);
    await expect(mirror.versions.read(draft.id, '00000099')).rejects.toThrow(/已经不在/);
  });

  it('goes along into the trash and back', async () => {
    const { mirror } = await saveAll([1, 2]);
    await mirror.trash(draft.id);
    expect((await mirror.versions.list(draft.id)).versions).toEqual([]);
    await mirror.untrash(draft.id);
    expect((await mirror.versions.list(draft.id)).versions).toHaveLength(1);
  });

  it('that is of an older form is kept as it was before the form changed', async () => {
    const { mirror } = await mirrorForTest();
    await mirror.save({ ...at(1), editionRevision: draft.editionRevision - 1 });
    await mirror.save(at(2));
    expect((await mirror.versions.list(draft.id)).versions.map(({ reason }) => reason)).toEqual(['beforeUpgrade']);
  });

  it('stops no save when it cannot be kept; but nothing empty replaces what is full then', async () => {
    const { mirror, folder, json } = await mirrorForTest();
    const fields = { ...draft.answers.fields, 'contact.name': '张三', 'contact.mobile': '1', 'company.address': '杭州', 'contact.email': 'a@b.cn', 'brand.names': '牌', 'platform.names': '平台' };
    const full = { ...at(1), answers: { ...draft.answers, fields } };
    await mirror.save(full);
    // A file stands where the history belongs.
    await writeFile(path.join(folder, FOLDER, 'history'), '');
    await mirror.save({ ...full, revision: 2 });
    expect(await json(FOLDER, 'draft.json')).toMatchObject({ revision: 2 });
    expect(mirror.versions.problem).toMatch(/历史版本没能写到磁盘/);
    await expect(mirror.save({ ...at(3), answers: { fields: {}, tables: {}, notes: {} } })).rejects.toThrow();
    expect(await json(FOLDER, 'draft.json')).toMatchObject({ revision: 2 });
  });
});
