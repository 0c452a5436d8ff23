import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileInNewFolder } from '../../support/testDrafts.ts';
import { runTerminal } from '../../support/runTerminal.ts';

const LOCKED = fileURLToPath(new URL('../../fixtures/locked.zbdraft', import.meta.url));
const PASSWORD = '质量标杆 2024';

async function folderWith(passwordFile: string): Promise<string> {
  const folder = path.dirname(await fileInNewFolder('密码.txt', passwordFile));
  await copyFile(LOCKED, path.join(folder, '稿.zbdraft'));
  return folder;
}

describe('a draft with a password, in the terminal', () => {
  it('opens with the first line of a file, as Windows writes it too', async () => {
    for (const written of [PASSWORD, `\ufeff${PASSWORD}\r\n另一行`]) {
      const { code, printed } = await runTerminal(['inspect', '稿.zbdraft', '--password-file', '密码.txt'], await folderWith(written));
      expect([code, printed[0]]).toEqual([0, '申报单位：杭州示范阀门有限公司']);
    }
  });

  it('asks for it, and asks again as long as it is another one', async () => {
    const { code, remarked, printed } = await runTerminal(['inspect', '稿.zbdraft'], await folderWith(''), ['不对', PASSWORD]);
    expect([code, printed[0]]).toEqual([0, '申报单位：杭州示范阀门有限公司']);
    expect(remarked).toEqual(['“稿.zbdraft”设了密码，请输入：', '密码不对，请再试一次（直接回车则不打开）：']);
  });

  it('is refused in words where nobody can be asked, with a wrong password, and with a file that has none', async () => {
    const folder = await folderWith('');
    expect(await runTerminal(['inspect', '稿.zbdraft'], folder)).toMatchObject({ code: 1, printed: [], remarked: expect.arrayContaining([expect.stringMatching(/需要密码才能打开。.*--password-file/)]) });
    expect((await runTerminal(['inspect', '稿.zbdraft', '--password-file', '密码.txt'], folder)).remarked).toEqual([expect.stringMatching(/第一行是空的/)]);
    await writeFile(path.join(folder, '密码.txt'), '别的');
    expect(await runTerminal(['inspect', '稿.zbdraft', '--password-file', '密码.txt'], folder)).toMatchObject({ code: 1, remarked: [expect.stringMatching(/密码不对/)] });
    expect((await runTerminal(['inspect', '稿.zbdraft', '--password-file', '没有.txt'], folder)).remarked).toEqual([expect.stringMatching(/没能读密码文件/)]);
  });

  it('never stands on the command line', async () => {
    expect((await runTerminal(['inspect', '稿.zbdraft', '--password', PASSWORD], await folderWith(''))).code).toBe(2);
  });
});
