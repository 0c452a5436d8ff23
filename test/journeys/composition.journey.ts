/** Chinese input methods are never disturbed, and the key that confirms a candidate is no command. */
import { compose } from './support/compose.ts';
import { createDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { storedDraft, storedWith } from './support/storedDraft.ts';
import { cellOf } from './support/typeTable.ts';
import { goToStep, placeOf, saved, saveState } from './support/workspace.ts';

const QUALITY = { pinyin: ['z', 'zh', 'zhi', 'zhi l', 'zhi li', 'zhi liang'], words: '质量' } as const;

test('in a field nothing is lost while the draft is saved under the pinyin', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  const address = placeOf(page, 'field:company.address').getByRole('textbox');
  await address.pressSequentially('望春路18号');
  await compose(page, {
    ...QUALITY,
    async meanwhile() {
      await expect(address).toHaveValue('望春路18号zhi liang');
      await storedWith(program.documentsFolder, '望春路18号');
      await saved(page);
      await expect(address).toHaveValue('望春路18号zhi liang');
      expect(JSON.stringify((await storedDraft(program.documentsFolder)).answers)).not.toContain('zhi liang');
    },
  });
  await compose(page, { ...QUALITY, words: '大厦', confirmWith: 'Enter' });
  await expect(address).toHaveValue('望春路18号质量大厦');
  await expect(address).toBeFocused();
  await storedWith(program.documentsFolder, '望春路18号质量大厦');
});

test('a limit never cuts what is being composed', async ({ page }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:benchmark.name').getByRole('textbox');
  await name.pressSequentially('某'.repeat(30));
  await compose(page, QUALITY);
  await expect(name).toHaveValue(`${'某'.repeat(30)}质量`);
  await name.blur();
  await expect(name).toHaveValue(`${'某'.repeat(30)}质量`);
});

test('in a cell Enter confirms the words and stays, and the next Enter goes down', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'rank').click();
  await compose(page, { ...QUALITY, words: '全省', confirmWith: 'Enter' });
  const input = cellOf(page, 'economic', 'assets', 'rank').getByRole('textbox');
  await expect(input).toHaveValue('全省');
  await expect(input).toBeFocused();
  await page.keyboard.type('第2');
  await page.keyboard.press('Enter');
  await expect(cellOf(page, 'economic', 'revenue', 'rank').getByRole('textbox')).toBeFocused();
  const { answers } = await storedWith(program.documentsFolder, '全省第2');
  expect(answers.tables['economic']?.rows.find(({ id }) => id === 'assets')?.cells['rank']).toBe('全省第2');
});

test('in the editor counters, saving and new pages leave the pinyin alone', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（三）质量管理模式或方法简介');
  await page.keyboard.type('我们以');
  await storedWith(program.documentsFolder, '我们以');
  await placeOf(page, 'field:narrative.method').press('End');
  await compose(page, {
    ...QUALITY,
    confirmWith: 'Enter',
    async meanwhile() {
      // Half a syllable is not saved, and nothing else is said.
      await expect(saveState(page)).toHaveText('保存中…');
      await expect(page.locator('.preview-coming-now')).toBeHidden();
      await expect(editor).toHaveText('我们以zhi liang');
    },
  });
  await expect(editor).toHaveText('我们以质量');
  await saved(page);
  await page.keyboard.type('求生存。');
  await expect(editor).toHaveText('我们以质量求生存。');
  await expect(page.getByRole('tab', { name: '（三）质量管理模式或方法简介' })).toContainText('9');
  await storedWith(program.documentsFolder, '我们以质量求生存。');
});

test('in the dialogs a confirmed word searches, and runs nothing', async ({ page }) => {
  await page.getByRole('button', { name: '新建申报书' }).first().click();
  const dialog = page.getByRole('dialog', { name: '新建申报书' });
  await expect(dialog.getByLabel('申报单位')).toBeFocused();
  await compose(page, { pinyin: ['h', 'hai', 'hai shu'], words: '海曙精工', confirmWith: 'Enter' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByLabel('申报单位')).toHaveValue('海曙精工');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('海曙精工');
  await page.keyboard.press('ControlOrMeta+k');
  const goTo = page.getByRole('dialog', { name: '转到' });
  await expect(goTo.getByLabel('转到哪里')).toBeFocused();
  await compose(page, { pinyin: ['s', 'sh', 'shou', 'shou ji'], words: '手机', confirmWith: 'Enter' });
  await expect(goTo).toBeVisible();
  await expect(goTo.getByRole('option').first()).toContainText('联系人手机');
  await page.keyboard.press('Enter');
  await expect(goTo).toBeHidden();
  await expect(placeOf(page, 'field:contact.mobile').getByRole('textbox')).toBeFocused();
});

test('who writes one composition after another without a pause is saved all the same', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  await openPart(page, '（三）质量管理模式或方法简介');
  let isSaved = false;
  for (let count = 0; count < 300 && !isSaved; count += 1) {
    await compose(page, { pinyin: ['zhi', 'zhi liang'], words: '质量' });
    isSaved = JSON.stringify((await storedDraft(program.documentsFolder)).answers).includes('质量质量');
  }
  expect(isSaved, 'saved while it is written').toBe(true);
});
