import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExportState } from '#shared/desktopApi.ts';
import type { DesktopPlatform } from '#electron/desktop/desktopPlatform.ts';
import type { Draft } from '#shared/application/draft.ts';
import { draftFileBytes, draftWithFiles, sha256 } from '../../support/testDrafts.ts';
import { type DesktopForTest, desktopForTest, done, openedOf } from './desktopForTest.ts';

const open: DesktopForTest[] = [];
async function start(changes: Partial<DesktopPlatform> = {}): Promise<DesktopForTest> {
  const made = await desktopForTest(changes);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const { desktop } of open.splice(0)) await desktop.close();
});

async function savedDraft({ desktop }: DesktopForTest): Promise<Draft> {
  const { draft, files } = draftWithFiles();
  for (const asset of draft.assets) done(await desktop.api.putAsset({ draftId: draft.id, sha256: asset.sha256, extension: asset.extension, bytes: files.get(asset.sha256) ?? new Uint8Array() }));
  done(await desktop.api.saveDraft({ draft }));
  return draft;
}
async function ended({ desktop }: DesktopForTest, job: string): Promise<ExportState> {
  for (;;) {
    const state = await desktop.api.exportState({ job });
    if (state.result || state.refused !== null) return state;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const order = { tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: false, extras: [] } } as const;

describe('a draft file', () => {
  it('that is opened lies in the mirror with its pictures and evidence, and the file is as it was', async () => {
    const made = draftWithFiles();
    const started = await start({ pickDraftFile: async () => file });
    const file = path.join(started.folder, '来稿.zbdraft');
    const bytes = await draftFileBytes(made);
    await writeFile(file, bytes);
    const opened = done(await started.desktop.api.pickDraftFile({ knownIds: [] }));
    expect(opened).toMatchObject({ fileName: '来稿.zbdraft', setAside: [], draft: { id: made.draft.id } });
    expect(done(await started.desktop.api.listMirror({})).drafts.map(({ id }) => id)).toEqual([made.draft.id]);
    for (const [hash, content] of made.files) expect(sha256(done(await started.desktop.api.readAsset({ draftId: made.draft.id, sha256: hash })))).toBe(sha256(content));
    expect(await readFile(file)).toEqual(Buffer.from(bytes));
  });

  it('that is known gets an id of its own, known to the window or only to the disk', async () => {
    const started = await start();
    const bytes = await draftFileBytes(draftWithFiles());
    const first = openedOf(done(await started.desktop.api.openDroppedFile({ name: 'a.zbdraft', bytes, knownIds: [] })));
    const second = openedOf(done(await started.desktop.api.openDroppedFile({ name: 'a.zbdraft', bytes, knownIds: [] })));
    const third = openedOf(done(await started.desktop.api.openDroppedFile({ name: 'a.zbdraft', bytes, knownIds: [first.draft.id.toUpperCase()] })));
    expect(new Set([first, second, third].map(({ draft }) => draft.id)).size).toBe(3);
    expect(done(await started.desktop.api.listMirror({})).drafts).toHaveLength(3);
  });

  it('with a damaged evidence file opens without it, and the file is named', async () => {
    const started = await start();
    const { draft, files } = draftWithFiles();
    const folder = path.join(started.folder, '解压');
    await mkdir(path.join(folder, 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'draft.json'), JSON.stringify(draft));
    for (const { sha256: hash, extension, use, bytes } of draft.assets) {
      await writeFile(path.join(folder, 'assets', `${hash}.${extension}`), use === 'evidence' ? Buffer.alloc(bytes, 'x') : files.get(hash) ?? '');
    }
    const handle = started.desktop.handles.handleOf(path.join(folder, 'draft.json'));
    const opened = openedOf(done(await started.desktop.api.openHandedFile({ handle, knownIds: [] })));
    expect(opened.draft.assets.map(({ use }) => use)).toEqual(['picture']);
    expect(opened.setAside).toEqual([expect.stringContaining('顾客满意度报告')]);
  });

  it('that is none is refused by name, and nothing is kept of it', async () => {
    const started = await start();
    expect(await started.desktop.api.openDroppedFile({ name: '../../坏.zbdraft', bytes: new Uint8Array([1, 2, 3]), knownIds: [] }))
      .toEqual({ refused: expect.stringContaining('坏.zbdraft') });
    expect(done(await started.desktop.api.listMirror({})).drafts).toEqual([]);
  });

  it('is written where the user wants it, with its ending, over what was there', async () => {
    const started = await start({ pickSaveFile: async (name) => path.join(started.folder, name) });
    const draft = await savedDraft(started);
    for (const round of ['new', 'again']) {
      expect(done(await started.desktop.api.saveDraftFile({ id: draft.id, suggestedName: '我的草稿', password: null })), round).toBe(path.join(started.folder, '我的草稿.zbdraft'));
    }
    const bytes = new Uint8Array(await readFile(path.join(started.folder, '我的草稿.zbdraft')));
    expect(openedOf(done(await started.desktop.api.openDroppedFile({ name: 'x.zbdraft', bytes, knownIds: [draft.id] }))).draft.answers).toEqual(draft.answers);
    expect((await readdir(started.folder)).filter((name) => name.includes('tmp'))).toEqual([]);
  });
});

it('the sample opens as a copy each time, with every picture', async () => {
  const started = await start();
  const first = done(await started.desktop.api.openSample({ knownIds: [] }));
  const second = done(await started.desktop.api.openSample({ knownIds: [] }));
  expect(first.draft.id).not.toBe(second.draft.id);
  expect(first.setAside).toEqual([]);
  expect(first.draft.assets.length).toBeGreaterThan(0);
});

it('bytes that are not those of their hash are an error of the window, and are not kept', async () => {
  const started = await start();
  const argument = { draftId: draftWithFiles().draft.id, sha256: 'a'.repeat(64), extension: 'png', bytes: new Uint8Array([1]) };
  await expect(started.desktop.api.putAsset(argument)).rejects.toThrow(/not those of the hash/);
});

describe('an export', () => {
  it('tells its steps, ends with the list of what lies there, and remembers the folder', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const destination = path.join(started.folder, '导出');
    await mkdir(destination);
    const folder = started.desktop.handles.handleOf(destination);
    const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder, markedAsDraft: true, what: { ...order.what, zip: true } }));
    const { steps, result, refused } = await ended(started, job);
    expect(refused).toBeNull();
    expect(steps[0]).toBe('读取图片');
    expect(steps.at(-1)).toBe('写导出记录');
    expect(path.basename(result?.folder ?? '')).toMatch(/^杭州示范阀门有限公司-.*-2024-草稿$/);
    for (const { name, bytes } of result?.files ?? []) expect((await stat(path.join(result?.folder ?? '', ...name.split('/')))).size, name).toBe(bytes);
    expect(result?.files.filter(({ name }) => !name.includes('3-证实性材料/')).every(({ name }) => name.includes('草稿'))).toBe(true);
    expect(await started.desktop.api.exportFolder({})).toEqual({ handle: folder, path: destination });
    done(await started.desktop.api.showExport({ job }));
    done(await started.desktop.api.openExported({ job, name: result?.files[1]?.name ?? '' }));
    expect(started.shown).toEqual([result?.folder, path.join(result?.folder ?? '', ...(result?.files[1]?.name ?? '').split('/'))]);
  });

  it('that is cancelled leaves nothing behind', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const destination = path.join(started.folder, '导出');
    await mkdir(destination);
    const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder: started.desktop.handles.handleOf(destination) }));
    await started.desktop.api.cancelExport({ job });
    expect(await ended(started, job)).toMatchObject({ result: null, refused: '已取消。' });
    expect(await readdir(destination)).toEqual([]);
    expect(await started.desktop.api.showExport({ job })).toEqual({ refused: expect.any(String) });
  });

  it('that is under way when the program ends leaves nothing behind', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const destination = path.join(started.folder, '导出');
    await mkdir(destination);
    const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder: started.desktop.handles.handleOf(destination) }));
    await started.desktop.close();
    expect(await started.desktop.api.exportState({ job })).toMatchObject({ result: null, refused: '已取消。' });
    expect(await readdir(destination)).toEqual([]);
  });

  it('into a place that cannot be written is refused in words, and so is a handle that is none', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const file = path.join(started.folder, '是个文件');
    await writeFile(file, '');
    const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder: started.desktop.handles.handleOf(file) }));
    expect((await ended(started, job)).refused).toMatch(/没能导出到/);
    expect(await started.desktop.api.startExport({ ...order, draft, folder: 'made-up' })).toEqual({ refused: '请重新选择导出的文件夹。' });
    expect(await started.desktop.api.exportState({ job: 'made-up' })).toMatchObject({ result: null, refused: expect.any(String) });
  });

  it('opens only files of its own list', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder: started.desktop.handles.handleOf(started.folder) }));
    await ended(started, job);
    for (const name of ['../../etc/passwd', '/etc/passwd', '', '提交材料', '提交材料/../导出记录.txt']) {
      expect(await started.desktop.api.openExported({ job, name }), name).toEqual({ refused: '导出的材料里没有这个文件。' });
    }
    expect(started.shown).toEqual([]);
  });

  it('of single files writes those and no others, beside each other, and replaces only what it may', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const destination = path.join(started.folder, '导出');
    await mkdir(destination);
    const folder = started.desktop.handles.handleOf(destination);
    const write = async (replace: boolean) => {
      const what = { kind: 'files', files: ['draftFile', 'promise.pdf', 'application.docx'], replace } as const;
      const { job } = done(await started.desktop.api.startExport({ ...order, draft, folder, what }));
      return { job, ...await ended(started, job) };
    };
    const first = await write(false);
    const names = ['1-申报书-杭州示范阀门有限公司.docx', '2-承诺书-杭州示范阀门有限公司.pdf', '草稿文件-杭州示范阀门有限公司-2024.zbdraft'];
    expect([first.refused, first.steps.at(-1)]).toEqual([null, '放进文件夹']);
    expect(first.result?.files.map(({ name }) => name)).toEqual(names);
    expect((await readdir(destination)).sort()).toEqual([...names].sort());
    expect((await stat(path.join(destination, names[0] ?? ''))).size).toBe(first.result?.files[0]?.bytes);
    done(await started.desktop.api.openExported({ job: first.job, name: names[1] ?? '' }));
    done(await started.desktop.api.showExport({ job: first.job }));
    expect(started.shown).toEqual([path.join(destination, names[1] ?? ''), destination]);
    await write(true);
    expect(await readdir(destination)).toHaveLength(names.length);
    const beside = await write(false);
    expect(beside.result?.files.map(({ name }) => name)).toEqual(names.map((name) => name.replace(/(\.\w+)$/, ' (2)$1')));
    expect(await readdir(destination)).toHaveLength(2 * names.length);
  });

  it('starts in the documents when the last folder is gone', async () => {
    const started = await start();
    await mkdir(path.join(started.folder, 'settings'), { recursive: true });
    await writeFile(path.join(started.folder, 'settings', 'settings.json'), JSON.stringify({ exportFolder: path.join(started.folder, 'U 盘') }));
    expect((await started.desktop.api.exportFolder({})).path).toBe(started.folder);
  });
});

