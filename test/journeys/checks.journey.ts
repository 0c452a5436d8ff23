/** What the checks find is led to, mended, explained, and kept in a table of its own. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Answer, Answers } from '#shared/application/answers.ts';
import type { RichText } from '#shared/richText/model.ts';
import { readDocx } from '../support/docx/readDocx.ts';
import { sampleFileWith } from '../screenshots/stateDrafts.ts';
import { dropDraftFile } from './support/dropFile.ts';
import { wordsOf } from './support/exportedPackage.ts';
import { expect, test } from './support/journey.ts';
import { openPart } from './support/narrativeEditor.ts';
import { goToStep, placeOf, sees } from './support/workspace.ts';

function withFields(answers: Answers, fields: Readonly<Record<string, Answer>>): Answers {
  return { ...answers, fields: { ...answers.fields, ...fields } };
}
function withCell(answers: Answers, table: string, row: string, column: string, text: string): Answers {
  const rows = answers.tables[table]?.rows ?? [];
  return { ...answers, tables: { ...answers.tables, [table]: { rows: rows.map((each) => (each.id === row ? { ...each, cells: { ...each.cells, [column]: text } } : each)) } } };
}

async function openSampleWith(page: Page, change: (answers: Answers) => Answers): Promise<void> {
  await dropDraftFile(page, '检查.zbdraft', await sampleFileWith(crypto.randomUUID(), ({ answers, evidence }) => ({ answers: change(answers), evidence })));
}

/** At the end of 企业概况. */
const withSentence = (sentence: string) => (answers: Answers): Answers => {
  const overview = answers.fields['narrative.overview'] as RichText;
  return withFields(answers, { 'narrative.overview': { ...overview, content: [...overview.content, { type: 'paragraph', content: [{ type: 'text', text: sentence }] }] } });
};

const bar = (page: Page) => page.getByRole('region', { name: '要看的地方' });
const headerCount = (page: Page) => page.locator('.finding-ways').getByRole('status');

/** What was wrong in the draft that was opened, in the order of the form, and what is right. */
const MISTAKES = [
  { place: '申报表 · 联系人手机', wrong: '1390571', right: '13905710000' },
  { place: '申报表 · 联系人电子邮箱', wrong: 'zhou@@example', right: 'zhou@example.com' },
  { place: '申报表 · 通讯地址', wrong: '', right: '浙江省湖州市德清县舞阳街道曲园北路1号' },
  { place: '表2 经济效益 · 产品合格率 · 2022年', wrong: '198.42', right: '98.42' },
] as const;

