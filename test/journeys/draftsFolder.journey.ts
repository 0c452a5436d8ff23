/** The drafts' folder is moved, stopped on the way, copied to a second place and rehearsed; and what is said where something hinders it. */
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createDraft, openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { DRAFTS_FOLDER, storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

async function openSettings(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+,');
  const settings = page.getByRole('dialog', { name: '设置' });
  await expect(settings.getByText('草稿文件夹', { exact: true })).toBeVisible();
  return settings;
}

/** In the page's own dialog, which begins in the documents. */
async function chooseFolder(page: Page, button: Locator, name: string): Promise<void> {
  await button.click();
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: '选这个文件夹' }) });
  await dialog.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await expect(dialog.locator('.page-dialog-path-text')).toContainText(name);
  await dialog.getByRole('button', { name: '选这个文件夹' }).click();
}

test('the drafts’ folder is moved: all is there and compared, writing goes on in the new place, the old one stays', async ({ page, program }) => {
  await openSample(page);
  await saved(page);
  const before = await storedDraft(program.documentsFolder);
  const place = path.join(program.documentsFolder, '新位置');
  await mkdir(place);
  const settings = await openSettings(page);
  await chooseFolder(page, settings.getByRole('button', { name: '换个位置…' }), '新位置');
  await expect(page.getByText('草稿文件夹已换到新的位置').last()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /知道了|确定/ }).click();
  await expect(settings.locator('.settings-folder').first()).toHaveText(path.join(place, DRAFTS_FOLDER));
  await settings.getByRole('button', { name: /完\s*成/ }).click();
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').fill('周知行');
  await saved(page);
  expect((await storedDraft(place)).answers.fields['contact.name']).toBe('周知行');
  expect((await storedDraft(program.documentsFolder)).revision).toBe(before.revision);
  expect(await readdir(path.join(program.documentsFolder, DRAFTS_FOLDER))).toContain('申报书已移走，请看这里.txt');
});

test('a move of many gigabytes says how far it is, and is stopped without a trace', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await saved(page);
  const { folder } = await storedDraft(program.documentsFolder);
  const evidence = path.join(folder, '大文件.bin');
  await writeFile(evidence, '');
  await truncate(evidence, 3_000_000_000);
  const place = path.join(program.documentsFolder, '新位置');
  await mkdir(place);
  const settings = await openSettings(page);
  await chooseFolder(page, settings.getByRole('button', { name: '换个位置…' }), '新位置');
  await expect(settings.getByText(/正在复制并核对：\d+ \/ \d+ 个文件，.* \/ 3000 MB。可以继续填写。/)).toBeVisible({ timeout: 30_000 });
  await expect(settings.getByText(/，[1-9]\d+ \/ 3000 MB/)).toBeVisible({ timeout: 30_000 });
  // Closing the settings does not stop it.
  await settings.getByRole('button', { name: /完\s*成/ }).click();
  const again = await openSettings(page);
  await again.getByRole('button', { name: '取消移动' }).click();
  await expect(page.getByText('已取消，草稿还在原来的文件夹里，没有改动。')).toBeVisible({ timeout: 30_000 });
  expect(await readdir(place)).toEqual([]);
  await rm(evidence);
  await expect(again.getByRole('button', { name: '换个位置…' })).toBeEnabled();
  await again.getByRole('button', { name: /完\s*成/ }).click();
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').fill('周知行');
  await saved(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知行');
});

test('a second place gets everything with its date, and the rehearsal says in one line that all comes back', async ({ page, program }) => {
  await openSample(page);
  await saved(page);
  const stick = path.join(program.documentsFolder, 'U盘');
  await mkdir(stick);
  const settings = await openSettings(page);
  await chooseFolder(page, settings.getByRole('button', { name: '选择文件夹…' }), 'U盘');
  await expect(settings.getByText(/今天 \d\d:\d\d 写全。/)).toBeVisible({ timeout: 30_000 });
  const [there, here] = [await storedDraft(stick), await storedDraft(program.documentsFolder)];
  expect(there.answers).toEqual(here.answers);
  expect(await readdir(path.join(there.folder, 'assets'))).toEqual(await readdir(path.join(here.folder, 'assets')));
  await settings.getByRole('button', { name: '现在检查' }).click();
  await expect(settings.getByText(/^1 份申报书、\d+ 个图片和材料文件.*都已从磁盘读回，可以恢复，与本程序里的逐项一致。$/)).toBeVisible({ timeout: 30_000 });
  // A picture comes to harm: the next check names the draft and what to do.
  const [picture = ''] = await readdir(path.join(here.folder, 'assets'));
  const file = path.join(here.folder, 'assets', picture);
  await writeFile(file, (await readFile(file)).subarray(1));
  await settings.getByRole('button', { name: '现在检查' }).click();
  await expect(settings.getByText(/检查发现 1 份申报书中有 1 份需要处理/)).toBeVisible({ timeout: 30_000 });
});

test('a draft.json that office software has encrypted is told by its name; a copy that a cloud disk left is told and can be opened', async ({ program }) => {
  await createDraft(program.page, '杭州示范阀门有限公司');
  await saved(program.page);
  const { folder } = await storedDraft(program.documentsFolder);
  const page = await program.restart(undefined, async () => {
    const copy = JSON.parse(await readFile(path.join(folder, 'draft.json'), 'utf8')) as { answers: { fields: Record<string, unknown> } };
    copy.answers.fields['contact.name'] = '另一台电脑上的人';
    await writeFile(path.join(folder, 'draft (1).json'), JSON.stringify(copy));
  });
  await page.goto(new URL('/#/', page.url()).href);
  await expect(page.getByText(/里有一份冲突副本：draft \(1\)\.json/)).toBeVisible();
  const again = await program.restart(undefined, () => writeFile(path.join(folder, 'draft.json'), Buffer.concat([Buffer.from('E-SafeNet\0LOCK'), Buffer.alloc(300, 7)])));
  await again.goto(new URL('/#/', again.url()).href);
  await expect(again.getByText(/亿赛通/).first()).toBeVisible();
});
