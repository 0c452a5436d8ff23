/** What somebody who writes expects of the program around the text: it is where it was, nothing is lost or stolen, and it prints. */
import type { Page } from '@playwright/test';
import { createDraft, openDraft, openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart, typeParagraph } from './support/narrativeEditor.ts';
import { goToStep, placeOf, saved, saveState } from './support/workspace.ts';

const COMPANY = '浙江栎川精密传动股份有限公司';

/** What the browser keeps of where somebody was. */
function keptViews(page: Page): Promise<string> {
  return page.evaluate(() => new Promise<string>((resolve, reject) => {
    const opening = indexedDB.open('drafts');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('views').objectStore('views').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result));
      });
    });
  }));
}

test('after a restart the part, the place on the screen and the cursor are as they were left', async ({ program }) => {
  let { page } = program;
  await openSample(page);
  await goToStep(page, '典型经验');
  await openPart(page, '（四）实施情况');
  const paragraph = page.locator('.paper-text > p').nth(12);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ position: { x: 60, y: 10 } });
  await page.locator('.step-view').evaluate((area) => {
    const text = area.querySelectorAll('.paper-text > p')[12];
    area.scrollTop += (text?.getBoundingClientRect().top ?? 0) - area.getBoundingClientRect().top - 150;
  });
  const words = await page.evaluate(() => document.getSelection()?.focusNode?.textContent ?? '');
  expect(words).not.toBe('');
  const topOf = () => page.locator('.paper-text > p').nth(12).evaluate((element) => element.getBoundingClientRect().top);
  const top = await topOf();
  await saved(page);
  // Written a moment after the last turn of the wheel.
  await expect.poll(() => keptViews(page)).toContain('"offsetPx"');
  page = await program.restart();
  await openDraft(page, COMPANY);
  await expect(page.getByRole('tab', { name: '（四）实施情况' })).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => Math.abs(await topOf() - top)).toBeLessThan(3);
  await page.locator('.paper-text').evaluate((element: HTMLElement) => element.focus({ preventScroll: true }));
  expect(await page.evaluate(() => document.getSelection()?.focusNode?.textContent)).toBe(words);
});

test('a version is named by keyboard, and no key of the text goes astray', async ({ page }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（二）企业概况');
  await page.keyboard.type('甲');
  await page.keyboard.press('ControlOrMeta+s');
  await page.keyboard.type('乙');
  const box = page.getByRole('dialog', { name: '保存一个版本' });
  await expect(box).toBeVisible();
  await page.keyboard.type('丙');
  await expect(editor).toHaveText('甲乙丙');
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await expect(box.getByRole('textbox', { name: '版本的名字' })).toBeFocused();
  await page.keyboard.type('报县局前');
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
  await page.keyboard.type('丁');
  await expect(editor).toHaveText('甲乙丙丁');
});

test('已保存 is not said from the first key on', async ({ page }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  await openPart(page, '（二）企业概况');
  await page.keyboard.type('甲');
  await saved(page);
  // In the same task as the key: nothing has had time to be handed over.
  const said = await page.evaluate(() => {
    document.execCommand('insertText', false, '乙');
    return new Promise<string>((resolve) => queueMicrotask(() => requestAnimationFrame(() => resolve(document.querySelector('.save-state')?.textContent ?? ''))));
  });
  expect(said).toBe('保存中…');
  await saved(page);
  await expect(saveState(page)).toBeVisible();
});

test('other colours and less motion while it runs leave the text, its cursor and undo alone', async ({ page }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（二）企业概况');
  await typeParagraph(page, '第一段。');
  await page.keyboard.type('第二段');
  await editor.evaluate((element: HTMLElement) => {
    element.dataset['same'] = 'yes';
  });
  for (const look of [{ reducedMotion: 'reduce' }, { colorScheme: 'dark' }, { reducedMotion: 'no-preference' }, { colorScheme: 'light' }] as const) await page.emulateMedia(look);
  await expect(editor).toHaveAttribute('data-same', 'yes');
  await expect(editor).toBeFocused();
  await page.keyboard.type('。');
  await expect(editor).toContainText('第二段。');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor).not.toContainText('第二段。');
});

test('the preview comes to the part that is opened, and a click on a page to its paragraph', async ({ page }) => {
  await openSample(page);
  await goToStep(page, '典型经验');
  await page.getByRole('tab', { name: '（四）实施情况' }).click();
  const page4 = page.locator('.preview-page-number');
  await expect(page.locator('.preview-page canvas').first()).toBeVisible();
  const before = await page4.textContent();
  await page.getByRole('tab', { name: '（五）实施成效' }).click();
  await expect(page4).not.toHaveText(before ?? '');
  await expect(page.locator('.preview-edited')).toBeVisible();
  // From where the heading of the part is marked to the second paragraph beneath it.
  const mark = page.locator('.preview-edited');
  const box = await mark.boundingBox();
  if (!box) throw new Error('nothing is marked');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height + 60);
  const editor = page.getByRole('textbox', { name: '（五）实施成效' });
  await expect(editor).toBeFocused();
  await expect.poll(() => page.evaluate(() => {
    const node = document.getSelection()?.focusNode;
    const blocks = [...document.querySelector('.paper-text')?.children ?? []];
    return blocks.findIndex((block) => block.contains(node ?? null));
  })).toBeGreaterThan(0);
  // The page marks that paragraph and not the whole text.
  await expect.poll(async () => (await mark.boundingBox())?.height ?? 1000).toBeLessThan(300);
});

test('printing hands a PDF to the computer, from the pages and for the promise', async ({ page }) => {
  await openSample(page);
  const opened = page.waitForResponse((response) => response.url().endsWith('/desktop/openForPrinting'));
  await page.getByRole('toolbar', { name: '预览' }).getByRole('button', { name: '打印…' }).click();
  expect((await opened).ok()).toBe(true);
  await goToStep(page, '承诺书');
  const promise = page.waitForRequest((request) => request.url().endsWith('/desktop/openForPrinting'));
  await page.getByRole('button', { name: '打印承诺书…' }).click();
  await promise;
  await expect(placeOf(page, 'field:company.name')).toHaveCount(0);
});
