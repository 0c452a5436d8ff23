/** A draft file with a password, sent to somebody else and back. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expectUsableByEverybody } from './support/accessibility.ts';
import { askForDraftFile, exportDraftFile, exportDraftFileOf } from './support/draftFiles.ts';
import { dropFile } from './support/dropFile.ts';
import { createDraft, draftRow, goHome } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

const COMPANY = '杭州示范阀门有限公司';
const PASSWORD = '质量标杆2024';

test('a file with a password opens with it alone, as often as it takes', async ({ program, folder }) => {
  let { page } = program;
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').fill('周知行');
  await saved(page);
  await goHome(page);
  const bytes = await exportDraftFileOf(page, COMPANY, '加密的稿', PASSWORD);
  expect(Buffer.from(bytes).includes('周知行')).toBe(false);
  page = await program.restart(undefined, async () => {
    await rm(path.join(folder, 'profile'), { recursive: true });
    await rm(program.documentsFolder, { recursive: true });
  });
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeVisible();
  await dropFile(page, '加密的稿.zbdraft', bytes);
  const dialog = page.getByRole('dialog', { name: '这个草稿文件设了密码' });
  const password = dialog.getByLabel('密码', { exact: true });
  await expect(password).toBeFocused();
  await page.keyboard.type('不是这个');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('密码不对，请再试一次')).toBeVisible();
  await expect(password).toBeFocused();
  await expect(password).toHaveValue('');
  await expectUsableByEverybody(page);
  await password.focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('周知行');
});

test('a password is typed twice, is not too short, and what a lost one means is said', async ({ page }) => {
  await createDraft(page, COMPANY);
  await saved(page);
  await askForDraftFile(page);
  const dialog = page.getByRole('dialog', { name: '导出草稿文件' });
  await expect(dialog.getByText('密码丢了')).toBeHidden();
  await dialog.getByRole('checkbox', { name: '设置密码（选填）' }).check();
  await expect(dialog.getByText('密码丢了就再也打不开这个文件，谁也没有办法找回')).toBeVisible();
  await expect(dialog.getByLabel('密码', { exact: true })).toBeFocused();
  const go = dialog.getByRole('button', { name: '选择位置…' });
  await go.click();
  await expect(dialog.getByRole('alert')).toHaveText('请输入密码，或去掉“设置密码”的勾。');
  await dialog.getByLabel('密码', { exact: true }).fill('12345');
  await expect(dialog.getByRole('alert')).toHaveText('密码至少 6 个字符，越长越难猜。');
  await dialog.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('再输入一次').fill('质量标杆');
  await expect(dialog.getByRole('alert')).toHaveText('两次输入的密码不一样，请重新输入。');
  await expectUsableByEverybody(page);
  await dialog.getByLabel('再输入一次').fill(PASSWORD);
  await expect(dialog.getByRole('alert')).toBeHidden();
});

test('a cancelled password opens nothing, and a damaged file is refused with a word', async ({ page }) => {
  await createDraft(page, COMPANY);
  await saved(page);
  const bytes = await exportDraftFile(page, '加密的稿', PASSWORD);
  await goHome(page);
  await dropFile(page, '加密的稿.zbdraft', bytes);
  const dialog = page.getByRole('dialog', { name: '这个草稿文件设了密码' });
  await dialog.getByRole('button', { name: /取\s?消/ }).click();
  await expect(dialog).toBeHidden();
  await expect(draftRow(page, COMPANY)).toHaveCount(1);
  const damaged = bytes.slice();
  damaged[damaged.length - 30] = (damaged[damaged.length - 30] ?? 0) ^ 1;
  await dropFile(page, '加密的稿.zbdraft', damaged);
  await dialog.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: /打\s?开/ }).click();
  await expect(page.getByText(/文件不完整或被改动过，没有打开/)).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(draftRow(page, COMPANY)).toHaveCount(1);
});
