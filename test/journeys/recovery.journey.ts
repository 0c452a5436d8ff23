/** What comes back when something was lost: the browser's profile, an earlier state, the right to write. */
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDraft, draftRow, goHome, openDraft, openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved, saveProblem, saveState, sees } from './support/workspace.ts';

const COMPANY = '杭州示范阀门有限公司';

test('a profile that was deleted costs nothing: everything comes back from the folder, pictures and all', async ({ program, folder }) => {
  let { page } = program;
  await openSample(page);
  await saved(page);
  const before = await storedDraft(program.documentsFolder);
  page = await program.restart(undefined, () => rm(path.join(folder, 'profile'), { recursive: true }));
  await expect(page.getByRole('heading', { level: 1, name: '在草稿文件夹里找到 1 份申报书' })).toBeVisible();
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeHidden();
  const row = page.getByRole('row').filter({ hasText: /字/ });
  await expect(row).toContainText(/\d,\d{3} 字/);
  await page.getByRole('button', { name: '全部放进列表' }).click();
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await saved(page);
  await goToStep(page, '典型经验');
  await page.getByRole('tab').nth(2).click();
  await expect(page.locator('.ProseMirror img').first()).toBeVisible();
  await goHome(page);
  const after = await storedDraft(program.documentsFolder);
  expect([after.answers, after.evidence, after.assets]).toEqual([before.answers, before.evidence, before.assets]);
});

test('what was found may be left for later, and is still offered', async ({ program, folder }) => {
  let { page } = program;
  await createDraft(page, COMPANY);
  await saved(page);
  page = await program.restart(undefined, () => rm(path.join(folder, 'profile'), { recursive: true }));
  await page.getByRole('button', { name: '先不放，继续' }).click();
  await expect(page.getByText('草稿文件夹里有 1 份申报书不在列表里')).toBeVisible();
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeHidden();
  await page.getByRole('button', { name: '放进列表' }).click();
  await expect(draftRow(page, COMPANY)).toBeVisible();
});

test('a folder that was deleted is written anew from what the browser has', async ({ program }) => {
  let { page } = program;
  await openSample(page);
  await saved(page);
  const before = await storedDraft(program.documentsFolder);
  page = await program.restart(undefined, () => rm(path.dirname(before.folder), { recursive: true }));
  await page.goto(new URL('/#/', page.url()).href);
  // Files of evidence lie in the folder alone: that they are gone is said, and the text waits for the user's word.
  await expect(page.getByText(/个文件在草稿文件夹和本机都找不到了/)).toBeVisible();
  await page.getByRole('row').nth(1).getByRole('button').first().click();
  await expect(saveProblem(page)).toContainText('都找不到了');
  await saveProblem(page).getByRole('button', { name: '先不带这些文件保存' }).click();
  await saved(page);
  const after = await storedDraft(program.documentsFolder);
  expect(after.answers).toEqual(before.answers);
  expect(after.assets).toEqual(before.assets.filter(({ use }) => use === 'picture'));
  await goToStep(page, '证实性材料');
  await expect(page.getByText('文件不见了，请重新添加').first()).toBeVisible();
});

