/** One draft on two computers: sent as a file, changed on both, and brought together again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectUsableByEverybody } from './support/accessibility.ts';
import { exportDraftFile } from './support/draftFiles.ts';
import { dropDraftFile, dropFile } from './support/dropFile.ts';
import { Faults } from './support/faults.ts';
import { createDraft, draftRow, goHome, openDraft } from './support/homeScreen.ts';
import { expect, test as journey } from './support/journey.ts';
import { startLoopbackProgram } from './support/loopbackProgram.ts';
import type { StartedProgram } from './support/startedProgram.ts';
import { openPart } from './support/narrativeEditor.ts';
import { storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

/** A second computer. */
const test = journey.extend<{ readonly other: StartedProgram }>({
  other: async ({ host }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), `journey-other-${host}-`));
    const faults = new Faults();
    const program = await startLoopbackProgram(folder, faults.watch);
    await use(program);
    await program.close();
    await rm(folder, { recursive: true, force: true });
    expect(faults.found, 'faults in the other window').toEqual([]);
  },
});

const COMPANY = '杭州示范阀门有限公司';

async function fill(page: Page, place: string, value: string): Promise<void> {
  await placeOf(page, place).getByRole('textbox').fill(value);
}
async function valueOf(page: Page, place: string): Promise<string> {
  return placeOf(page, place).getByRole('textbox').inputValue();
}

