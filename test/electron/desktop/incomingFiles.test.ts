import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { type DraftWithFiles, draftFileBytes, draftWithFiles, tamperedZip } from '../../support/testDrafts.ts';
import { type DesktopForTest, desktopForTest, done, knownOf, lockedOf, openedOf } from './desktopForTest.ts';

const running: DesktopForTest[] = [];
async function computer(): Promise<DesktopForTest> {
  const made: DesktopForTest = await desktopForTest({ pickSaveFile: async (name) => path.join(os.tmpdir(), `${name}-${process.pid}.zbdraft`) });
  running.push(made);
  return made;
}
afterEach(async () => {
  for (const { desktop, folder } of running.splice(0)) {
    await desktop.close();
    await rm(folder, { recursive: true, force: true });
  }
});

const PASSWORD = '只给县局 2024';
const made = draftWithFiles();
const { id } = made.draft;

function changed(draft: Draft, fields: Draft['answers']['fields']): Draft {
  return { ...draft, revision: draft.revision + 1, changedAt: new Date(Date.parse(draft.changedAt) + 60_000).toISOString(), answers: { ...draft.answers, fields: { ...draft.answers.fields, ...fields } } };
}
async function drop({ desktop }: DesktopForTest, bytes: Uint8Array, knownIds: readonly string[] = [id]) {
  return done(await desktop.api.openDroppedFile({ name: '来稿.zbdraft', bytes, knownIds }));
}
async function save({ desktop }: DesktopForTest, draft: Draft): Promise<Draft> {
  await desktop.mirror.save(draft);
  return draft;
}
/** What the user sends to somebody. */
async function exported({ desktop }: DesktopForTest, password: string | null = null): Promise<Uint8Array> {
  const file = done(await desktop.api.saveDraftFile({ id, suggestedName: `稿${Math.random()}`, password })) ?? '';
  const bytes = new Uint8Array(await readFile(file));
  await rm(file);
  return bytes;
}
async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}
async function start(source: DraftWithFiles = made): Promise<{ readonly here: DesktopForTest; readonly draft: Draft }> {
  const here = await computer();
  const { draft } = openedOf(await drop(here, await draftFileBytes(source), []));
  return { here, draft };
}

describe('one draft on two computers', () => {
  it('meets again: the file names the state that both came from, however far each went on', async () => {
    const { here, draft } = await start();
    const sent = await exported(here);
    const there = await computer();
    const received = openedOf(await drop(there, sent, [])).draft;
    expect(received.id).toBe(draft.id);
    await save(here, changed(draft, { 'contact.name': '甲' }));
    let theirs = received;
    for (const name of ['乙一', '乙二', '乙三']) theirs = await save(there, changed(theirs, { 'contact.position': name }));
    const opening = knownOf(await drop(here, await exported(there)));
    expect(opening.draft.answers.fields).toMatchObject({ 'contact.position': '乙三' });
    expect(opening.ancestor?.answers).toEqual(draft.answers);
  });

  it('meets a third time: what was brought in then is what both come from', async () => {
    const { here, draft } = await start();
    const there = await computer();
    const received = openedOf(await drop(there, await exported(here), [])).draft;
    const theirs = await save(there, changed(received, { 'contact.position': '乙' }));
    const mine = await save(here, changed(draft, { 'contact.name': '甲' }));
    const { handle } = knownOf(await drop(here, await exported(there)));
    done(await here.desktop.api.bringInFile({ handle }));
    const together = await save(here, changed(mine, { 'contact.position': '乙' }));
    await save(there, changed(theirs, { 'contact.mobile': '13000000000' }));
    const back = knownOf(await drop(there, await exported(here)));
    expect(back.ancestor?.answers).toEqual(theirs.answers);
    expect(back.draft.answers).toEqual(together.answers);
  });

  it('that went through a third hand is still known', async () => {
    const { here, draft } = await start();
    const [second, third] = [await computer(), await computer()];
    const two = openedOf(await drop(second, await exported(here), [])).draft;
    await save(second, changed(two, { 'contact.name': '乙' }));
    const three = openedOf(await drop(third, await exported(second), [])).draft;
    await save(third, changed(three, { 'contact.mobile': '13000000000' }));
    await save(here, changed(draft, { 'contact.position': '甲' }));
    expect(knownOf(await drop(here, await exported(third))).ancestor?.answers).toEqual(draft.answers);
  });

  it('of which a file says nothing of where it comes from is compared without it', async () => {
    const { here } = await start();
    const bytes = await draftFileBytes({ ...made, draft: changed(made.draft, { 'contact.name': '别人' }) });
    expect(knownOf(await drop(here, bytes)).ancestor).toBeNull();
  });

  it('that has nothing new in the file is opened as a draft of its own', async () => {
    const { here, draft } = await start();
    const old = await exported(here);
    await save(here, changed(draft, { 'contact.name': '甲' }));
    const opened = openedOf(await drop(here, old));
    expect(opened.draft.id).not.toBe(draft.id);
    expect(opened.draft.answers).toEqual(draft.answers);
  });
});

