/** Find and replace through a whole application, by keyboard. */
import type { Page } from '@playwright/test';
import { compose } from './support/compose.ts';
import { openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { storedWith } from './support/storedDraft.ts';
import { goToStep, placeOf, saved, sees } from './support/workspace.ts';

function panelOf(page: Page) {
  const panel = page.getByRole('search', { name: '查找和替换' });
  return { panel, find: panel.getByRole('textbox', { name: '查找' }), replacement: panel.getByRole('textbox', { name: '替换为' }), amount: panel.getByRole('status') };
}
/** Where the cursor stands, and what it has selected. */
function selected(page: Page): Promise<readonly [string | undefined, string]> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const place = element?.closest<HTMLElement>('[data-place]')?.dataset['place'];
    const isInput = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    return [place, isInput ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0) : String(document.getSelection())] as const;
  });
}

test('what is composed is found in fields, cells and texts, Enter goes on without leaving the box, and Esc puts the cursor on the words', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('ControlOrMeta+f');
  const { find, amount } = panelOf(page);
  await expect(find).toBeFocused();
  await compose(page, { pinyin: ['g', 'gong', 'gong s'], words: '公司', confirmWith: 'Enter', meanwhile: () => expect(amount).not.toContainText('没有找到') });
  await expect(amount).toHaveText(/^共 \d+ 处$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: '申报表' })).toBeVisible();
  await expect(placeOf(page, 'field:company.name')).toHaveAttribute('data-found');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main', { name: '表5 竞争对手' })).toBeVisible();
  await expect(find).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => selected(page)).toEqual(['cell:competitors/own-1/competitor', '公司']);
  // F3 opens the panel again with what was looked for, and goes on from wherever the cursor is.
  await page.keyboard.press('F3');
  await expect(find).toHaveValue('公司');
  await placeOf(page, 'cell:competitors/own-2/competitor').click();
  await page.keyboard.press('F3');
  await expect.poll(() => selected(page)).toEqual(['field:company.name', '公司']);
  await page.keyboard.press('Shift+F3');
  await expect.poll(() => selected(page)).toEqual(['field:narrative.results', '公司']);
});

test('all of it is replaced as one step of undo, numbers are left, and the disk has it', async ({ page, program }) => {
  await openSample(page);
  await goToStep(page, '申报表');
  await page.keyboard.press('ControlOrMeta+f');
  const { find, replacement, panel, amount } = panelOf(page);
  await find.fill('行星减速器');
  await expect(amount).toHaveText(/^共 \d+ 处$/);
  await replacement.fill('行星齿轮减速器');
  await panel.getByRole('button', { name: '全部替换' }).click();
  await sees(page, /已替换 \d+ 处，可以撤销/);
  await find.fill('精密行星减速器');
  await expect(amount).toHaveText(/没有找到|选项/);
  await saved(page);
  const product = placeOf(page, 'field:product.mainAndShare').getByRole('textbox');
  await expect(product).toHaveValue(/^精密行星齿轮减速器：/);
  await storedWith(program.documentsFolder, '精密行星齿轮减速器');
  await product.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(product).toHaveValue(/^精密行星减速器：/);
  await goToStep(page, '典型经验');
  await openPart(page, '（二）企业概况');
  await expect(page.locator('.paper-text')).not.toContainText('行星齿轮减速器');
});
