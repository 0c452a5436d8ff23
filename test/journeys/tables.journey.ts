/** The tables as sheets: 表1 with its merged cells like the others, sheets of other people, and far too much. */
import type { Page } from '@playwright/test';
import { createDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { excelClipboard, paste } from './support/pasteInto.ts';
import { storedWith } from './support/storedDraft.ts';
import { cellOf } from './support/typeTable.ts';
import { goToStep, placeOf, sees } from './support/workspace.ts';

function share(page: Page, year: 'earlier' | 'later', product: 1 | 2, market: 'domestic' | 'international') {
  return placeOf(page, `field:management.share.${year}.product${product}.${market}`);
}

/** As with the mouse, over what lies between. */
async function drag(page: Page, from: ReturnType<typeof placeOf>, to: ReturnType<typeof placeOf>): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await to.hover();
  await page.mouse.up();
}

/** Into what has the cursor, made in the page so that it need not travel there. */
async function pasteRepeated(page: Page, text: string, times: number): Promise<void> {
  await page.evaluate(({ piece, count }) => {
    const data = new DataTransfer();
    data.setData('text/plain', piece.repeat(count));
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, { piece: text, count: times });
}

test('in 表1 an area is chosen with the mouse, copied, pasted, filled down, cut and brought back @smoke', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表1 管理效益');
  await share(page, 'earlier', 1, 'domestic').click();
  await paste(page, excelClipboard([['8.6%', '1.9%'], ['9.8%', '2.3%']]));
  await drag(page, share(page, 'earlier', 1, 'domestic'), share(page, 'later', 1, 'international'));
  await expect(page.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await page.keyboard.press('ControlOrMeta+c');
  await share(page, 'earlier', 2, 'domestic').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(share(page, 'later', 2, 'international')).toContainText('2.3%');
  const stored = async () => (await storedWith(program.documentsFolder, '8.6%')).answers.fields;
  await expect.poll(stored).toMatchObject({ 'management.share.earlier.product2.domestic': '8.6%', 'management.share.later.product2.international': '2.3%' });

  // 满意程度 stands over the pair of its product: an area takes merged cells as a whole.
  await placeOf(page, 'field:management.satisfaction.earlier.product1').click();
  await page.keyboard.type('90分');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+d');
  await expect(placeOf(page, 'field:management.satisfaction.later.product1')).toContainText('90分');
  await drag(page, share(page, 'later', 1, 'international'), placeOf(page, 'field:management.satisfaction.earlier.product1'));
  await page.keyboard.press('ControlOrMeta+x');
  await expect(share(page, 'later', 1, 'domestic')).not.toContainText('%');
  await expect(placeOf(page, 'field:management.satisfaction.earlier.product1')).not.toContainText('90分');
  await page.keyboard.press('ControlOrMeta+z');
  await sees(page, '已撤销：剪切');
  await expect.poll(stored).toMatchObject({
    'management.share.later.product1.domestic': '9.8%', 'management.share.later.product1.international': '2.3%', 'management.satisfaction.earlier.product1': '90分',
  });
});

test('a sheet with short headings and another unit is shown before it goes in, with every conversion', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  await paste(page, excelClipboard([
    ['指标', '上年', '本年', '行业平均', '名次'], ['营业收入（亿元）', '4.862', '5.538', '2.36', '5'], ['研发投入 (万元)', '2625', '3157', '1180', '3/120'], ['客户投诉率（%）', '0.5', '0.3', '', ''],
  ]));
  const dialog = page.getByRole('dialog', { name: '粘贴到表2 经济效益' });
  await expect(dialog).toContainText('4.862亿元 → 48620');
  await expect(dialog).toContainText('“行业平均”填到“2023年行业平均水平”');
  await dialog.getByRole('button', { name: /粘\s*贴/ }).click();
  const { answers } = await storedWith(program.documentsFolder, '48620');
  const rows = answers.tables['economic']?.rows ?? [];
  expect(rows.find(({ id }) => id === 'revenue')?.cells).toMatchObject({ earlier: '48620', later: '55380', average: '23600', rank: '5' });
  expect(rows.find(({ id }) => id === 'research')?.cells).toMatchObject({ earlier: '2625', later: '3157', rank: '3/120' });
  expect(rows.at(-1)).toMatchObject({ label: '客户投诉率', unit: '%', cells: { earlier: '0.5', later: '0.3' } });
});

test('a sheet without end and a text of 50 MB freeze nothing and overwrite nothing unasked', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '表2 经济效益');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  await page.keyboard.type('61350');
  await page.keyboard.press('Enter');
  await cellOf(page, 'economic', 'assets', 'earlier').click();
  await pasteRepeated(page, '1\t2\t3\r\n', 30_000);
  const dialog = page.getByRole('dialog', { name: '粘贴到表2 经济效益' });
  await expect(dialog).toContainText('内容很多，只读取了前300行。');
  await dialog.getByRole('button', { name: /取\s*消/ }).click();
  await expect(dialog).toBeHidden();
  for (const [step, place] of [['表2 经济效益', 'cell:economic/assets/earlier'], ['表1 管理效益', 'field:management.product1.name'], ['表3 社会效益', 'cell:social/pollution/later']] as const) {
    await goToStep(page, step);
    await placeOf(page, place).click();
    await pasteRepeated(page, '质量标杆。', 10_000_000);
    await sees(page, '要粘贴的内容有5000万字，太长了，没有放进来。');
  }
  await goToStep(page, '表2 经济效益');
  await expect(cellOf(page, 'economic', 'assets', 'earlier')).toContainText('61,350');
  expect((await storedWith(program.documentsFolder, '61350')).answers.tables['economic']?.rows.filter(({ cells }) => Object.values(cells).some((text) => text !== ''))).toHaveLength(1);
});
