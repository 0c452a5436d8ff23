/** The folders and draft files that the page's own dialogs show, by handles. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { BrowseApi, BrowsedEntry, BrowsedFile, BrowsedFolder } from '#shared/browseApi.ts';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { outcomeOf } from '#electron/desktop/outcomeOf.ts';
import type { PathHandles } from '#electron/desktop/pathHandles.ts';
import type { SaveAs } from '#electron/desktop/saveDraftFileAs.ts';
import { Refused } from '#electron/desktop/refused.ts';

export interface BrowseOptions {
  readonly handles: PathHandles;
  readonly documentsFolder: string;
  /** Writes the saved draft; full path. */
  readonly saveDraftFile: (order: SaveAs) => Promise<string>;
}

const LONGEST_NAME_CHARACTERS = 120;

function inOrder(names: readonly string[]): readonly string[] {
  return [...names].sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }));
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then((found) => found.isDirectory(), () => false);
}
async function exists(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}

async function candidates(documentsFolder: string): Promise<readonly { readonly name: string; readonly folder: string }[]> {
  const home = os.homedir();
  const drives = process.platform === 'win32' ? 'CDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => ({ name: `${letter} 盘`, folder: `${letter}:\\` })) : [];
  const media = process.platform === 'win32' ? [] : [{ name: 'U 盘和其他磁盘', folder: process.platform === 'darwin' ? '/Volumes' : '/media' }, { name: '整个电脑', folder: '/' }];
  return [
    { name: '文档', folder: documentsFolder },
    { name: '桌面', folder: path.join(home, 'Desktop') },
    { name: '桌面', folder: path.join(home, '桌面') },
    { name: '下载', folder: path.join(home, 'Downloads') },
    { name: '下载', folder: path.join(home, '下载') },
    { name: '我的文件夹', folder: home },
    ...drives,
    ...media,
  ];
}

async function readFiles(folder: string, names: readonly string[], handles: PathHandles): Promise<readonly BrowsedFile[]> {
  const files: BrowsedFile[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found?.isFile()) files.push({ handle: handles.handleOf(file), name, bytes: found.size, changedAt: found.mtime.toISOString() });
  }
  return files;
}

export function browseFolders({ handles, documentsFolder, saveDraftFile }: BrowseOptions): BrowseApi {
  let lastFolder: string | null = null;

  const folderOf = (handle: string): string => {
    const folder = handles.pathOf(handle);
    if (folder === undefined) throw new Refused('请重新打开这个对话框。');
    return folder;
  };
  const read = async (folder: string): Promise<BrowsedFolder> => {
    try {
      const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.') && !name.startsWith('$'));
      const linked = await Promise.all(entries.filter((entry) => entry.isSymbolicLink()).map(async ({ name }) => (await isFolder(path.join(folder, name)) ? [name] : [])));
      const folders = inOrder([...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name), ...linked.flat()]);
      const files = inOrder(entries.map(({ name }) => name).filter((name) => /\.zbdraft$/i.test(name) || name === 'draft.json'));
      const parent = path.dirname(folder);
      lastFolder = folder;
      return {
        handle: handles.handleOf(folder),
        name: path.basename(folder) || folder,
        path: folder,
        parent: parent === folder ? null : handles.handleOf(parent),
        folders: folders.map((name): BrowsedEntry => ({ handle: handles.handleOf(path.join(folder, name)), name })),
        files: await readFiles(folder, files, handles),
      };
    } catch (error) {
      throw explainFileError(error, `没能打开“${folder}”`);
    }
  };

  return {
    async listPlaces() {
      const places = [];
      const seen = new Set<string>();
      for (const { name, folder } of await candidates(documentsFolder)) {
        if (seen.has(folder) || !(await isFolder(folder))) continue;
        seen.add(folder);
        places.push({ handle: handles.handleOf(folder), name });
      }
      return places;
    },
    listFolder: async ({ handle }) => outcomeOf(async () => {
      if (handle !== null) return read(folderOf(handle));
      const last = lastFolder !== null && await isFolder(lastFolder) ? lastFolder : documentsFolder;
      return read(await isFolder(last) ? last : os.homedir());
    }),
    makeFolder: async ({ handle, name }) => outcomeOf(async () => {
      const parent = folderOf(handle);
      const clean = cleanFileName(name, LONGEST_NAME_CHARACTERS, '');
      if (clean === '' || clean !== name.trim()) throw new Refused('文件夹名不能用 \\ / : * ? " < > | 这些符号，请换个名字。');
      const folder = path.join(parent, clean);
      try {
        await mkdir(folder);
      } catch (error) {
        throw explainFileError(error, `没能新建文件夹“${clean}”`);
      }
      return read(folder);
    }),
    saveDraftFileIn: async ({ id, folder, name, replace, password }) => outcomeOf(async () => {
      const parent = folderOf(folder);
      const withoutEnding = name.trim().replace(/\.zbdraft$/i, '');
      const clean = cleanFileName(withoutEnding, LONGEST_NAME_CHARACTERS, '');
      if (clean === '' || clean !== withoutEnding) throw new Refused('文件名不能用 \\ / : * ? " < > | 这些符号，请换个名字。');
      const file = path.join(parent, `${clean}.zbdraft`);
      if (!replace && await exists(file)) return { taken: true };
      return saveDraftFile({ id, file, password });
    }),
  };
}
