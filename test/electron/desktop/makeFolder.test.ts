import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, removeEmptyFolders } from '#electron/desktop/makeFolder.ts';

const here = () => mkdtemp(path.join(tmpdir(), 'folders-'));

describe('a folder is made', () => {
  it('with everything above it, and says what it made', async () => {
    const home = await here();
    const wanted = path.join(home, '一', '二', '三');
    expect(await makeFolder(wanted)).toEqual([path.join(home, '一'), path.join(home, '一', '二'), wanted]);
    expect(await makeFolder(wanted)).toEqual([]);
  });
  it('and taken back only while it is empty', async () => {
    const home = await here();
    const made = await makeFolder(path.join(home, '一', '二'));
    await writeFile(path.join(home, '一', '别人的.txt'), '');
    await removeEmptyFolders(made);
    expect(await readdir(path.join(home, '一'))).toEqual(['别人的.txt']);
  });
  it('never through a file, and then nothing is left', async () => {
    const home = await here();
    await writeFile(path.join(home, '文件'), '');
    for (const below of [[], ['里面'], ['里面', '更里面']]) {
      await expect(makeFolder(path.join(home, '文件', ...below))).rejects.toMatchObject({ code: 'ENOTDIR' });
    }
    expect(await readdir(home)).toEqual(['文件']);
  });
  it('or refused where the system has no place for it, without trying for ever', async () => {
    const nowhere = process.platform === 'win32' ? 'Q:\\没有这个盘\\一\\二' : '/proc/没有/一';
    await expect(makeFolder(nowhere)).rejects.toThrow();
  });
});