describe('pages for the preview', () => {
  it('come from the draft that the window has, with the pictures of the mirror', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const { pdf, pages } = done(await started.desktop.api.typeset({ draft: { ...draft, revision: 9 } }));
    expect(pages).toBe(1);
    expect(new TextDecoder().decode(pdf)).toMatch(/^pdf .*杭州示范阀门有限公司.* 9$/);
  });

  it('are made one at a time: what is asked for meanwhile gets the newest', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const asked = await Promise.all([1, 2, 3, 4].map((revision) => started.desktop.api.typeset({ draft: { ...draft, revision } })));
    expect(asked.map((outcome) => new TextDecoder().decode(done(outcome).pdf).split(' ').at(-1))).toEqual(['1', '4', '4', '4']);
  });

  it('are refused in words when a picture is missing, and made again when it is there', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const folder = path.join(started.folder, '质量标杆申报', '杭州示范阀门有限公司-2024', 'assets');
    const [picture] = draft.assets;
    const file = path.join(folder, `${picture?.sha256}.png`);
    await copyFile(file, `${file}.kept`);
    await writeFile(file, '');
    expect(await started.desktop.api.typeset({ draft })).toEqual({ refused: expect.stringContaining('图') });
    await copyFile(`${file}.kept`, file);
    expect(done(await started.desktop.api.typeset({ draft })).pages).toBe(1);
  });
});

