/** The screens that are looked at, and how a user comes to them. */
import type { Page } from '@playwright/test';

export interface Screen {
  readonly name: string;
  show(page: Page): Promise<unknown>;
}

/** Its code may come only when it is first opened. */
async function dialogOf(page: Page, title: string, open: () => Promise<unknown>): Promise<void> {
  await open();
  await page.getByRole('dialog', { name: title }).waitFor();
}
const press = (page: Page, keys: string) => () => page.keyboard.press(keys);

function helpPage(name: string, tab: string): Screen {
  return {
    name,
    async show(page) {
      await page.keyboard.press('F1');
      await page.getByRole('tab', { name: tab }).click();
    },
  };
}

/** All of them are left with Esc. */
export const homeDialogs: readonly Screen[] = [
  { name: 'new draft', show: (page) => dialogOf(page, '新建申报书', () => page.getByRole('button', { name: '新建申报书' }).first().click()) },
  { name: 'open file', show: (page) => dialogOf(page, '打开草稿文件', () => page.getByRole('button', { name: '打开草稿文件…' }).click()) },
  { name: 'settings', show: (page) => dialogOf(page, '设置', press(page, 'ControlOrMeta+,')) },
  helpPage('help guide', '怎么用'),
  helpPage('help shortcuts', '快捷键'),
  helpPage('help notice', '通知原文'),
  helpPage('help about', '关于'),
];
export const workspaceDialogs: readonly Screen[] = [
  {
    name: 'menu',
    async show(page) {
      await page.getByRole('button', { name: '菜单' }).click();
      await page.getByRole('menu').first().waitFor();
    },
  },
  {
    name: 'go to',
    async show(page) {
      await dialogOf(page, '转到', press(page, 'ControlOrMeta+k'));
      await page.getByLabel('转到哪里').pressSequentially('市场');
    },
  },
  {
    name: 'find',
    async show(page) {
      await page.keyboard.press('ControlOrMeta+f');
      await page.getByRole('search').getByRole('textbox').first().pressSequentially('质量');
    },
  },
  { name: 'export', show: (page) => dialogOf(page, '导出申报材料', press(page, 'ControlOrMeta+e')) },
  {
    name: 'export files',
    async show(page) {
      await dialogOf(page, '导出申报材料', press(page, 'ControlOrMeta+e'));
      await page.getByText('只导出几个文件').click();
    },
  },
  { name: 'name a version', show: (page) => dialogOf(page, '保存一个版本', press(page, 'ControlOrMeta+Shift+s')) },
];
