/** One draft is written in one window; a second one says so and may look. */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createDraft, draftRow, goHome, openDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { startLoopbackProgram } from './support/loopbackProgram.ts';
import { openSecondBrowser } from './support/secondBrowser.ts';
import { storedDraft, storedWith } from './support/storedDraft.ts';
import { goToStep, placeOf, saved, saveState } from './support/workspace.ts';

test('a second window of the same draft is read-only with a word, and may write when the first has left', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').pressSequentially('周知行');
  await saved(page);
  const second = await program.openWindow();
  await openDraft(second, '杭州示范阀门有限公司');
  await goToStep(second, '申报表');
  await expect(saveState(second)).toHaveText('只读');
  await expect(second.getByText('这里只能看，不能改')).toBeVisible();
  const name = placeOf(second, 'field:contact.name').getByRole('textbox');
  await expect(name).toHaveValue('周知行');
  await name.press('End');
  await name.pressSequentially('改');
  await expect(name).toHaveValue('周知行');
  await expect(saveState(second)).toHaveText('只读');
  await goHome(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知行');
  await second.reload();
  await goToStep(second, '申报表');
  await placeOf(second, 'field:contact.name').getByRole('textbox').fill('周知远');
  await saved(second);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知远');
});

const COMPANY = '杭州示范阀门有限公司';
const nameOf = (page: Page) => placeOf(page, 'field:contact.name').getByRole('textbox');

test('another browser is read-only, follows, takes over, and what the first one could not save is merged when it comes back', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await nameOf(page).fill('周知行');
  await saved(page);
  const second = await openSecondBrowser(page);
  const there = second.page;
  // The list of the other browser is empty: the draft comes from the folder.
  await there.getByRole('button', { name: '全部放进列表' }).click();
  await openDraft(there, COMPANY);
  await expect(there.getByText('这台电脑上另一个浏览器的窗口')).toBeVisible();
  await goToStep(there, '申报表');
  await expect(nameOf(there)).toHaveValue('周知行');
  await nameOf(page).fill('周知远');
  await saved(page);
  await expect(nameOf(there)).toHaveValue('周知远');
  // What the first window says is on its way for long, while the other one takes over.
  const arriving = Promise.withResolvers<undefined>();
  for (const late of ['**/desktop/saveDraft', '**/desktop/keepDraft']) await page.route(late, (route) => arriving.promise.then(() => route.continue()));
  await nameOf(page).fill('周知近');
  await expect(saveState(page)).toHaveText('保存中…');
  await there.getByRole('button', { name: '在这里编辑' }).click();
  await saved(there);
  await placeOf(there, 'field:contact.position').getByRole('textbox').fill('质量总监');
  await saved(there);
  arriving.resolve(undefined);
  await expect(saveState(page)).toHaveText('只读');
  await expect(page.getByText('您在这里写的改动还留在本机，没有丢失')).toBeVisible();
  expect((await storedDraft(program.documentsFolder)).answers.fields).toMatchObject({ 'contact.name': '周知远', 'contact.position': '质量总监' });
  await page.getByRole('button', { name: '在这里编辑' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `“${COMPANY}”在两处都有改动` })).toBeVisible();
  await page.getByRole('button', { name: '合并两处的改动…' }).click();
  const dialog = page.getByRole('dialog', { name: '合并两处的改动' });
  await expect(dialog.getByText('没有冲突，可以直接合并')).toBeVisible();
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await storedWith(program.documentsFolder, '质量总监');
  await saved(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields).toMatchObject({ 'contact.name': '周知近', 'contact.position': '质量总监' });
  await expect(saveState(there)).toHaveText('只读');
  await second.close();
});

test('a frozen window is taken over after a short wait, writes nothing when it wakes up, and its unsaved words are merged', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await nameOf(page).fill('周知行');
  await saved(page);
  const second = await program.openWindow();
  await openDraft(second, COMPANY);
  await goToStep(second, '申报表');
  const debug = await page.context().newCDPSession(page);
  await debug.send('Debugger.enable');
  // Stands still right after the key, before anything is saved.
  await page.evaluate(() => {
    window.addEventListener('input', () => {
      // oxlint-disable-next-line no-debugger
      debugger;
    }, { once: true });
  });
  const paused = new Promise((resolve) => debug.once('Debugger.paused', resolve));
  void nameOf(page).pressSequentially('的').catch(() => undefined);
  await paused;
  await second.getByRole('button', { name: '在这里编辑' }).click();
  await saved(second);
  await placeOf(second, 'field:contact.position').getByRole('textbox').fill('质量总监');
  await saved(second);
  await debug.send('Debugger.resume');
  await debug.send('Debugger.disable');
  await expect(saveState(page)).toHaveText('只读');
  await expect(placeOf(page, 'field:contact.position').getByRole('textbox')).toHaveValue('质量总监');
  expect((await storedDraft(program.documentsFolder)).answers.fields).toMatchObject({ 'contact.name': '周知行', 'contact.position': '质量总监' });
  await page.getByRole('button', { name: '在这里编辑并合并' }).click();
  const dialog = page.getByRole('dialog', { name: '有没保存上的改动' });
  await expect(dialog.getByText('没有冲突，可以直接合并')).toBeVisible();
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await saved(page);
  await expect(nameOf(page)).toHaveValue(/的/);
  await expect(saveState(second)).toHaveText('只读');
  await goHome(second);
  await expect(draftRow(second, COMPANY)).toHaveCount(1);
});

test('a browser that was killed keeps nobody from the draft', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await nameOf(page).fill('周知行');
  await saved(page);
  await goHome(page);
  const second = await openSecondBrowser(page);
  await second.page.getByRole('button', { name: '全部放进列表' }).click();
  await openDraft(second.page, COMPANY);
  await goToStep(second.page, '申报表');
  await nameOf(second.page).fill('周知远');
  await saved(second.page);
  await second.kill();
  await openDraft(page, COMPANY);
  await expect(page.getByText('这台电脑上另一个浏览器的窗口')).toBeVisible();
  await page.getByRole('button', { name: '在这里编辑' }).click();
  await goToStep(page, '申报表');
  await expect(nameOf(page)).toHaveValue('周知远');
  await nameOf(page).fill('吴远');
  await saved(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('吴远');
});

test('another program on the same folder is read-only, takes over, and the first one sees what is written there', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await nameOf(page).fill('周知行');
  await saved(page);
  const folder = await mkdtemp(path.join(tmpdir(), 'journey-second-'));
  await symlink(program.documentsFolder, path.join(folder, 'Documents'));
  const other = await startLoopbackProgram(folder, () => undefined);
  const there = other.page;
  await there.getByRole('button', { name: '全部放进列表' }).click();
  await openDraft(there, COMPANY);
  await expect(there.getByText('这台电脑上另一个正在运行的程序')).toBeVisible();
  await goToStep(there, '申报表');
  await expect(nameOf(there)).toHaveValue('周知行');
  await there.getByRole('button', { name: '在这里编辑' }).click();
  await saved(there);
  await nameOf(there).fill('吴远');
  await saved(there);
  await expect(saveState(page)).toHaveText('只读');
  await expect(nameOf(page)).toHaveValue('吴远');
  await page.getByRole('button', { name: '在这里编辑' }).click();
  await saved(page);
  await nameOf(page).fill('周知远');
  await saved(page);
  await expect(saveState(there)).toHaveText('只读');
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知远');
  await other.close();
  await rm(folder, { recursive: true, force: true });
});