it('says what it is and where the drafts lie', async () => {
  const started = await start();
  expect(await started.desktop.api.about({})).toMatchObject({ host: 'electron', version: '0.1.0', draftsFolder: path.join(started.folder, '质量标杆申报') });
  done(await started.desktop.api.showDraftsFolder({}));
  expect(started.shown).toEqual([path.join(started.folder, '质量标杆申报')]);
});

describe('a picture of the text', () => {
  it('is written where the user wants it, under its caption, and never over another file', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const [picture] = draft.assets;
    const folder = path.join(started.folder, '图片');
    await mkdir(folder);
    const handle = started.desktop.handles.handleOf(folder);
    const save = (change: object = {}) => started.desktop.api.savePicture({ draftId: draft.id, sha256: picture?.sha256 ?? '', folder: handle, name: '改进/流程', ...change });
    expect(done(await save())).toBe(path.join(folder, '改进流程.png'));
    expect(done(await save())).toBe(path.join(folder, '改进流程 (2).png'));
    expect(sha256(await readFile(path.join(folder, '改进流程 (2).png')))).toBe(picture?.sha256);
    expect((await readdir(folder)).sort()).toEqual(['改进流程 (2).png', '改进流程.png']);
  });

  it('is refused in words when the draft has none such, and when it is evidence', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    const folder = started.desktop.handles.handleOf(started.folder);
    for (const hash of ['a'.repeat(64), draft.assets[1]?.sha256 ?? '']) {
      expect(await started.desktop.api.savePicture({ draftId: draft.id, sha256: hash, folder, name: '图' })).toEqual({ refused: '这张图片还没有写到磁盘，请稍候再试。' });
    }
    expect(await started.desktop.api.savePicture({ draftId: draft.id, sha256: draft.assets[0]?.sha256 ?? '', folder: 'made-up', name: '图' })).toEqual({ refused: '请重新选择文件夹。' });
  });
});

describe('printing', () => {
  it('opens a PDF of the paper in the program of the system, by its own name, and takes it away at the end', async () => {
    const started = await start();
    const draft = await savedDraft(started);
    for (const paper of ['application', 'promise', 'application'] as const) done(await started.desktop.api.openForPrinting({ draft, paper }));
    const names = ['1-申报书-杭州示范阀门有限公司.pdf', '2-承诺书-杭州示范阀门有限公司.pdf', '1-申报书-杭州示范阀门有限公司.pdf'];
    expect(started.shown.map((file) => path.basename(file))).toEqual(names);
    const folder = path.dirname(started.shown[0] ?? '');
    expect((await readdir(folder)).sort()).toEqual([...new Set(names)].sort());
    await started.desktop.close();
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('passes on why nothing opens', async () => {
    const { Refused } = await import('#electron/desktop/refused.ts');
    const started = await start({ openDocument: async () => { throw new Refused('这台电脑没能打开它。'); } });
    expect(await started.desktop.api.openForPrinting({ draft: await savedDraft(started), paper: 'promise' })).toEqual({ refused: '这台电脑没能打开它。' });
  });
});