describe('a file that waits', () => {
  async function waiting() {
    const { here } = await start();
    const other = draftWithFiles(undefined, Buffer.from('%PDF-1.7 另一份报告'));
    const bytes = await draftFileBytes({ ...other, draft: changed({ ...other.draft, id }, { 'contact.name': '别人' }) });
    const before = await filesIn(path.join(here.folder, '质量标杆申报'));
    return { here, before, known: knownOf(await drop(here, bytes)) };
  }

  it('has written nothing, and leaves nothing when it is forgotten', async () => {
    const { here, before, known } = await waiting();
    done(await here.desktop.api.forgetFile({ handle: known.handle }));
    expect(await filesIn(path.join(here.folder, '质量标杆申报'))).toEqual(before);
    expect(await here.desktop.api.bringInFile({ handle: known.handle })).toEqual({ refused: '请重新打开这个草稿文件。' });
  });

  it('brings its files along, and keeps a version of each side first', async () => {
    const { here, known } = await waiting();
    expect(done(await here.desktop.api.bringInFile({ handle: known.handle }))).toEqual({ lost: [], setAside: [] });
    for (const { sha256 } of known.draft.assets) expect((await here.desktop.api.readAsset({ draftId: id, sha256 }))).toHaveProperty('done');
    const { versions } = done(await here.desktop.api.listVersions({ id }));
    expect(versions.slice(0, 2).map(({ reason, name }) => [reason, name])).toEqual([['beforeImport', null], ['beforeImport', '合并进来的 来稿.zbdraft']]);
    const [mine, theirs] = await Promise.all(versions.slice(0, 2).map(async ({ id: version }) => done(await here.desktop.api.readVersion({ id, version })).draft));
    expect(theirs?.answers).toEqual(known.draft.answers);
    expect(mine?.answers).toEqual(made.draft.answers);
  });

  it('becomes a draft of its own when the user wants that', async () => {
    const { here, known } = await waiting();
    const copy = done(await here.desktop.api.openFileAsCopy({ handle: known.handle }));
    expect(copy.draft.id).not.toBe(id);
    expect(done(await here.desktop.api.listMirror({})).drafts).toHaveLength(2);
  });

  it('leaves nothing behind when the program ends', async () => {
    const temporaryFiles = async () => (await readdir(os.tmpdir())).filter((name) => name.startsWith('zbdraft-')).sort();
    const before = await temporaryFiles();
    const { here } = await waiting();
    await here.desktop.close();
    expect((await temporaryFiles()).filter((name) => !before.includes(name))).toEqual([]);
  });
});

