/** What a user sees and does around the section that is being filled in. */
import { expect, type Locator, type Page } from '@playwright/test';

/** By what the step is called: `申报表`, `表2 经济效益`. */
export async function goToStep(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: title }).click();
  await expect(page.getByRole('main', { name: title })).toBeVisible();
}

/** The element that stands for a place of the answers: `field:company.name`, `cell:economic/revenue/later`. */
export function placeOf(page: Page, place: string): Locator {
  return page.locator(`[data-place="${place}"]`);
}

export function saveState(page: Page): Locator {
  return page.locator('.save-state');
}

/** What is said of a save that failed, with what can be done. */
export function saveProblem(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: '未能保存' });
}

/** Waits until the disk has acknowledged what was typed. */
export async function saved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(/^✓ 已保存 \d\d:\d\d$/);
}

/** A passing word at the top of the window. */
export async function sees(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('.ant-message-notice, .ant-message-notice-content').filter({ hasText: words }).first()).toBeVisible();
}
