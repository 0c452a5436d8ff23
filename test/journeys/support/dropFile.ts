/** A file dropped onto the window, as from the file manager. */
import { expect, type Page } from '@playwright/test';

export async function dropFile(page: Page, name: string, bytes: Uint8Array, selector = '.drop-zone'): Promise<void> {
  const transfer = await page.evaluateHandle(({ fileName, content }) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], fileName));
    return data;
  }, { fileName: name, content: Buffer.from(bytes).toString('base64') });
  const target = page.locator(selector);
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** Opens a draft file from the home screen. */
export async function dropDraftFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await dropFile(page, name, bytes);
  await expect(page.getByRole('navigation', { name: '步骤' })).toBeVisible();
}