describe('a file with a password', () => {
  it('opens with it and not without, and may be tried again', async () => {
    const { here, draft } = await start();
    const bytes = await exported(here, PASSWORD);
    expect(Buffer.from(bytes).includes('manifest.json')).toBe(false);
    const there = await computer();
    const locked = lockedOf(await drop(there, bytes, []));
    expect(locked).toMatchObject({ fileName: '来稿.zbdraft', wasWrong: false });
    const again = lockedOf(done(await there.desktop.api.unlockDraftFile({ handle: locked.handle, password: '别的', knownIds: [] })));
    expect(again.wasWrong).toBe(true);
    const opened = openedOf(done(await there.desktop.api.unlockDraftFile({ handle: again.handle, password: PASSWORD, knownIds: [] })));
    expect(opened.draft.answers).toEqual(draft.answers);
    for (const { sha256 } of opened.draft.assets) expect(await there.desktop.api.readAsset({ draftId: opened.draft.id, sha256 })).toHaveProperty('done');
  });

  it('of which a byte was changed is refused, password or not', async () => {
    const { here } = await start();
    const bytes = await exported(here, PASSWORD);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    const { handle } = lockedOf(await drop(here, bytes, []));
    expect(await here.desktop.api.unlockDraftFile({ handle, password: PASSWORD, knownIds: [] })).toEqual({ refused: expect.stringMatching(/来稿\.zbdraft.*被改动过/) });
  });

  it('that was given one first opens for ever', async () => {
    const here = await computer();
    const file = path.join(here.folder, '旧.zbdraft');
    await writeFile(file, await readFile(new URL('../../fixtures/locked.zbdraft', import.meta.url)));
    const { handle } = lockedOf(done(await here.desktop.api.openHandedFile({ handle: here.desktop.handles.handleOf(file), knownIds: [] })));
    const { draft } = openedOf(done(await here.desktop.api.unlockDraftFile({ handle, password: '质量标杆 2024', knownIds: [] })));
    expect(draft.answers.fields['company.name']).toBe('杭州示范阀门有限公司');
    expect((await stat(file)).isFile()).toBe(true);
  });
});

describe('a file of a later program', () => {
  it('is read as far as it goes, with its pictures, and is kept nowhere', async () => {
    const here = await computer();
    const later = await tamperedZip(await draftFileBytes(made), ({ name, bytes }) => (name === 'manifest.json' ? null
      : name === 'draft.json' ? Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(bytes).toString()), formatVersion: 99, later: '新的内容' })) : bytes));
    const opening = await drop(here, later, []);
    if (opening.kind !== 'newer') throw new Error(opening.kind);
    expect(opening.draft.answers).toEqual(made.draft.answers);
    expect(opening.draft.id).not.toBe(id);
    const picture = opening.draft.assets.find(({ use }) => use === 'picture');
    expect(await here.desktop.api.readAsset({ draftId: opening.draft.id, sha256: picture?.sha256 ?? '' })).toHaveProperty('done');
    expect(done(await here.desktop.api.listMirror({})).drafts).toEqual([]);
    // The preview asks for the pictures; with the program they go again.
    const [asset] = opening.draft.assets;
    done(await here.desktop.api.putAsset({ draftId: opening.draft.id, sha256: asset?.sha256 ?? '', extension: asset?.extension ?? '', bytes: made.files.get(asset?.sha256 ?? '') ?? new Uint8Array() }));
    await here.desktop.close();
    expect((await filesIn(here.folder)).filter((name) => name.includes('.新-'))).toEqual([]);
  });
});

it('a file on a stick is copied in: it may be pulled out as soon as the draft is open', async () => {
  const here = await computer();
  const stick = path.join(here.folder, 'U 盘');
  await mkdir(stick);
  await writeFile(path.join(stick, '来稿.zbdraft'), await draftFileBytes(made));
  const { draft } = openedOf(done(await here.desktop.api.openHandedFile({ handle: here.desktop.handles.handleOf(path.join(stick, '来稿.zbdraft')), knownIds: [] })));
  await rm(stick, { recursive: true });
  for (const { sha256 } of draft.assets) expect(await here.desktop.api.readAsset({ draftId: id, sha256 })).toHaveProperty('done');
  expect(await save(here, changed(draft, { 'contact.name': '周知行' }))).toBeDefined();
});
