/** Writing in the narrative as a user does. */
import { expect, type Locator, type Page } from '@playwright/test';

export async function openPart(page: Page, heading: string): Promise<Locator> {
  await page.getByRole('tab', { name: heading }).click();
  const editor = page.getByRole('textbox', { name: heading });
  await expect(editor).toBeVisible();
  await editor.click();
  return editor;
}

/** By the name of the tool: `一级标题`, `加粗`. */
export async function useTool(page: Page, name: string): Promise<void> {
  await page.getByRole('toolbar', { name: '编辑工具' }).getByRole('button', { name, exact: true }).click();
}

/** A line of its own, then the next line begins. */
export async function typeParagraph(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function typeHeading(page: Page, level: 1 | 2, text: string): Promise<void> {
  await useTool(page, level === 1 ? '一级标题' : '二级标题');
  await typeParagraph(page, text);
}

/** The caption is asked for at once; afterwards the text goes on beneath. */
export async function insertPicture(page: Page, picture: Uint8Array, caption: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await useTool(page, '插入图片');
  await (await choosing).setFiles({ name: `${caption}.png`, mimeType: 'image/png', buffer: Buffer.from(picture) });
  await expect(page.getByRole('textbox', { name: '图题' }).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type(caption);
  await page.keyboard.press('Enter');
}

/** Cell by cell with Tab; the caption is written above, and the text goes on beneath. */
export async function insertTable(page: Page, caption: string, rows: readonly (readonly string[])[]): Promise<void> {
  await useTool(page, '插入表格');
  const picker = page.getByRole('button', { name: /^插入 \d+ 行 \d+ 列的表格/ });
  await expect(picker).toBeFocused();
  for (let row = 3; row > rows.length; row -= 1) await page.keyboard.press('ArrowUp');
  for (let row = 3; row < rows.length; row += 1) await page.keyboard.press('ArrowDown');
  for (let column = 3; column > (rows[0]?.length ?? 0); column -= 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  for (const [index, text] of rows.flat().entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.getByRole('textbox', { name: '表题' }).last().click();
  await page.keyboard.type(caption);
  await page.keyboard.press('Enter');
}
