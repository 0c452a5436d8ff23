/** The list of applications: what is made, found, renamed, copied, thrown away and brought back. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { chooseForRow, createDraft, draftRow, goHome, openDraft, openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { saved } from './support/workspace.ts';

test('a first start shows how it goes, and a draft begins with company and direction @smoke', async ({ page, program }) => {
  await expect(page.getByText('新建一份申报书，按步骤填写')).toBeVisible();
  await createDraft(page, '杭州示范阀门有限公司', '可靠性提升方向');
  await saved(page);
  await goHome(page);
  await expect(draftRow(page, '杭州示范阀门有限公司')).toContainText('可靠性提升方向');
  expect(await readdir(path.join(program.documentsFolder, '质量标杆申报'))).toEqual(['杭州示范阀门有限公司-2024']);
});

test('the sample opens as a copy of one\'s own @smoke', async ({ page }) => {
  await openSample(page);
  await saved(page);
  await goHome(page);
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('two drafts stand beside each other, and each keeps its own answers', async ({ page, program }) => {
  await createDraft(page, '甲精密机械有限公司');
  await saved(page);
  await goHome(page);
  await createDraft(page, '乙电子材料有限公司');
  await saved(page);
  await goHome(page);
  await openDraft(page, '甲精密机械有限公司');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('甲精密机械有限公司');
  await goHome(page);
  await openDraft(page, '乙电子材料有限公司');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('乙电子材料有限公司');
  expect((await readdir(path.join(program.documentsFolder, '质量标杆申报'))).sort()).toEqual(['乙电子材料有限公司-2024', '甲精密机械有限公司-2024']);
});

test('a draft is copied, renamed, thrown away and brought back, by hand and after a restart', async ({ program }) => {
  let { page } = program;
  await createDraft(page, '杭州示范阀门有限公司');
  await saved(page);
  await goHome(page);
  await chooseForRow(page, '杭州示范阀门有限公司', '另存为新稿');
  await expect(draftRow(page, '杭州示范阀门有限公司（副本）')).toBeVisible();
  await chooseForRow(page, '（副本）', '改列表中的名字');
  await page.getByRole('textbox', { name: '列表中的名字' }).fill('给局里看的稿');
  await page.getByRole('button', { name: /确\s*定/ }).click();
  await expect(draftRow(page, '给局里看的稿')).toBeVisible();
  await chooseForRow(page, '给局里看的稿', '移到回收站');
  await expect(draftRow(page, '给局里看的稿')).toBeHidden();
  await page.getByRole('button', { name: /撤\s*销/ }).click();
  await expect(draftRow(page, '给局里看的稿')).toBeVisible();
  await chooseForRow(page, '给局里看的稿', '移到回收站');
  await expect(page.getByRole('button', { name: '回收站（1）' })).toBeVisible();
  page = await program.restart();
  await expect(draftRow(page, '给局里看的稿')).toBeHidden();
  await page.getByRole('button', { name: '回收站（1）' }).click();
  await page.getByRole('dialog', { name: '回收站' }).getByRole('button', { name: '放回列表' }).click();
  await expect(draftRow(page, '给局里看的稿')).toBeVisible();
});

test('with more than ten drafts the list can be searched', async ({ page }) => {
  await createDraft(page, '宁波齿轮有限公司');
  await saved(page);
  await goHome(page);
  for (let copy = 2; copy <= 11; copy += 1) {
    await expect(page.getByLabel('查找申报书')).toBeHidden();
    await page.getByRole('button', { name: '宁波齿轮有限公司：更多操作' }).click();
    await expect(page.getByRole('menuitem', { name: '另存为新稿' })).toHaveCount(1);
    await page.getByRole('menuitem', { name: '另存为新稿' }).click();
    await expect(page.getByRole('row')).toHaveCount(copy + 1);
  }
  await page.getByLabel('查找申报书').fill('没有这个');
  await expect(page.getByText('没有找到，换个词试试。')).toBeVisible();
  await page.getByLabel('查找申报书').fill('齿轮 副本');
  await expect(page.getByRole('row')).toHaveCount(11);
});
