/** What is no draft, or not for this version, is told in clear words and changes nothing. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftFileBytes, draftWithFiles, tamperedZip, zipOf } from '../support/testDrafts.ts';
import { dropFile } from './support/dropFile.ts';
import { draftRow } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { saved, sees } from './support/workspace.ts';

test('a dropped draft file opens @smoke', async ({ page }) => {
  await dropFile(page, '来稿.zbdraft', await draftFileBytes(draftWithFiles()));
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

test('a draft of a newer version asks for a newer program', async ({ page }) => {
  const original = await draftFileBytes(draftWithFiles());
  const newer = await tamperedZip(original, ({ name, bytes }) => {
    if (name !== 'draft.json') return bytes;
    const draft = JSON.parse(new TextDecoder().decode(bytes)) as { formatVersion: number };
    return new TextEncoder().encode(JSON.stringify({ ...draft, formatVersion: draft.formatVersion + 1 }));
  });
  await dropFile(page, '新版.zbdraft', newer);
  await sees(page, /升级|更新|新版/);
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeVisible();
});

test('a file that the program is started with opens, and the same file again is a copy', async ({ program, folder }) => {
  const file = path.join(folder, '来稿.zbdraft');
  const given = await draftFileBytes(draftWithFiles());
  await writeFile(file, given);
  let page = await program.restart(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
  page = await program.restart(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');
  await saved(page);
  page = await program.restart();
  await page.goto(new URL('/#/', page.url()).href);
  await expect(draftRow(page, '杭州示范阀门有限公司')).toHaveCount(2);
  expect((await readFile(file)).equals(given)).toBe(true);
});
