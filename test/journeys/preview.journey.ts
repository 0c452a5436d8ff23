/** The pages beside the text: they follow what is written, and a click on them leads to where it is written. */
import type { Page } from '@playwright/test';
import { decodeFrame } from '#shared/desktopFrame.ts';
import type { Outcome, TypesetPages } from '#shared/desktopApi.ts';
import { openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { goToStep, placeOf } from './support/workspace.ts';

/** What the host answered to the last request for pages. */
async function typesetOf(page: Page, during: () => Promise<unknown>): Promise<TypesetPages> {
  const [response] = await Promise.all([page.waitForResponse((candidate) => candidate.url().endsWith('/desktop/typeset')), during()]);
  const outcome = decodeFrame(new Uint8Array(await response.body())) as Outcome<TypesetPages>;
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.done;
}

async function clickOn(page: Page, pages: TypesetPages, origin: string): Promise<void> {
  const place = pages.places.find((candidate) => candidate.origin === origin);
  if (!place) throw new Error(`${origin} stands on no page`);
  const sheet = page.locator(`.preview-page[data-page="${place.page}"]`);
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('the page is not shown');
  const scale = box.width / (210 * 72 / 25.4);
  await sheet.click({ position: { x: (place.xPt + place.widthPt / 2) * scale, y: (place.yPt + place.heightPt / 2) * scale } });
}

test('a click on a page leads to the field, the cell and the text that stand there', async ({ page }) => {
  const pages = await typesetOf(page, () => openSample(page));
  await expect(page.locator('.preview-page canvas').first()).toBeVisible();
  await clickOn(page, pages, 'field:contact.mobile');
  await expect(placeOf(page, 'field:contact.mobile').getByRole('textbox')).toBeFocused();
  await clickOn(page, pages, 'cell:economic/revenue/later');
  await expect(page.getByRole('main', { name: '表2 经济效益' })).toBeVisible();
  await expect(placeOf(page, 'cell:economic/revenue/later').getByRole('textbox')).toBeFocused();
  await clickOn(page, pages, 'field:narrative.results');
  await expect(page.getByRole('textbox', { name: '（五）实施成效' })).toBeFocused();
});

test('what is typed stands on the page a moment later, and the page comes to what is edited', async ({ page }) => {
  await openSample(page);
  await expect(page.locator('.preview-page canvas').first()).toBeVisible();
  await goToStep(page, '申报表');
  const address = placeOf(page, 'field:company.address').getByRole('textbox');
  await address.click();
  await expect(page.locator('.preview-edited')).toBeInViewport();
  const sheet = page.locator('.preview-page:has(.preview-edited) canvas');
  const drawn = () => sheet.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await drawn();
  const { pages } = await typesetOf(page, () => address.pressSequentially('二号楼三层'));
  expect(pages).toBeGreaterThan(5);
  await expect(page.locator('.preview-coming-now')).toBeHidden();
  await expect.poll(drawn).not.toBe(before);
});
