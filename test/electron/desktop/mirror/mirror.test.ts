import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDraft } from '#shared/application/newDraft.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { draftWithFiles, edition } from '../../../support/testDrafts.ts';
import { mirrorForTest, NOW, saveWithFiles } from './mirrorForTest.ts';

const FOLDER = '杭州示范阀门有限公司-2024';
const draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const at = (revision: number) => ({ ...draft, revision });
const withId = (id: number, revision = 1) => ({ ...draft, id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`, revision });

describe('what was acknowledged', () => {
  it('lies on disk, in a folder with the name of the company', async () => {
    const { mirror, files, json } = await mirrorForTest();
    expect(await mirror.save(draft)).toEqual({ revision: 1, savedAt: NOW.toISOString() });
    expect(await files()).toEqual([`${FOLDER}/draft.json`]);
    expect(await json(FOLDER, 'draft.json')).toEqual(draft);
  });

  it('keeps its folder when the company is renamed, and when the folder is', async () => {
    const { mirror, folder, files, json } = await mirrorForTest();
    await mirror.save(draft);
    const renamed = { ...at(2), answers: { ...draft.answers, fields: { 'company.name': '宁波另一家有限公司' } } };
    await mirror.save(renamed);
    expect(await files()).toEqual([`${FOLDER}/draft.json`]);
    await rename(path.join(folder, FOLDER), path.join(folder, '我自己起的名字'));
    await mirror.save({ ...renamed, revision: 3 });
    expect(await files()).toEqual(['我自己起的名字/draft.json']);
    expect(await json('我自己起的名字', 'draft.json')).toMatchObject({ revision: 3 });
  });

  it('is there after a restart, and goes on from there', async () => {
    const { mirror, restart, json } = await mirrorForTest();
    await mirror.save(at(7));
    const again = restart();
    expect((await again.read(draft.id))?.draft).toEqual(at(7));
    await again.save(at(8));
    expect(await json(FOLDER, 'draft.json')).toEqual(at(8));
  });

  it('may be saved again as it is: it is acknowledged and not written', async () => {
    const { mirror, folder } = await mirrorForTest();
    await mirror.save(draft);
    const before = await stat(path.join(folder, FOLDER, 'draft.json'));
    expect(await mirror.save(draft)).toMatchObject({ revision: 1 });
    expect((await stat(path.join(folder, FOLDER, 'draft.json'))).ino).toBe(before.ino);
  });
});

describe('what is older', () => {
  it.each([1, 2])('or as old and different, never replaces what lies there: revision %i over 2', async (revision) => {
    const { mirror, restart, json } = await mirrorForTest();
    await mirror.save(at(2));
    const older = { ...at(revision), changedAt: '2024-11-02T00:00:00.000Z' };
    for (const some of [mirror, restart()]) await expect(some.save(older)).rejects.toThrow(/比这里的新.*没有覆盖/);
    expect(await json(FOLDER, 'draft.json')).toEqual(at(2));
  });

  it('is recognised although another program wrote the newer one meanwhile', async () => {
    const { mirror, folder, json } = await mirrorForTest();
    await mirror.save(at(2));
    await writeFile(path.join(folder, FOLDER, 'draft.json'), JSON.stringify(at(9)));
    await expect(mirror.save(at(3))).rejects.toThrow(Refused);
    expect(await json(FOLDER, 'draft.json')).toEqual(at(9));
  });
});

describe('pictures and evidence', () => {
  it('are asked for before anything is acknowledged', async () => {
    const { mirror, files } = await mirrorForTest();
    const made = draftWithFiles();
    expect(await mirror.save(made.draft)).toEqual({ wanted: made.draft.assets.map(({ sha256 }) => sha256) });
    expect(await files()).toEqual([]);
    const [first, second] = made.draft.assets;
    if (!first || !second) throw new Error('two files');
    await mirror.putAsset(made.draft.id, first, made.files.get(first.sha256) ?? new Uint8Array());
    expect(await mirror.save(made.draft)).toEqual({ wanted: [second.sha256] });
    await mirror.putAsset(made.draft.id, second, made.files.get(second.sha256) ?? new Uint8Array());
    expect(await mirror.save(made.draft)).toMatchObject({ revision: 1 });
    expect(await files()).toEqual([...made.draft.assets.map(({ sha256, extension }) => `${FOLDER}/assets/${sha256}.${extension}`), `${FOLDER}/draft.json`].sort());
  });

  it('are not written again when only the text changed', async () => {
    const { mirror, folder } = await mirrorForTest();
    const { draft: full, files } = await saveWithFiles(mirror);
    const facts = async () => Promise.all(full.assets.map(async ({ sha256, extension }) => (await stat(path.join(folder, FOLDER, 'assets', `${sha256}.${extension}`))).ino));
    const before = await facts();
    for (const asset of full.assets) await mirror.putAsset(full.id, asset, files.get(asset.sha256) ?? new Uint8Array());
    await mirror.save({ ...full, revision: 2 });
    expect(await facts()).toEqual(before);
  });

  it('are asked for again when one was damaged, and the damaged one is kept aside', async () => {
    const { mirror, folder, files } = await mirrorForTest();
    const { draft: full, files: bytes } = await saveWithFiles(mirror);
    const [picture] = full.assets;
    if (!picture) throw new Error('a picture');
    await writeFile(path.join(folder, FOLDER, 'assets', `${picture.sha256}.png`), 'not the picture');
    expect(await mirror.save({ ...full, revision: 2 })).toEqual({ wanted: [picture.sha256] });
    expect(await mirror.readAsset(full.id, picture.sha256)).toBeNull();
    await mirror.putAsset(full.id, picture, bytes.get(picture.sha256) ?? new Uint8Array());
    expect(await mirror.save({ ...full, revision: 2 })).toMatchObject({ revision: 2 });
    expect(await mirror.readAsset(full.id, picture.sha256)).toEqual(Buffer.from(bytes.get(picture.sha256) ?? []));
    expect((await files()).filter((name) => name.includes('损坏'))).toHaveLength(1);
  });

  it('go with a draft that is saved as a new one, before it is', async () => {
    const { mirror } = await mirrorForTest();
    const { draft: full } = await saveWithFiles(mirror);
    const copy = { ...full, id: '00000000-0000-4000-8000-000000000002' };
    await mirror.copyAssets(full.id, copy.id);
    expect(await mirror.save(copy)).toMatchObject({ revision: 1 });
    expect((await mirror.list()).drafts.map(({ id }) => id).sort()).toEqual([full.id, copy.id]);
  });
});

describe('the list', () => {
  it('says what each draft is', async () => {
    const { mirror, restart } = await mirrorForTest();
    await mirror.save(draft);
    const listed = { id: draft.id, revision: 1, changedAt: draft.changedAt, company: '杭州示范阀门有限公司', benchmarkName: '', words: 0 };
    expect(await mirror.list()).toEqual({ drafts: [listed], unreadable: [] });
    expect(await restart().list()).toEqual({ drafts: [listed], unreadable: [] });
  });

  it('is empty where there is no folder yet, and two drafts of one company have a folder each', async () => {
    const { mirror, files } = await mirrorForTest();
    expect(await mirror.list()).toEqual({ drafts: [], unreadable: [] });
    await mirror.save(withId(1));
    await mirror.save(withId(2));
    expect(await files()).toEqual([`${FOLDER} (2)/draft.json`, `${FOLDER}/draft.json`]);
  });

  it('names folders that cannot be read and leaves them as they are', async () => {
    const { mirror, folder, files } = await mirrorForTest();
    await mirror.save(draft);
    await mkdir(path.join(folder, '坏的'));
    await writeFile(path.join(folder, '坏的', 'draft.json'), '{"format":"zbdraft"');
    await mkdir(path.join(folder, '只有图片', 'assets'), { recursive: true });
    await mkdir(path.join(folder, '用户自己的文件夹'));
    const before = await files();
    const { drafts, unreadable } = await mirror.list();
    expect(drafts).toHaveLength(1);
    expect(unreadable).toHaveLength(2);
    expect(unreadable[1]).toMatch(/文件夹“坏的”没有打开：.*损坏/);
    expect(unreadable[0]).toMatch(/文件夹“只有图片”没有打开：.*没有 draft.json/);
    expect(await files()).toEqual(before);
  });

  it('shows a copied folder once, with the newer contents, and names the other', async () => {
    const { mirror, folder } = await mirrorForTest();
    await mirror.save(at(3));
    await mkdir(path.join(folder, 'A 副本'));
    await writeFile(path.join(folder, 'A 副本', 'draft.json'), JSON.stringify(at(2)));
    const { drafts, unreadable } = await mirror.list();
    expect(drafts.map(({ revision }) => revision)).toEqual([3]);
    expect(unreadable).toEqual([expect.stringContaining('“A 副本”')]);
  });

  it('is remembered across starts, and believed only while the files are as they were', async () => {
    const knownDraftsFile = path.join((await mirrorForTest()).folder, '..', 'known.json');
    const { mirror, folder, restart } = await mirrorForTest({ knownDraftsFile });
    await mirror.save(draft);
    await mirror.list();
    await writeFile(path.join(folder, FOLDER, 'draft.json'), JSON.stringify(at(5)));
    expect((await restart().list()).drafts.map(({ revision }) => revision)).toEqual([5]);
    await writeFile(knownDraftsFile, 'garbage');
    expect((await restart().list()).drafts.map(({ revision }) => revision)).toEqual([5]);
  });
});

describe('damage while the program runs', () => {
  it('of draft.json is set aside, and the next save lands in the same folder', async () => {
    const { mirror, folder, files, json } = await mirrorForTest();
    await mirror.save(at(1));
    await writeFile(path.join(folder, FOLDER, 'draft.json'), '\0\0\0');
    await mirror.save(at(2));
    expect(await json(FOLDER, 'draft.json')).toEqual(at(2));
    const [aside] = (await files()).filter((name) => name.includes('损坏'));
    expect(await readFile(path.join(folder, aside ?? ''), 'utf8')).toBe('\0\0\0');
  });

  it('never touches what a newer program has saved', async () => {
    const { mirror, folder } = await mirrorForTest();
    await mirror.save(at(1));
    const newer = JSON.stringify({ ...at(5), formatVersion: 99 });
    await writeFile(path.join(folder, FOLDER, 'draft.json'), newer);
    await expect(mirror.save(at(6))).rejects.toThrow(/较新版本/);
    expect(await readFile(path.join(folder, FOLDER, 'draft.json'), 'utf8')).toBe(newer);
  });

  it('a folder that vanished is made again', async () => {
    const { mirror, folder, json } = await mirrorForTest();
    await mirror.save(at(1));
    await rm(folder, { recursive: true });
    expect(await mirror.save(at(2))).toMatchObject({ revision: 2 });
    expect(await json(FOLDER, 'draft.json')).toEqual(at(2));
  });

  it('a first save that was cut off is found again, and gets its name with the next', async () => {
    const { mirror, folder, files } = await mirrorForTest();
    await mkdir(path.join(folder, `.新-${draft.id}`), { recursive: true });
    await writeFile(path.join(folder, `.新-${draft.id}`, 'draft.json'), JSON.stringify(draft));
    expect((await mirror.list()).drafts.map(({ id }) => id)).toEqual([draft.id]);
    await mirror.save(at(2));
    expect(await files()).toEqual([`${FOLDER}/draft.json`]);
  });
});

describe('the trash', () => {
  it('keeps a folder with its day, and gives it back under its name', async () => {
    const { mirror, files } = await mirrorForTest();
    await mirror.save(draft);
    await mirror.trash(draft.id);
    expect(await files()).toEqual([`回收站/${FOLDER}（2026-11-25 移入）/draft.json`]);
    expect((await mirror.list()).drafts).toEqual([]);
    await mirror.untrash(draft.id);
    expect(await files()).toEqual([`${FOLDER}/draft.json`]);
    await mirror.save(at(2));
    expect(await files()).toEqual([`${FOLDER}/draft.json`]);
  });

  it('never replaces what is in it, and says when it has not what is wanted', async () => {
    const { mirror, files } = await mirrorForTest();
    for (const id of [1, 2]) {
      await mirror.save(withId(id));
      await mirror.trash(withId(id).id);
    }
    expect(await files()).toHaveLength(2);
    await expect(mirror.untrash(withId(3).id)).rejects.toThrow(/回收站里没有/);
    await mirror.trash(withId(3).id);
  });
});

it('names that Windows refuses become names that it takes', async () => {
  const { mirror, files } = await mirrorForTest();
  await mirror.save({ ...draft, answers: { ...draft.answers, fields: { 'company.name': '  CON:<某/某>|公司?*.. ' } } });
  const [name] = await files();
  expect(name).toMatch(/^[^<>:"\\|?*]+-2024\/draft\.json$/);
  await mirror.save({ ...newDraft(edition, { id: withId(2).id, now: draft.createdAt }) });
  expect(await files()).toContain('未填申报单位-2024/draft.json');
});

it('saves that are asked for at once are made one after the other', async () => {
  const { mirror, json, files } = await mirrorForTest();
  const made = await Promise.allSettled([1, 2, 3, 4, 5].map((revision) => mirror.save(at(revision))));
  expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(await json(FOLDER, 'draft.json')).toEqual(at(5));
  expect(await files()).toHaveLength(1);
});

describe('damage while the program was closed', () => {
  it.each([
    ['cut off', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 300))],
    ['overwritten with nothing', async (file: string) => writeFile(file, Buffer.alloc(500))],
    ['gone', async (file: string) => rm(file)],
  ])('of draft.json that is %s: the window saves into the same folder, and no picture, evidence or version is asked for again', async (_name, harm) => {
    const { mirror, folder, restart, files } = await mirrorForTest();
    const { draft: full } = await saveWithFiles(mirror);
    await mirror.save({ ...full, revision: 2 });
    await harm(path.join(folder, FOLDER, 'draft.json'));
    const again = restart();
    expect((await again.list()).unreadable).toHaveLength(1);
    expect(await again.readAsset(full.id, full.assets[0]?.sha256 ?? '')).not.toBeNull();
    expect(await again.save({ ...full, revision: 3 })).toMatchObject({ revision: 3 });
    expect((await again.read(full.id))?.draft).toEqual({ ...full, revision: 3 });
    expect((await again.versions.list(full.id)).versions.map(({ revision }) => revision)).toEqual([1]);
    expect((await files()).every((name) => name.startsWith(`${FOLDER}/`))).toBe(true);
  });

  it('of draft.json with no copy in the window: its newest version takes the place, and what was damaged is set aside', async () => {
    const { mirror, folder, restart, files } = await mirrorForTest();
    for (const revision of [1, 2, 3]) await mirror.save(at(revision));
    await writeFile(path.join(folder, FOLDER, 'draft.json'), '\0'.repeat(900));
    const again = restart();
    await again.list();
    expect(again.damaged).toEqual([path.join(folder, FOLDER)]);
    expect((await again.versions.recover(path.join(folder, FOLDER))).draft).toEqual(at(2));
    expect((await again.list()).drafts.map(({ revision }) => revision)).toEqual([2]);
    expect((await files()).filter((name) => name.includes('损坏'))).toHaveLength(1);
    await expect(again.versions.recover(path.join(folder, FOLDER))).rejects.toThrow(/已经恢复过/);
    await expect(again.versions.recover('/etc')).rejects.toThrow(Refused);
  });
});
