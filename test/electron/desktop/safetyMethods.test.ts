import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { canonicalDraftText } from '#shared/history/canonicalDraft.ts';
import type { DesktopPlatform } from '#electron/desktop/desktopPlatform.ts';
import { draftWithFiles, sha256 } from '../../support/testDrafts.ts';
import { type DesktopForTest, desktopForTest, done, knownOf } from './desktopForTest.ts';

const open: DesktopForTest[] = [];
async function start(changes: Partial<DesktopPlatform> = {}): Promise<DesktopForTest> {
  const made = await desktopForTest(changes);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const { desktop } of open.splice(0)) await desktop.close();
});

const { draft, files } = draftWithFiles();
const FOLDER = '杭州示范阀门有限公司-2024';
const at = (revision: number): Draft => ({ ...draft, revision });

async function save({ desktop }: DesktopForTest, ...revisions: readonly number[]): Promise<void> {
  for (const asset of draft.assets) done(await desktop.api.putAsset({ draftId: draft.id, sha256: asset.sha256, extension: asset.extension, bytes: files.get(asset.sha256) ?? new Uint8Array() }));
  for (const revision of revisions) done(await desktop.api.saveDraft({ draft: at(revision) }));
}
const expected = (revision: number, of: Draft = draft) => ({ id: draft.id, revision, sha256: sha256(new TextEncoder().encode(canonicalDraftText(of))) });
const pathIn = ({ desktop }: DesktopForTest, ...parts: readonly string[]) => path.join(desktop.mirror.draftsFolder, FOLDER, ...parts);
async function emptyFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'place-'));
}
const chosen = ({ desktop }: DesktopForTest, folder: string) => desktop.handles.handleOf(folder);

describe('the history', () => {
  it('is listed, read and named; restoring keeps the state before it', async () => {
    const started = await start();
    const { api } = started.desktop;
    await save(started, 1, 2);
    const [first] = done(await api.listVersions({ id: draft.id })).versions;
    expect(first).toMatchObject({ revision: 1, reason: 'auto', words: expect.any(Number), filled: expect.any(Number) });
    expect(first?.words).toBeGreaterThan(5);
    const read = done(await api.readVersion({ id: draft.id, version: first?.id ?? '' }));
    expect(read).toMatchObject({ draft: at(1), setAside: [] });
    expect(done(await api.keepVersion({ id: draft.id, reason: 'beforeRestore' }))).toMatchObject({ revision: 2, reason: 'beforeRestore' });
    done(await api.saveDraft({ draft: { ...read.draft, revision: 3 } }));
    done(await api.nameVersion({ id: draft.id, version: null, name: '恢复后' }));
    expect(done(await api.listVersions({ id: draft.id })).versions.map(({ revision, reason }) => [revision, reason])).toEqual([[3, 'named'], [2, 'beforeRestore'], [1, 'auto']]);
  });

  it('has a version before each export', async () => {
    const started = await start();
    await save(started, 1);
    const { api } = started.desktop;
    const folder = chosen(started, await emptyFolder());
    const { job } = done(await api.startExport({ draft: at(1), folder, tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: false, extras: [] } }));
    expect(done(await api.listVersions({ id: draft.id })).versions.map(({ reason }) => reason)).toEqual(['beforeExport']);
    await api.cancelExport({ job });
  });

  it('of a draft that was never saved is empty, and there is nothing to keep or to name', async () => {
    const { desktop } = await start();
    expect(done(await desktop.api.listVersions({ id: draft.id }))).toEqual({ versions: [], damaged: 0, bytes: 0 });
    expect(done(await desktop.api.keepVersion({ id: draft.id, reason: 'beforeImport' }))).toBeNull();
    expect(await desktop.api.nameVersion({ id: draft.id, version: null, name: '稿' })).toEqual({ refused: expect.stringContaining('没有这份申报书') });
  });
});

