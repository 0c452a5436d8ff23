/** A draft of 70,000 characters with fifty pictures is opened, written in, counted, saved and seen. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dropDraftFile } from './support/dropFile.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { storedWith } from './support/storedDraft.ts';
import { goToStep, saved } from './support/workspace.ts';

const STRESS = fileURLToPath(new URL('../fixtures/stress.zbdraft', import.meta.url));

test('a very long draft stays usable to the last page', async ({ page, program }) => {
  await dropDraftFile(page, '长稿.zbdraft', await readFile(STRESS));
  await saved(page);
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（四）实施情况');
  const tab = page.getByRole('tab', { name: '（四）实施情况' });
  const counted = async () => Number((/([\d,]+)\s*\//.exec(await tab.innerText())?.[1] ?? '').replaceAll(',', ''));
  await expect.poll(counted).toBeGreaterThan(10_000);
  const before = await counted();
  await editor.press('ControlOrMeta+End');
  await page.keyboard.type('最后再加一句。');
  await expect.poll(counted).toBe(before + 7);
  await storedWith(program.documentsFolder, '最后再加一句。');
  await expect(page.locator('.preview-coming-now')).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(/第 \d+ 页，共 \d{2,} 页/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(counted).toBe(before);
});