/** At the start or the end of 企业概况; each line is a paragraph. */
async function write(page: Page, text: string, where: 'start' | 'end'): Promise<void> {
  await openPart(page, '企业概况');
  await page.keyboard.press(where === 'start' ? 'ControlOrMeta+Home' : 'ControlOrMeta+End');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

test('what only one side changed comes in by itself, what both changed is chosen, and one undo takes all of it back', async ({ page, program, other }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await fill(page, 'field:contact.name', '周知行');
  await saved(page);
  await dropDraftFile(other.page, '来稿.zbdraft', await exportDraftFile(page, '第一稿'));
  await goToStep(other.page, '申报表');
  await fill(other.page, 'field:contact.name', '吴远');
  await fill(other.page, 'field:contact.position', '质量总监');
  await saved(other.page);
  await fill(page, 'field:contact.name', '周知近');
  await fill(page, 'field:contact.mobile', '13000000000');
  await saved(page);
  const back = await exportDraftFile(other.page, '改过的稿');
  await goHome(page);
  await dropFile(page, '改过的稿.zbdraft', back);
  const dialog = page.getByRole('dialog', { name: '合并“改过的稿.zbdraft”' });
  await expect(dialog.getByRole('status')).toHaveText('对方的改了 2 处，我的改了 2 处。1 处两边都改了，改得不一样，请选用哪一边。');
  const conflict = dialog.getByRole('listitem').filter({ hasText: '联系人姓名' });
  await expect(conflict).toContainText('周知近');
  await expect(conflict).toContainText('吴远');
  await conflict.getByText('两边改之前的内容').click();
  await expect(conflict.getByText('周知行')).toBeVisible();
  await expect(dialog.getByRole('button', { name: '合并（还有 1 处没选）' })).toBeDisabled();
  await expectUsableByEverybody(page);
  await conflict.getByRole('radio', { name: '用对方的' }).check();
  await dialog.getByText(/合并后这里会变的地方/).click();
  await expectUsableByEverybody(page);
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await expect(dialog).toBeHidden();
  await saved(page);
  await goToStep(page, '申报表');
  await expect.poll(() => Promise.all(['name', 'position', 'mobile'].map((field) => valueOf(page, `field:contact.${field}`)))).toEqual(['吴远', '质量总监', '13000000000']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => Promise.all(['name', 'position', 'mobile'].map((field) => valueOf(page, `field:contact.${field}`)))).toEqual(['周知近', '', '13000000000']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await saved(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields).toMatchObject({ 'contact.name': '吴远', 'contact.position': '质量总监', 'contact.mobile': '13000000000' });
  await page.goto(`${page.url()}/history`);
  const history = page.getByRole('dialog', { name: '历史版本' });
  await history.getByText('合并进来的 改过的稿').first().click();
  await expect(history.locator('.change').filter({ hasText: '13000000000' })).toBeVisible();
});

test('paragraphs of both are kept, the one that both wrote anew is chosen, and cancelling changes nothing', async ({ page, other, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '典型经验');
  await write(page, '第一段说质量方针。\n第二段说过程控制。\n第三段说成效数据。', 'end');
  await saved(page);
  await dropDraftFile(other.page, '来稿.zbdraft', await exportDraftFile(page, '第一稿'));
  await goToStep(other.page, '典型经验');
  await write(other.page, '对方又加了一段。\n', 'start');
  await write(other.page, '还有推广应用。', 'end');
  await saved(other.page);
  await write(page, '包括经济效益。', 'end');
  await saved(page);
  const back = await exportDraftFile(other.page, '改过的稿');
  const before = (await storedDraft(program.documentsFolder)).answers;
  await goHome(page);
  await dropFile(page, '改过的稿.zbdraft', back);
  const dialog = page.getByRole('dialog', { name: /合并/ });
  await expect(dialog.getByRole('listitem').filter({ hasText: '企业概况' }).first()).toContainText('包括经济效益');
  await dialog.getByRole('button', { name: '取消，什么都不改' }).click();
  await expect(dialog).toBeHidden();
  expect((await storedDraft(program.documentsFolder)).answers).toEqual(before);
  await goHome(page);
  await dropFile(page, '改过的稿.zbdraft', back);
  await dialog.getByRole('button', { name: '全部用我的' }).click();
  await dialog.getByRole('radio', { name: '两段都留' }).check();
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await goToStep(page, '典型经验');
  await openPart(page, '企业概况');
  await expect(page.locator('.ProseMirror p')).toHaveText(['对方又加了一段。', '第一段说质量方针。', '第二段说过程控制。', '第三段说成效数据。包括经济效益。', '第三段说成效数据。还有推广应用。']);
});

test('the file may be opened as a copy instead', async ({ page, other }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await fill(page, 'field:contact.name', '周知行');
  await saved(page);
  await dropDraftFile(other.page, '来稿.zbdraft', await exportDraftFile(page, '第一稿'));
  await goToStep(other.page, '申报表');
  await fill(other.page, 'field:contact.name', '吴远');
  await saved(other.page);
  const back = await exportDraftFile(other.page, '改过的稿');
  await goHome(page);
  await dropFile(page, '改过的稿.zbdraft', back);
  const dialog = page.getByRole('dialog', { name: /合并/ });
  await expect(dialog.getByText('没有冲突，可以直接合并')).toBeVisible();
  await dialog.getByRole('button', { name: '作为副本另外打开' }).click();
  await saved(page);
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('吴远');
  await goHome(page);
  await expect(draftRow(page, COMPANY)).toHaveCount(2);
});

test('by the keyboard alone', async ({ page, other }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await fill(page, 'field:contact.name', '周知行');
  await saved(page);
  await dropDraftFile(other.page, '来稿.zbdraft', await exportDraftFile(page, '第一稿'));
  await goToStep(other.page, '申报表');
  await fill(other.page, 'field:contact.name', '吴远');
  await saved(other.page);
  await fill(page, 'field:contact.name', '周知近');
  await saved(page);
  const back = await exportDraftFile(other.page, '改过的稿');
  await goHome(page);
  await openDraft(page, COMPANY);
  await goHome(page);
  await dropFile(page, '改过的稿.zbdraft', back);
  const dialog = page.getByRole('dialog', { name: /合并/ });
  await expect(dialog.getByRole('radio', { name: '用我的' })).toBeVisible();
  const tabTo = async (isThere: () => boolean) => {
    for (let presses = 0; presses < 20 && !(await page.evaluate(isThere)); presses += 1) await page.keyboard.press('Tab');
  };
  await tabTo(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('radio', { name: '用我的' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: '用对方的' })).toBeChecked();
  await tabTo(() => /^合\s?并$/.test(document.activeElement?.textContent ?? ''));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await saved(page);
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('吴远');
});
