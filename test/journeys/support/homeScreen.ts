/** What a user does on the home screen. */
import { expect, type Locator, type Page } from '@playwright/test';

export async function createDraft(page: Page, company: string, direction?: string): Promise<void> {
  await page.getByRole('button', { name: '新建申报书' }).first().click();
  const dialog = page.getByRole('dialog', { name: '新建申报书' });
  await dialog.getByLabel('申报单位').fill(company);
  if (direction !== undefined) await dialog.getByRole('radio', { name: new RegExp(`^${direction}`) }).check();
  await dialog.getByRole('button', { name: '开始填写' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(company === '' ? '未填申报单位' : company);
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看看示例' }).first().click();
  await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible();
}

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: '‹ 我的申报书' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '我的申报书' })).toBeVisible();
}

export function draftRow(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ hasText: title });
}

export async function openDraft(page: Page, title: string): Promise<void> {
  await draftRow(page, title).getByRole('button', { name: title }).first().click();
  await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible();
}

/** An entry of the row's own menu. */
export async function chooseForRow(page: Page, title: string, entry: string): Promise<void> {
  await draftRow(page, title).getByRole('button', { name: /更多操作/ }).click();
  const item = page.getByRole('menuitem', { name: entry });
  // The menu of another row may still be closing.
  await expect(item).toHaveCount(1);
  await item.click();
}
