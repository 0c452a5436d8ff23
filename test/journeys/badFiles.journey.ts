/** What is no draft, or not for this version, is told in clear words and changes nothing. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftFileBytes, draftWithFiles, tamperedZip, zipOf } from '../support/testDrafts.ts';
import { dropFile } from './support/dropFile.ts';
import { createDraft, draftRow } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { goToStep, saved, saveState, sees } from './support/workspace.ts';

test('a dropped draft file opens @smoke', async ({ page }) => {
  await dropFile(page, '来稿.zbdraft', await draftFileBytes(draftWithFiles()));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
});

test('a draft file that is dropped while another application is open opens, and nothing else leaves the program', async ({ page }) => {
  await createDraft(page, '宁波某某有限公司');
  await saved(page);
  await dropFile(page, '说明.docx', new Uint8Array([1, 2, 3]), '.workspace');
  await sees(page, '这里可以放草稿文件');
  await dropFile(page, '来稿.zbdraft', await draftFileBytes(draftWithFiles()), '.workspace');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
});

test('what is no draft is refused in words, and the list stays as it was', async ({ page }) => {
  await dropFile(page, '照片.png', new Uint8Array([1, 2, 3]));
  await sees(page, '这里可以放草稿文件');
  await dropFile(page, '随便.zbdraft', new TextEncoder().encode('这不是草稿'));
  await sees(page, /不是|读不/);
  await dropFile(page, '别的压缩包.zbdraft', await zipOf([{ name: '说明.txt', bytes: new TextEncoder().encode('你好') }]));
  await sees(page, /不是.*草稿/);
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeVisible();
});

test('a draft of a newer version is looked at, with a word, and becomes no draft of this computer', async ({ page, program }) => {
  const original = await draftFileBytes(draftWithFiles());
  const newer = await tamperedZip(original, ({ name, bytes }) => {
    if (name !== 'draft.json' && name !== 'manifest.json') return bytes;
    const stored = JSON.parse(new TextDecoder().decode(bytes)) as { formatVersion: number; files?: { name: string; sha256: string }[] };
    const changed = { ...stored, formatVersion: stored.formatVersion + 1, later: '新版本才有的内容' };
    if (name === 'draft.json') return new TextEncoder().encode(JSON.stringify(changed));
    // Without the checksums of files that were changed here.
    return null;
  });
  await dropFile(page, '新版.zbdraft', newer);
  await expect(page.getByText('这份草稿是用更新版本的程序保存的，这里只能看，不能改')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await expect(saveState(page)).toHaveText('只读');
  await expect(page.getByRole('button', { name: '在这里编辑' })).toBeHidden();
  await goToStep(page, '典型经验');
  await page.getByRole('tab').nth(2).click();
  await expect(page.locator('.ProseMirror img').first()).toBeVisible();
  await page.getByRole('button', { name: '‹ 我的申报书' }).click();
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeVisible();
  // Pictures for the preview lie in a hidden folder until the program ends.
  const kept = await readdir(path.join(program.documentsFolder, '质量标杆申报')).catch(() => []);
  expect(kept.filter((name) => !name.startsWith('.新-'))).toEqual([]);
});

test('a file that the program is started with opens, and the same file again is a copy, which is said', async ({ program, folder }) => {
  const file = path.join(folder, '来稿.zbdraft');
  const given = await draftFileBytes(draftWithFiles());
  await writeFile(file, given);
  let page = await program.restart(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
  page = await program.restart(file);
  await sees(page, '列表里已有这份草稿，现在打开的是它的副本。要接着写原来那份，请回到我的申报书打开。');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
  page = await program.restart();
  await page.goto(new URL('/#/', page.url()).href);
  await expect(draftRow(page, '杭州示范阀门有限公司')).toHaveCount(2);
  expect((await readFile(file)).equals(given)).toBe(true);
});
