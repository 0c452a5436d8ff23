import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BrowsedFolder } from '#shared/browseApi.ts';
import { draftFor } from '../../support/draftFor.ts';
import { edition } from '../../support/testDrafts.ts';
import { done } from '../desktop/desktopForTest.ts';
import { type HostForTest, hostForTest } from './hostForTest.ts';

let host: HostForTest;
beforeEach(async () => {
  host = await hostForTest();
});
afterEach(() => host.close());

const browse = async (method: string, argument: unknown) => host.call(`/browse/${method}`, argument) as Promise<{ done: BrowsedFolder } | { refused: string }>;
const start = async () => done(await browse('listFolder', { handle: null }));

it('begins in the documents, shows folders and draft files, and goes in and out by handles', async () => {
  await mkdir(path.join(host.folder, '10 月'));
  await mkdir(path.join(host.folder, '2 月'));
  await mkdir(path.join(host.folder, '.hidden'));
  for (const name of ['a.zbdraft', 'B.ZBDRAFT', 'draft.json', '合同.docx']) await writeFile(path.join(host.folder, name), 'x');
  await symlink(path.join(host.folder, '2 月'), path.join(host.folder, 'link'));
  const first = await start();
  expect(first.path).toBe(host.folder);
  expect(first.folders.map(({ name }) => name)).toEqual(expect.arrayContaining(['2 月', '10 月', 'link']));
  expect(first.folders.findIndex(({ name }) => name === '2 月')).toBeLessThan(first.folders.findIndex(({ name }) => name === '10 月'));
  expect(first.folders.map(({ name }) => name)).not.toContain('.hidden');
  expect(first.files.map(({ name }) => name).sort()).toEqual(['B.ZBDRAFT', 'a.zbdraft', 'draft.json']);
  const inside = done(await browse('listFolder', { handle: first.folders.find(({ name }) => name === '2 月')?.handle }));
  expect(inside.path).toBe(path.join(host.folder, '2 月'));
  expect(done(await browse('listFolder', { handle: inside.parent })).handle).toBe(first.handle);
  expect((await start()).path).toBe(host.folder);
});

it('no handle says where it leads, and one that was made up leads nowhere', async () => {
  const { handle, folders } = await start();
  expect([handle, ...folders.map((folder) => folder.handle)].join(' ')).not.toContain('/');
  expect(await browse('listFolder', { handle: 'made-up' })).toEqual({ refused: '请重新打开这个对话框。' });
  await expect(browse('listFolder', { handle: '../../etc' })).rejects.toThrow('400');
  await expect(browse('listFolder', { handle: host.folder })).rejects.toThrow('400');
});

it('a new folder is made beneath the one that is shown, under a name that every system takes', async () => {
  const { handle } = await start();
  expect(done(await browse('makeFolder', { handle, name: '申报 2024' })).path).toBe(path.join(host.folder, '申报 2024'));
  for (const name of ['../外面', 'a/b', 'a\\b', '..', '', 'CON', 'x:y']) expect(await browse('makeFolder', { handle, name }), name).toEqual({ refused: expect.any(String) });
  expect(await browse('makeFolder', { handle, name: '申报 2024' })).toEqual({ refused: expect.stringContaining('已有同名') });
});

it('a draft file is written under a free name at once, and under a taken one only when that is wished', async () => {
  const draft = draftFor(edition);
  done(await host.desktop.api.saveDraft({ draft }));
  const { handle } = await start();
  const save = (name: string, replace: boolean) => browse('saveDraftFileIn', { id: draft.id, folder: handle, name, replace, password: null });
  expect(await save('我的草稿', false)).toEqual({ done: path.join(host.folder, '我的草稿.zbdraft') });
  expect(await save('我的草稿.zbdraft', false)).toEqual({ done: { taken: true } });
  expect(await save('我的草稿', true)).toEqual({ done: path.join(host.folder, '我的草稿.zbdraft') });
  expect(await save('../外面', true)).toEqual({ refused: expect.any(String) });
  expect((await readdir(host.folder)).filter((name) => name.includes('草稿'))).toEqual(['我的草稿.zbdraft']);
});

it('what was chosen in the page is a folder to export to', async () => {
  const { handle } = await start();
  expect(await host.call('/desktop/startExport', { draft: draftFor(edition), folder: handle, tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: false, extras: [] } })).toEqual({ done: { job: expect.any(String) } });
});