describe('the rehearsal', () => {
  it('says in one sentence that everything comes back and is what the window has, and is remembered', async () => {
    const started = await start();
    await save(started, 1, 2, 3);
    const check = done(await started.desktop.api.checkMirror({ drafts: [expected(3)] }));
    expect(check).toMatchObject({ isGood: true, summary: '1 份申报书、2 个图片和材料文件、2 个历史版本都已从磁盘读回，可以恢复，与本程序里的逐项一致。' });
    expect(check.drafts).toEqual([{ id: draft.id, company: '杭州示范阀门有限公司', benchmarkName: '', folder: FOLDER, revision: 3, state: 'equal', assets: 2, versions: 2, problems: [] }]);
    const { drafts: _drafts, unreadable: _unreadable, ...remembered } = check;
    expect((await started.desktop.api.mirrorStatus({})).lastCheck).toEqual(remembered);
  });

  it.each([
    ['is behind', 'behind', 4, draft], ['is ahead', 'ahead', 2, draft], ['has other contents', 'differs', 3, { ...draft, answers: { ...draft.answers, notes: { 'field:company.name': '改' } } }],
  ] as const)('says of a disk that %s', async (_name, state, revision, other) => {
    const started = await start();
    await save(started, 3);
    const check = done(await started.desktop.api.checkMirror({ drafts: [expected(revision, other)] }));
    expect(check.isGood).toBe(false);
    expect(check.drafts.map((one) => one.state)).toEqual([state]);
    expect(check.summary).toBe('检查发现 1 份申报书中有 1 份需要处理。');
  });

  it('finds a damaged picture although it was whole when it was saved, and a draft that is not there', async () => {
    const started = await start();
    await save(started, 1);
    const [picture] = draft.assets;
    const file = pathIn(started, 'assets', `${picture?.sha256}.png`);
    const bytes = await readFile(file);
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const missing = { ...expected(1), id: '00000000-0000-4000-8000-000000000009' };
    const { drafts } = done(await started.desktop.api.checkMirror({ drafts: [expected(1), missing] }));
    expect(drafts.map(({ state, assets }) => [state, assets])).toEqual([['damaged', 1], ['missing', 0]]);
    expect(drafts[0]?.problems).toEqual([expect.stringContaining('一张图片不在磁盘上，或已损坏')]);
  });

  it('finds damage in the history, and a draft.json that cannot be read', async () => {
    const started = await start();
    await save(started, 1, 2, 3);
    const history = pathIn(started, 'history', '000001.zbhistory');
    const lines = (await readFile(history, 'utf8')).split('\n');
    await writeFile(history, [lines[0], lines[1]?.replace('auto', 'ouch'), ...lines.slice(2)].join('\n'));
    const { drafts } = done(await started.desktop.api.checkMirror({ drafts: [expected(3)] }));
    expect(drafts[0]).toMatchObject({ state: 'equal', versions: 0, problems: [expect.stringContaining('2 个历史版本已损坏')] });
    await writeFile(pathIn(started, 'draft.json'), '{');
    const second = done(await started.desktop.api.checkMirror({ drafts: [] }));
    expect(second).toMatchObject({ isGood: false, drafts: [], unreadable: [expect.stringContaining(FOLDER)] });
  });
});

describe('another folder for the drafts', () => {
  it('has everything, is used from then on and by the next start, and the old one stays with a note', async () => {
    const started = await start();
    await save(started, 1, 2);
    const before = started.desktop.mirror.draftsFolder;
    const place = await emptyFolder();
    const moved = done(await started.desktop.api.moveDraftsFolder({ folder: chosen(started, place) }));
    expect(moved).toEqual({ draftsFolder: path.join(place, '质量标杆申报'), oldFolder: before, drafts: 1 });
    done(await started.desktop.api.saveDraft({ draft: at(3) }));
    expect((await started.desktop.api.about({})).draftsFolder).toBe(moved.draftsFolder);
    expect(JSON.parse(await readFile(path.join(moved.draftsFolder, FOLDER, 'draft.json'), 'utf8'))).toMatchObject({ revision: 3 });
    expect(JSON.parse(await readFile(path.join(before, FOLDER, 'draft.json'), 'utf8'))).toMatchObject({ revision: 2 });
    expect(await readFile(path.join(before, '申报书已移走，请看这里.txt'), 'utf8')).toContain(moved.draftsFolder);
    const again = await start(started.platform);
    expect(done(await again.desktop.api.checkMirror({ drafts: [expected(3)] }))).toMatchObject({ isGood: true, drafts: [{ versions: 2, assets: 2 }] });
  });

  it('is refused where something lies, inside the present one, and with a handle that is none; nothing is moved then', async () => {
    const started = await start();
    await save(started, 1);
    const before = started.desktop.mirror.draftsFolder;
    const taken = await emptyFolder();
    await mkdir(path.join(taken, '质量标杆申报'));
    await writeFile(path.join(taken, '质量标杆申报', '别人的.txt'), '');
    for (const [folder, reason] of [[taken, '已有内容'], [before, '不能与现在的'], [path.join(before, FOLDER), '不能与现在的']] as const) {
      expect(await started.desktop.api.moveDraftsFolder({ folder: chosen(started, folder) })).toEqual({ refused: expect.stringContaining(reason) });
    }
    expect(await started.desktop.api.moveDraftsFolder({ folder: 'made-up' })).toEqual({ refused: expect.stringContaining('重新选择') });
    expect((await started.desktop.api.about({})).draftsFolder).toBe(before);
  });
});

