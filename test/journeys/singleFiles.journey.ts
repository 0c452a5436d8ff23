/** Single files, exported alone and once more; the original of a picture. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { storedWith } from './support/storedDraft.ts';
import { goToStep, saved, sees } from './support/workspace.ts';
import { png } from '../support/testPictures.ts';

const NAME = '1-申报书-浙江栎川精密传动股份有限公司';

test('the Word file alone, then again beside it, then in its place', async ({ page, program }) => {
  await openSample(page);
  const exportOnce = async (replace: boolean, files: number) => {
    await page.keyboard.press('ControlOrMeta+e');
    const dialog = page.getByRole('dialog', { name: '导出申报材料' });
    await dialog.getByText('只导出几个文件').click();
    await dialog.getByRole('checkbox', { name: '申报书，PDF' }).uncheck();
    await dialog.getByRole('checkbox', { name: '草稿文件' }).check();
    await dialog.getByRole('checkbox', { name: /替换/ }).setChecked(replace);
    await dialog.getByRole('button', { name: '导出', exact: true }).click();
    await expect(dialog.getByText(/^已导出 2 个文件/)).toBeVisible();
    await expect(dialog.getByText(/^复核通过/)).toBeVisible();
    await dialog.getByRole('button', { name: '完成' }).click();
    const names = await readdir(program.documentsFolder);
    expect(names.filter((name) => /\.(docx|zbdraft)$/.test(name))).toHaveLength(files);
    return names;
  };
  expect(await exportOnce(false, 2)).toEqual(expect.arrayContaining([`${NAME}.docx`, '草稿文件-浙江栎川精密传动股份有限公司-2024.zbdraft']));
  expect(await exportOnce(false, 4)).toContain(`${NAME} (2).docx`);
  await exportOnce(true, 4);
  expect((await readFile(path.join(program.documentsFolder, `${NAME}.docx`))).subarray(0, 2).toString()).toBe('PK');
});

test('the picture of the text is saved as it came', async ({ page, program }) => {
  await openSample(page);
  await goToStep(page, '典型经验');
  await openPart(page, '（二）企业概况');
  const picture = png(2400, 40);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '插入图片' }).click();
  await (await choosing).setFiles({ name: '现场.png', mimeType: 'image/png', buffer: Buffer.from(picture) });
  await expect(page.getByRole('textbox', { name: '图题' }).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type('测试现场');
  await saved(page);
  await storedWith(program.documentsFolder, '测试现场');
  await page.getByRole('button', { name: /^另存(原图|图片)…$/ }).and(page.locator(':visible')).click();
  const dialog = page.getByRole('dialog', { name: /存到哪个文件夹/ });
  await dialog.getByRole('button', { name: '选这个文件夹' }).click();
  await sees(page, /已存为 .*测试现场/);
  expect((await readdir(program.documentsFolder)).some((name) => name.startsWith('测试现场.'))).toBe(true);
});
