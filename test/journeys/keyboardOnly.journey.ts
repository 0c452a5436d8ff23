/** From the first screen to the package without a mouse. */
import type { Page } from '@playwright/test';
import { readPackage, tableRows, wordsOf } from './support/exportedPackage.ts';
import { expect, test } from './support/journey.ts';
import { storedWith } from './support/storedDraft.ts';

const MOST_TABS = 40;

/** Tab until the cursor is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? (activeElement instanceof HTMLElement ? activeElement.innerText : '');
    });
    if (focused.replaceAll(/\s/gu, '') === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

async function goTo(page: Page, query: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const input = page.getByLabel('转到哪里');
  await expect(input).toBeFocused();
  await page.keyboard.type(query);
  await expect(page.getByRole('listbox', { name: '找到的地方' }).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(input).toBeHidden();
}

test('an application is begun, filled in, looked through and exported by keyboard @smoke', async ({ page, program }) => {
  await tabTo(page, '新建申报书');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '新建申报书' }).getByLabel('申报单位')).toBeFocused();
  await page.keyboard.type('杭州示范阀门有限公司');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await tabTo(page, '开始填写');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('杭州示范阀门有限公司');

  await goTo(page, '联系人姓名');
  await expect(page.getByRole('textbox', { name: '联系人姓名' })).toBeFocused();
  await page.keyboard.type('周知行');
  await page.keyboard.press('ControlOrMeta+PageDown');
  await expect(page.getByRole('main', { name: '表1 管理效益' })).toBeVisible();
  await goTo(page, '营业收入');
  await expect(page.getByRole('main', { name: '表2 经济效益' })).toBeVisible();
  await expect(page.getByRole('grid').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('46210');
  await page.keyboard.press('Tab');
  await page.keyboard.type('51877.6');
  await page.keyboard.press('Enter');
  await goTo(page, '企业概况');
  await expect(page.getByRole('textbox', { name: '（二）企业概况' })).toBeFocused();
  await page.keyboard.type('公司位于杭州。');
  await storedWith(program.documentsFolder, '公司位于杭州。');
  await page.keyboard.press('F8');
  await expect(page.locator(':focus')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: '导出申报材料' });
  await expect(dialog.getByRole('button', { name: '导出', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/^已导出 \d+ 个文件/)).toBeVisible({ timeout: 40_000 });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const { files, word } = await readPackage(program.documentsFolder, '杭州示范阀门有限公司');
  expect(files.every((file) => file.includes('草稿') || !/[12]-/.test(file))).toBe(true);
  const rows = tableRows(word.blocks);
  expect(rows.find(([label]) => label === '营业收入')).toEqual(['营业收入', '万元', '46210', '51877.6', '', '', '']);
  expect(rows.find(([first]) => first === '联系人')).toEqual(['联系人', '姓名', '周知行', '职务/职称', '']);
  expect(wordsOf(word.blocks)).toContain('公司位于杭州。');
});
