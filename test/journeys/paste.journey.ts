/** What is copied elsewhere comes in as what it is: cells into a table, a text with its headings, lists and tables. */
import { readFile } from 'node:fs/promises';
import { editions } from '#shared/editions/index.ts';
import type { RichText } from '#shared/richText/model.ts';
import { createDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { excelClipboard, paste } from './support/pasteInto.ts';
import { storedWith } from './support/storedDraft.ts';
import { typedTables } from './support/typedApplication.ts';
import { cellOf } from './support/typeTable.ts';
import { goToStep, saved, sees } from './support/workspace.ts';

const WORD = new URL('../renderer/editor/paste/clipboard/word.html', import.meta.url);
const table = editions[0]?.sections.find(({ id }) => id === 'economic');
const figures = (typedTables['economic'] ?? []).slice(0, 11).map(({ cells }) => cells);

test('a block of cells from Excel fills the table in one step of undo @smoke', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  await paste(page, excelClipboard(figures.map((row) => row.slice(0, 4))));
  await expect(page.getByRole('status').filter({ hasText: '已粘贴11行，共44格' })).toBeVisible();
  const { answers } = await storedWith(program.documentsFolder, '58120.5');
  expect(answers.tables['economic']?.rows.slice(0, 11).map(({ cells }) => [cells['earlier'], cells['later'], cells['average'], cells['best']])).toEqual(figures.map((row) => row.slice(0, 4)));
  await page.keyboard.press('ControlOrMeta+z');
  await sees(page, '已撤销：粘贴');
  await expect(cellOf(page, 'economic', 'research', 'best')).toHaveText('\u200b');
});

test('a sheet with the names of its rows in another order is shown first, and each row finds its own', async ({ page, program }) => {
  if (table?.kind !== 'table') throw new Error('no table');
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  const named = table.rows.slice(0, 4).map(({ label, unit }, index) => [label, unit ?? '', ...figures[index] ?? [], '财务部填']).reverse();
  await paste(page, excelClipboard([[...table.columns.map(({ heading }) => heading), '谁来填'], ...named]));
  const dialog = page.getByRole('dialog', { name: '粘贴到表2 经济效益' });
  await expect(dialog).toContainText('有1列在这张表里没有位置，不会填入。');
  await dialog.getByRole('button', { name: /粘\s*贴/ }).click();
  const { answers } = await storedWith(program.documentsFolder, '58120.5');
  const rows = answers.tables['economic']?.rows ?? [];
  for (const [index, { id }] of table.rows.slice(0, 4).entries()) {
    const cells = rows.find((row) => row.id === id)?.cells ?? {};
    expect(['earlier', 'later', 'average', 'best', 'rank'].map((column) => cells[column]), id).toEqual(figures[index]);
  }
});

test('cells are copied within the program by keyboard', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  await page.keyboard.type('4321');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8765');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+c');
  await cellOf(page, 'economic', 'profit', 'earlier').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await storedWith(program.documentsFolder, '8765')).answers.tables['economic']?.rows.find(({ id }) => id === 'profit')?.cells)
    .toMatchObject({ earlier: '4321', later: '8765' });
});

test('a text from Word comes with its headings, lists, marks and table, and a word on what was left out', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（四）实施情况');
  await paste(page, { html: await readFile(WORD, 'utf8'), text: '一、质量战略目标\r\n最高管理者作用' });
  await expect(editor.getByRole('heading', { name: '质量战略目标' })).toBeVisible();
  await sees(page, /没有带入/);
  const { answers } = await storedWith(program.documentsFolder, '以稳定的关键过程');
  const text = answers.fields['narrative.implementation'] as RichText;
  expect(text.content.map(({ type }) => type)).toEqual(expect.arrayContaining(['heading', 'paragraph', 'orderedList', 'bulletList', 'table']));
  const words = JSON.stringify(text);
  for (const kept of ['最高管理者作用', '每年1月评审', '公文编号留作文字', '97.1%']) expect(words).toContain(kept);
  for (const left of ['mso-', '删去', '隐藏', '这里再核对一下', 'file:///']) expect(words).not.toContain(left);
});

test('scripts and pictures of other places in a paste are neither run nor fetched', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '典型经验');
  const editor = await openPart(page, '（二）企业概况');
  await paste(page, { html: '<p>正文<script>window.broken = 1</script><img src="https://example.com/a.png" onerror="window.broken = 2"></p><iframe src="https://example.com"></iframe><p>下一段\u202E\u0007</p>' });
  await expect(editor).toContainText('下一段');
  await storedWith(program.documentsFolder, '下一段');
  await saved(page);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await editor.innerHTML()).not.toMatch(/script|iframe|example\.com|\u202E|\u0007/);
});
