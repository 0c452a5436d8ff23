/** One undo for the whole application: twenty different steps over fields, tables, notes and the text go back one by one, and come again. */
import type { Page } from '@playwright/test';
import type { Answers } from '#shared/application/answers.ts';
import { png } from '../support/testPictures.ts';
import { createDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart, useTool } from './support/narrativeEditor.ts';
import { excelClipboard, paste } from './support/pasteInto.ts';
import { storedDraft } from './support/storedDraft.ts';
import { cellOf } from './support/typeTable.ts';
import { goToStep, placeOf } from './support/workspace.ts';

type Step = (page: Page) => Promise<unknown>;

const inField = (id: string) => (page: Page) => placeOf(page, `field:${id}`);
const STEPS: readonly { readonly name: string; readonly step: string; readonly run: Step }[] = [
  { name: 'typing', step: '申报表', run: (page) => inField('contact.name')(page).getByRole('textbox').pressSequentially('周知行') },
  { name: 'typing elsewhere', step: '申报表', run: (page) => inField('contact.position')(page).getByRole('textbox').pressSequentially('质量总监') },
  { name: 'a choice', step: '申报表', run: (page) => inField('company.capabilityLevel')(page).getByRole('radio', { name: '保证级' }).check() },
  { name: 'another choice', step: '申报表', run: (page) => inField('company.capabilityLevel')(page).getByRole('radio', { name: '卓越级' }).check() },
  { name: 'no choice', step: '申报表', run: (page) => inField('company.capabilityLevel')(page).getByRole('button', { name: /^清除/ }).click() },
  { name: 'yes', step: '申报表', run: (page) => inField('brand.own')(page).getByRole('radio', { name: '是' }).check() },
  { name: 'a conditional field', step: '申报表', run: (page) => inField('brand.names')(page).getByRole('textbox').pressSequentially('示范牌') },
  { name: 'a count', step: '申报表', run: (page) => inField('patents.valid')(page).getByRole('textbox').pressSequentially('46') },
  { name: 'today', step: '封面与申报方向', run: (page) => page.getByRole('button', { name: '今天' }).click() },
  { name: 'a box', step: '资格自查', run: (page) => inField('eligibility.credit')(page).getByRole('checkbox').check() },
  {
    name: 'a note',
    step: '申报表',
    async run(page) {
      await page.getByRole('button', { name: /^有效专利数的备注/ }).click();
      await page.getByRole('textbox', { name: '有效专利数的备注' }).pressSequentially('专利系统 11 月 1 日查');
      await page.getByRole('button', { name: '好', exact: true }).click();
    },
  },
  {
    name: 'an official grid',
    step: '表1 管理效益',
    async run(page) {
      await inField('management.product1.name')(page).click();
      await page.keyboard.type('精密轴承');
    },
  },
  {
    name: 'a cell',
    step: '表2 经济效益',
    async run(page) {
      await cellOf(page, 'economic', 'assets', 'earlier').click();
      await page.keyboard.type('58120');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'a block',
    step: '表2 经济效益',
    async run(page) {
      await cellOf(page, 'economic', 'revenue', 'earlier').click();
      await paste(page, excelClipboard([['100', '120'], ['10', '12']]));
    },
  },
  {
    name: 'a row taken off',
    step: '表2 经济效益',
    async run(page) {
      await cellOf(page, 'economic', 'reworkRate', 'later').click();
      await page.getByRole('button', { name: '删除“产品返修率”这一行' }).click();
    },
  },
  { name: 'a row added', step: '表2 经济效益', run: (page) => page.getByRole('button', { name: '增加一行' }).click() },
  { name: 'a table emptied', step: '表2 经济效益', run: (page) => page.getByRole('button', { name: '清空表格' }).click() },
  {
    name: 'a paragraph',
    step: '典型经验',
    async run(page) {
      await openPart(page, '（二）企业概况');
      await page.keyboard.type('公司位于杭州。');
    },
  },
  {
    name: 'bold',
    step: '典型经验',
    async run(page) {
      const editor = await openPart(page, '（二）企业概况');
      await editor.press('ControlOrMeta+a');
      await useTool(page, '加粗');
    },
  },
  {
    name: 'a picture',
    step: '典型经验',
    async run(page) {
      const editor = await openPart(page, '（二）企业概况');
      await editor.press('ControlOrMeta+End');
      const choosing = page.waitForEvent('filechooser');
      await useTool(page, '插入图片');
      await (await choosing).setFiles({ name: '车间.png', mimeType: 'image/png', buffer: png(900, 500) });
      await expect(page.getByRole('textbox', { name: '图题' })).toBeFocused();
    },
  },
];

test('twenty mixed steps are undone one by one and come again, to the last answer', async ({ page, program }) => {
  test.setTimeout(240_000);
  await createDraft(page, '杭州示范阀门有限公司');
  // Sixty times new pages would only take time.
  await page.getByRole('complementary', { name: '预览' }).getByRole('button', { name: '关闭' }).click();
  const answersNow = async (): Promise<Answers> => (await storedDraft(program.documentsFolder)).answers;
  await expect.poll(answersNow).toBeTruthy();
  const states: Answers[] = [await answersNow()];
  for (const { name, step, run } of STEPS) {
    await goToStep(page, step);
    await run(page);
    const before = states.at(-1);
    // Waits for rest as well: two equal looks.
    let last: Answers | undefined;
    await expect.poll(async () => {
      const now = await answersNow();
      const isAtRest = JSON.stringify(now) === JSON.stringify(last) && JSON.stringify(now) !== JSON.stringify(before);
      last = now;
      return isAtRest;
    }, { message: name, intervals: [300] }).toBe(true);
    states.push(await answersNow());
  }
  for (let index = STEPS.length - 1; index >= 0; index -= 1) {
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(answersNow, { message: `undo ${STEPS[index]?.name}` }).toEqual(states[index]);
  }
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('没有可以撤销的了。')).toBeVisible();
  for (const [index, { name }] of STEPS.entries()) {
    await page.keyboard.press(index % 2 === 0 ? 'ControlOrMeta+Shift+z' : 'ControlOrMeta+y');
    await expect.poll(answersNow, { message: `redo ${name}` }).toEqual(states[index + 1]);
  }
});

test('undo leads to where the change was, and types on from there', async ({ page }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  await inField('contact.mobile')(page).getByRole('textbox').pressSequentially('13900000000');
  await goToStep(page, '承诺书');
  await page.keyboard.press('ControlOrMeta+z');
  const mobile = inField('contact.mobile')(page).getByRole('textbox');
  await expect(mobile).toBeFocused();
  await expect(mobile).toHaveValue('');
  await page.keyboard.type('137');
  await expect(mobile).toHaveValue('137');
});
