/** How long the start looks at 500 drafts, and how long the history of a thousand versions takes to open. */
import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import { builtHost, startHost } from '../../soak/hostProcess.ts';
import { timeOfChange } from '../window/paintTimes.ts';

/** A host that was just started lists all drafts, as the window asks it to. Milliseconds of the call. */
export async function timeOfFirstListing(folder: string): Promise<{ readonly ms: number; readonly drafts: number }> {
  const host = await startHost(builtHost, folder);
  try {
    const start = performance.now();
    const [listed] = await Promise.all([host.call('listMirror', {}), host.call('listTrash', {})]);
    return { ms: performance.now() - start, drafts: 'done' in listed ? listed.done.drafts.length : 0 };
  } finally {
    await host.kill();
  }
}

/** From the command to the list of versions with the newest one beside the present state. */
export async function timeToOpenHistory(page: Page): Promise<number> {
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('menuitem', { name: '文件' }).hover();
  const item = page.getByRole('menuitem', { name: '历史版本' });
  await item.evaluate((element) => {
    element.id = 'bench-history';
  });
  const ms = await timeOfChange(page, { click: '#bench-history', until: '[role="treeitem"]', unless: '.history-compare .ant-spin' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: '历史版本' }).waitFor({ state: 'detached' });
  return ms;
}
