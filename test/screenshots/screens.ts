/** The screens that are looked at, and how a user comes to them. */
import type { Page } from '@playwright/test';

export interface Screen {
  readonly name: string;
  show(page: Page): Promise<unknown>;
}

const keys = (page: Page, combination: string) => page.keyboard.press(combination);
function helpPage(name: string, tab: string): Screen {
  return {
    name,
    async show(page) {
      await keys(page, 'F1');
      await page.getByRole('tab', { name: tab }).click();
    },
  };
}
const closeDialog = (page: Page) => keys(page, 'Escape');

/** With their own way back. */
export const homeDialogs: readonly Screen[] = [
  { name: 'new draft', show: (page) => page.getByRole('button', { name: '新建申报书' }).first().click() },
  { name: 'open file', show: (page) => page.getByRole('button', { name: '打开草稿文件…' }).click() },
  { name: 'settings', show: (page) => keys(page, 'ControlOrMeta+,') },
  helpPage('help guide', '怎么用'),
  helpPage('help shortcuts', '快捷键'),
  helpPage('help notice', '通知原文'),
  helpPage('help about', '关于'),
];
export const workspaceDialogs: readonly Screen[] = [
  { name: 'menu', show: (page) => page.getByRole('button', { name: '菜单' }).click() },
  {
    name: 'go to',
    async show(page) {
      await keys(page, 'ControlOrMeta+k');
      await page.getByLabel('转到哪里').pressSequentially('市场');
    },
  },
  { name: 'find', show: (page) => keys(page, 'ControlOrMeta+f') },
  { name: 'export', show: (page) => keys(page, 'ControlOrMeta+e') },
];
export { closeDialog };
