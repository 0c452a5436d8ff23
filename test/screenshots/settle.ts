/** Waits until nothing is under way on the screen any more. */
import type { Page } from '@playwright/test';

/** No waiting circle, no new pages, no movement. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.ant-spin-spinning, .preview-coming-now') === null
    && document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity), undefined, { timeout: 20_000 });
  await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }));
}