test('an earlier state comes back, whole or in one place, and can be undone both ways', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:contact.name').getByRole('textbox');
  const position = placeOf(page, 'field:contact.position').getByRole('textbox');
  await name.fill('周知行');
  await position.fill('质量总监');
  await saved(page);
  await page.keyboard.press('ControlOrMeta+s');
  const naming = page.getByRole('dialog', { name: '保存一个版本' });
  await naming.getByRole('textbox', { name: '版本的名字' }).fill('报县局前');
  await naming.getByRole('button', { name: '保存名字' }).click();
  await sees(page, '已保存版本“报县局前”');
  await name.fill('别人');
  await position.fill('别的职务');
  await saved(page);
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '文件' }).hover();
  await page.getByRole('menuitem', { name: '历史版本' }).click();
  const history = page.getByRole('dialog', { name: '历史版本' });
  await history.getByRole('treeitem', { name: /报县局前/ }).click();
  await expect(history.getByText('2 处不同').first()).toBeVisible();
  await expect(history.locator('del', { hasText: '周知行' })).toBeVisible();
  await history.getByRole('button', { name: /^恢复这一处：.*姓名/ }).click();
  await sees(page, '恢复前的内容留在历史版本里');
  await expect(history.locator('del', { hasText: '周知行' })).toBeHidden();
  await history.getByRole('button', { name: '恢复整份到这个版本' }).click();
  await expect(history.getByText('两边填写的内容一样。')).toBeVisible();
  await history.getByRole('treeitem', { name: /^\d\d:\d\d\s*恢复前/ }).first().click();
  await expect(history.locator('del', { hasText: '别的职务' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(name).toHaveValue('周知行');
  await expect(position).toHaveValue('质量总监');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(position).toHaveValue('别的职务');
  await expect(name).toHaveValue('周知行');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(name).toHaveValue('别人');
  await saved(page);
  const { answers } = await storedDraft(program.documentsFolder);
  expect([answers.fields['contact.name'], answers.fields['contact.position']]).toEqual(['别人', '别的职务']);
});

test('a second window follows what is written, takes over with one press, and the first one goes on reading', async ({ page, program }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:contact.name').getByRole('textbox');
  await name.fill('周知行');
  await saved(page);
  const second = await program.openWindow();
  await openDraft(second, COMPANY);
  await goToStep(second, '申报表');
  const nameThere = placeOf(second, 'field:contact.name').getByRole('textbox');
  await expect(nameThere).toHaveValue('周知行');
  await name.fill('周知远');
  await expect(nameThere).toHaveValue('周知远');
  // Not saved yet when it is taken over.
  await name.fill('周知近');
  await second.getByRole('button', { name: '在这里编辑' }).click();
  await saved(second);
  await expect(nameThere).toHaveValue('周知近');
  await expect(saveState(page)).toHaveText('只读');
  await nameThere.fill('吴远');
  await saved(second);
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('吴远');
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('吴远');
});

test('a draft that was changed in both places is shown side by side, and what is not chosen stays in the history', async ({ program }) => {
  let { page } = program;
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').fill('本机的人');
  await saved(page);
  const { folder: draftFolder, ...draft } = await storedDraft(program.documentsFolder);
  // Another computer has gone on from the first revision.
  const other = { ...draft, changedAt: '2031-01-01T00:00:00.000Z', answers: { ...draft.answers, fields: { ...draft.answers.fields, 'contact.name': '别处的人' } } };
  page = await program.restart(undefined, () => writeFile(path.join(draftFolder, 'draft.json'), JSON.stringify(other)));
  await page.goto(new URL('/#/', page.url()).href);
  await expect(page.getByText(`“${COMPANY}”在本机和草稿文件夹里都有改动`)).toBeVisible();
  await page.getByRole('button', { name: '比较后决定' }).click();
  await expect(page.locator('.change').filter({ hasText: '本机的人' })).toContainText('别处的人');
  await page.getByRole('button', { name: '用草稿文件夹里的' }).click();
  await saved(page);
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('别处的人');
  await page.goto(`${new URL('/#/', page.url()).href}draft/${draft.id}/history`);
  const history = page.getByRole('dialog', { name: '历史版本' });
  await history.getByRole('treeitem', { name: /恢复前/ }).first().click();
  await expect(history.locator('.change').filter({ hasText: '本机的人' })).toContainText('别处的人');
  expect(await readdir(path.dirname(draftFolder))).toHaveLength(1);
});

test('other colours and text sizes do not open the draft anew: what was done can still be undone', async ({ page }) => {
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:contact.name').getByRole('textbox');
  await name.fill('周知行');
  await saved(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
  await expect(name).toHaveValue('周知行');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(name).toHaveValue('');
});

test('a draft whose file was damaged comes back from its history, and the damaged file stays', async ({ program, folder }) => {
  let { page } = program;
  await createDraft(page, COMPANY);
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:contact.name').getByRole('textbox');
  await name.fill('周知行');
  await saved(page);
  await name.fill('周知远');
  await saved(page);
  const { folder: draftFolder } = await storedDraft(program.documentsFolder);
  page = await program.restart(undefined, async () => {
    await rm(path.join(folder, 'profile'), { recursive: true });
    await writeFile(path.join(draftFolder, 'draft.json'), '{"format":"zbdraft","id":');
  });
  await expect(page.getByRole('heading', { level: 1, name: '有 1 份申报书可以从历史版本恢复' })).toBeVisible();
  await expect(page.getByText(`“${COMPANY}”的文件已损坏或不见了，历史版本还在`)).toBeVisible();
  await page.getByRole('button', { name: '恢复这一版' }).click();
  await sees(page, '已恢复到最新的历史版本');
  await openDraft(page, COMPANY);
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('周知行');
  expect((await readdir(draftFolder)).filter((entry) => entry.startsWith('draft.损坏'))).toHaveLength(1);
});