describe('a second place', () => {
  async function withSecond(): Promise<{ readonly started: DesktopForTest; readonly place: string; readonly json: () => Promise<unknown> }> {
    const started = await start();
    await save(started, 1, 2);
    const place = await emptyFolder();
    const status = done(await started.desktop.api.setSecondMirror({ folder: chosen(started, place) }));
    expect(status.secondMirror).toEqual({ folder: path.join(place, '质量标杆申报'), completeAt: started.platform.now().toISOString(), waiting: 0, problem: null });
    return { started, place, json: async () => JSON.parse(await readFile(path.join(place, '质量标杆申报', FOLDER, 'draft.json'), 'utf8')) };
  }

  it('gets everything at once, and each save behind it', async () => {
    const { started, place, json } = await withSecond();
    expect(await json()).toMatchObject({ revision: 2 });
    expect((await readdir(path.join(place, '质量标杆申报', FOLDER), { recursive: true })).sort()).toEqual([
      'assets', ...draft.assets.map(({ sha256: hash, extension }) => path.join('assets', `${hash}.${extension}`)).sort(), 'draft.json', 'history', path.join('history', '000001.zbhistory'),
    ]);
    done(await started.desktop.api.saveDraft({ draft: at(3) }));
    expect((await started.desktop.api.mirrorStatus({})).secondMirror).toMatchObject({ waiting: 1, problem: null });
    await started.desktop.second.write();
    expect(await json()).toMatchObject({ revision: 3 });
    expect((await started.desktop.api.mirrorStatus({})).secondMirror).toMatchObject({ waiting: 0, problem: null });
  });

  it('that was pulled out stops no save, says so, and is written when it is back', async () => {
    const { started, place, json } = await withSecond();
    await rename(path.join(place, '质量标杆申报'), path.join(place, '拔出'));
    done(await started.desktop.api.saveDraft({ draft: at(3) }));
    await started.desktop.second.write();
    expect((await started.desktop.api.mirrorStatus({})).secondMirror?.problem).toMatch(/没有找到第二备份的位置.*自动补写/);
    await rename(path.join(place, '拔出'), path.join(place, '质量标杆申报'));
    await started.desktop.second.write();
    expect(await json()).toMatchObject({ revision: 3 });
    expect((await started.desktop.api.mirrorStatus({})).secondMirror?.problem).toBeNull();
  });

  it('is not written over where it is newer', async () => {
    const { started, place, json } = await withSecond();
    await writeFile(path.join(place, '质量标杆申报', FOLDER, 'draft.json'), JSON.stringify(at(9)));
    done(await started.desktop.api.saveDraft({ draft: at(3) }));
    await started.desktop.second.write();
    expect(await json()).toMatchObject({ revision: 9 });
    expect((await started.desktop.api.mirrorStatus({})).secondMirror?.problem).toMatch(/比这里的新.*没有覆盖/);
  });

  it('keeps what was thrown away, is remembered by the next start, and can be done without', async () => {
    const { started, json } = await withSecond();
    done(await started.desktop.api.trashDraft({ id: draft.id }));
    await started.desktop.second.write();
    expect(await json()).toMatchObject({ revision: 2 });
    const again = await start(started.platform);
    expect((await again.desktop.api.mirrorStatus({})).secondMirror?.completeAt).not.toBeNull();
    expect(done(await again.desktop.api.setSecondMirror({ folder: null })).secondMirror).toBeNull();
    const third = await start(started.platform);
    expect((await third.desktop.api.mirrorStatus({})).secondMirror).toBeNull();
    expect(await json()).toMatchObject({ revision: 2 });
  });

  it('is refused inside the first', async () => {
    const started = await start();
    await save(started, 1);
    expect(await started.desktop.api.setSecondMirror({ folder: chosen(started, pathIn(started)) })).toEqual({ refused: expect.stringContaining('不能放在草稿文件夹里面') });
  });
});