test('F8 leads from mistake to mistake until there is none, by the keyboard alone', async ({ page }) => {
  await openSampleWith(page, (answers) => withCell(withFields(answers, {
    'contact.mobile': MISTAKES[0].wrong, 'contact.email': MISTAKES[1].wrong, 'company.address': MISTAKES[2].wrong,
  }), 'economic', 'passRate', 'earlier', MISTAKES[3].wrong));
  await expect(headerCount(page)).toHaveText(/^还有 \d+ 处要看$/);
  const mended = new Set<string>();
  for (const { place, right } of MISTAKES) {
    await page.keyboard.press('F8');
    await expect(bar(page).getByRole('status')).toContainText(place);
    await expect(page.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(right);
    await expect(bar(page)).not.toContainText(place);
    mended.add(place);
  }
  expect(mended.size).toBe(MISTAKES.length);
  await expect(headerCount(page)).toHaveText('没有要改的地方');
  await page.keyboard.press('F8');
  await sees(page, '没有要改的地方。');
  await expect(bar(page)).toHaveCount(0);
  await goToStep(page, '申报表');
  await expect(placeOf(page, 'field:contact.mobile').getByRole('textbox')).toHaveValue('13905710000');
});

test('what is asked about is explained once, is out of the way, and comes back when its value changes', async ({ page }) => {
  await openSampleWith(page, (answers) => withCell(answers, 'economic', 'passRate', 'later', '120'));
  await page.keyboard.press('F8');
  await expect(bar(page).getByRole('status')).toContainText('产品合格率 · 2023年');
  await page.keyboard.press('ControlOrMeta+F8');
  const reason = bar(page).getByRole('textbox');
  await expect(reason).toBeFocused();
  await page.keyboard.type('按超产折算');
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+F8');
  await page.keyboard.type('按超产折算');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(/好了|都看完了/);

  await goToStep(page, '检查与导出');
  const results = page.getByRole('region', { name: '检查结果' });
  await results.getByText('已说明', { exact: true }).click();
  await expect(results.getByRole('listitem')).toHaveCount(1);
  await expect(results.getByText('已说明：按超产折算')).toBeVisible();

  await goToStep(page, '表2 经济效益');
  await placeOf(page, 'cell:economic/passRate/later').click();
  await page.keyboard.type('130');
  await page.keyboard.press('Enter');
  await goToStep(page, '检查与导出');
  await expect(results.getByText(/内容变了，请再看一看。您说明过：按超产折算/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await goToStep(page, '检查与导出');
  await results.getByText('已说明', { exact: true }).click();
  await expect(results.getByText('已说明：按超产折算')).toBeVisible();
});

test('the list leads to the place and back to where it was', async ({ page }) => {
  await openSampleWith(page, (answers) => withFields(answers, { 'contact.mobile': '1390571', 'company.address': '' }));
  await goToStep(page, '检查与导出');
  await page.getByRole('region', { name: '检查结果' }).getByRole('button', { name: /^联系人手机/ }).click();
  await expect(placeOf(page, 'field:contact.mobile').getByRole('textbox')).toBeFocused();
  await expect(bar(page).getByRole('status')).toContainText('手机号码');
  await bar(page).getByRole('button', { name: '回到检查' }).click();
  await expect(page.getByRole('heading', { name: '检查与导出' })).toBeVisible();
});

test('the self-check table is made when it is asked for, beside what is filed', async ({ page, program }) => {
  await openSampleWith(page, (answers) => withFields(answers, { 'contact.mobile': '1390571' }));
  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: '导出申报材料' });
  await dialog.getByRole('checkbox', { name: /形式审查自查表/ }).check();
  await expect(dialog.getByRole('button', { name: '导出', exact: true })).toBeEnabled();
  await dialog.getByRole('button', { name: '导出', exact: true }).click();
  await expect(dialog.getByText(/^复核通过/)).toBeVisible({ timeout: 40_000 });
  const folder = path.join(program.documentsFolder, (await readdir(program.documentsFolder)).find((name) => name.startsWith('浙江')) ?? '');
  const files = await readdir(folder);
  const table = files.find((name) => name.startsWith('形式审查自查表-') && name.endsWith('.docx')) ?? '';
  expect(files.filter((name) => name.startsWith('形式审查自查表-'))).toHaveLength(2);
  const words = wordsOf((await readDocx(await readFile(path.join(folder, table)))).blocks).join('\n');
  expect(words).toContain('联系人手机');
  expect((await readdir(path.join(folder, '提交材料'))).join('')).not.toContain('自查表');
});

test('F8 leads to the very words in a long text, and what is typed takes their place', async ({ page }) => {
  await openSampleWith(page, withSentence('公司产品为国内首家。'));
  await page.keyboard.press('F8');
  const selected = () => page.evaluate(() => {
    const selection = document.getSelection();
    const box = selection?.rangeCount === 1 ? selection.getRangeAt(0).getBoundingClientRect() : null;
    return { words: selection?.toString() ?? '', isSeen: box !== null && box.top > 0 && box.bottom < window.innerHeight };
  });
  await expect.poll(selected).toEqual({ words: '国内首家', isSeen: true });
  await page.keyboard.type('行业知名品牌');
  await expect(bar(page)).not.toContainText('国内首家');
  await expect(page.getByRole('textbox', { name: '企业概况' })).toContainText('公司产品为行业知名品牌。');
});

test('what the text says otherwise than the form is mended with one press, and given back with one', async ({ page }) => {
  await openSampleWith(page, withSentence('浙江栎川精密传动有限公司成立于2009年。'));
  await page.keyboard.press('F8');
  await expect(bar(page).getByRole('status')).toContainText('与申报单位“浙江栎川精密传动股份有限公司”不一致');
  const text = page.getByRole('textbox', { name: '企业概况' });
  await bar(page).getByRole('button', { name: '改为“浙江栎川精密传动股份有限公司”' }).click();
  await sees(page, '改为“浙江栎川精密传动股份有限公司”：已完成，可以撤销。');
  await expect(text).toContainText('浙江栎川精密传动股份有限公司成立于2009年。');
  await expect(headerCount(page)).toHaveText('没有要改的地方');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).toContainText('浙江栎川精密传动有限公司成立于2009年。');
  await expect(headerCount(page)).toHaveText('还有 1 处要看');
});

test('the value of the table is taken into the text with one press, and given back with one', async ({ page }) => {
  await openSampleWith(page, withSentence('2023年，公司实现营业收入5.13亿元。'));
  await page.keyboard.press('F8');
  await expect(bar(page).getByRole('status')).toContainText('5.13亿元');
  const text = page.getByRole('textbox', { name: '企业概况' });
  await bar(page).getByRole('button', { name: /^改为表中的数值/ }).click();
  await expect(text).not.toContainText('5.13亿元');
  // With as many digits as were written.
  await expect(text).toContainText('2023年，公司实现营业收入5.54亿元。');
  await expect(headerCount(page)).toHaveText('没有要改的地方');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).toContainText('2023年，公司实现营业收入5.13亿元。');
  await expect(headerCount(page)).toHaveText('还有 1 处要看');
});

test('整理 is one press and one undo, on the page of checks and in the open text', async ({ page }) => {
  await openSampleWith(page, (answers) => withFields(answers, {
    'narrative.overview': { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '公司重视质量,建立了体系。。' }] }] },
  }));
  await goToStep(page, '检查与导出');
  const card = page.getByRole('region', { name: '整理' });
  await card.getByRole('button', { name: '一键修正 2 处' }).click();
  await expect(card).toHaveCount(0);
  await goToStep(page, '典型经验');
  await expect(await openPart(page, '企业概况')).toHaveText('公司重视质量，建立了体系。');
  await goToStep(page, '检查与导出');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(card).toBeVisible();
  await expect(page.getByRole('heading', { name: '检查与导出' })).toBeVisible();
});
