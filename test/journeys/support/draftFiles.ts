/** Draft files as a user sends them: exported from the list or from within an application, and read from where they were put. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { chooseForRow } from './homeScreen.ts';
import { sees } from './workspace.ts';

/** From the menu of an open application. */
export async function askForDraftFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '文件' }).hover();
  await page.getByRole('menuitem', { name: '导出草稿文件' }).click();
}

/** Goes on from 导出草稿文件: with a password or without, into the documents. Gives its path. */
export async function writeDraftFile(page: Page, name: string, password: string | null = null): Promise<string> {
  const dialog = page.getByRole('dialog', { name: '导出草稿文件' });
  if (password !== null) {
    await dialog.getByRole('checkbox', { name: '设置密码（选填）' }).check();
    await dialog.getByLabel('密码', { exact: true }).fill(password);
    await dialog.getByLabel('再输入一次').fill(password);
  }
  await dialog.getByRole('button', { name: '选择位置…' }).click();
  const place = page.getByRole('dialog', { name: '导出草稿文件' }).filter({ has: page.getByLabel('文件名') });
  await place.getByLabel('文件名').fill(name);
  await place.getByRole('button', { name: /^保\s?存$/ }).click();
  await sees(page, '已导出草稿文件');
  const said = await page.locator('.ant-message-notice').filter({ hasText: '已导出草稿文件' }).first().textContent();
  const path = /：(.*\.zbdraft)/.exec(said ?? '')?.[1];
  expect(path).toBeTruthy();
  return path ?? '';
}

export async function exportDraftFile(page: Page, name: string, password: string | null = null): Promise<Uint8Array> {
  await askForDraftFile(page);
  return new Uint8Array(await readFile(await writeDraftFile(page, name, password)));
}

/** From the list. */
export async function exportDraftFileOf(page: Page, title: string, name: string, password: string | null = null): Promise<Uint8Array> {
  await chooseForRow(page, title, '导出草稿文件…');
  return new Uint8Array(await readFile(await writeDraftFile(page, name, password)));
}