describe('what is told of the folder', () => {
  it.each(['draft (1).json', 'draft-PC-2.json', 'draft（张三的冲突副本 2026-11-25）.json'])('%s is found as a copy of a cloud disk, and opens as a draft of its own', async (name) => {
    const started = await start();
    await save(started, 1);
    await writeFile(pathIn(started, name), JSON.stringify({ ...at(7), answers: { ...draft.answers, notes: { 'field:company.name': '另一台电脑上写的' } } }));
    await utimes(pathIn(started, name), 1_764_000_000, 1_764_000_000);
    await writeFile(pathIn(started, 'draft.损坏-20261125143200000.json'), '{');
    const { conflicts } = await started.desktop.api.mirrorStatus({});
    expect(conflicts).toEqual([{ draftId: draft.id, folder: FOLDER, fileName: name, modifiedAt: '2025-11-24T16:00:00.000Z', handle: expect.any(String) }]);
    const { handle } = knownOf(done(await started.desktop.api.openHandedFile({ handle: conflicts[0]?.handle ?? '', knownIds: [draft.id] })));
    const opened = done(await started.desktop.api.openFileAsCopy({ handle }));
    expect(opened.draft.id).not.toBe(draft.id);
    expect(opened.draft.answers.notes).toEqual({ 'field:company.name': '另一台电脑上写的' });
  });

  it('a cloud disk is named', async () => {
    const started = await start({ documentsFolder: path.join(await emptyFolder(), 'OneDrive - 某公司', '文档') });
    expect((await started.desktop.api.mirrorStatus({})).notices).toEqual([expect.stringMatching(/草稿文件夹在 OneDrive 里/)]);
  });

  it('a draft.json that office software has encrypted is told by that name, and neither replaced nor set aside', async () => {
    const started = await start();
    await save(started, 1);
    const encrypted = Buffer.concat([Buffer.from('%TSD-Header-###%'), Buffer.alloc(500, 7)]);
    await writeFile(pathIn(started, 'draft.json'), encrypted);
    expect(done(await started.desktop.api.listMirror({})).unreadable).toEqual([expect.stringMatching(/文档加密软件（绿盾）/)]);
    const again = await start(started.platform);
    expect(done(await again.desktop.api.listMirror({})).drafts).toEqual([]);
    expect(await readFile(pathIn(started, 'draft.json'))).toEqual(encrypted);
  });
});

it('a draft whose draft.json is damaged is offered from its history, and comes back', async () => {
  const started = await start();
  await save(started, 1, 2);
  await writeFile(pathIn(started, 'draft.json'), '');
  const { recoverable } = await started.desktop.api.mirrorStatus({});
  expect(recoverable).toMatchObject([{ folder: FOLDER, draftId: draft.id, company: '杭州示范阀门有限公司', newest: { revision: 1 } }]);
  done(await started.desktop.api.recoverDraft({ handle: recoverable[0]?.handle ?? '' }));
  expect(done(await started.desktop.api.readMirror({ id: draft.id })).draft).toEqual(at(1));
  expect((await started.desktop.api.mirrorStatus({})).recoverable).toEqual([]);
  expect(await started.desktop.api.recoverDraft({ handle: 'made-up' })).toEqual({ refused: expect.any(String) });
});

it('the trash is listed, and a draft is taken, released, and told of when it is not on disk', async () => {
  const started = await start();
  await save(started, 1);
  const { api } = started.desktop;
  expect(done(await api.takeDraft({ id: draft.id, takeOver: false }))).toEqual({ isMine: true });
  expect(await readdir(pathIn(started))).toContain('.lease.json');
  done(await api.releaseDraft({ id: draft.id }));
  expect(await readdir(pathIn(started))).not.toContain('.lease.json');
  done(await api.trashDraft({ id: draft.id }));
  expect(done(await api.listTrash({}))).toMatchObject([{ id: draft.id, trashedOn: '2026-11-25' }]);
  expect(done(await api.takeDraft({ id: draft.id, takeOver: false }))).toEqual({ isMine: true });
  await rm(started.folder, { recursive: true, force: true });
});
