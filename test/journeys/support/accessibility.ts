/** What axe has against a screen that keeps somebody from using it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { settle } from '../../screenshots/settle.ts';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string | null; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[] }[];
}
interface PageWithAxe {
  readonly axe?: { run(context: Document, options: object): Promise<AxeResult> };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One line for each place: `color-contrast: .soft …`. Only what axe calls serious or critical. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as PageWithAxe;
    const { violations } = await axe?.run(document, { resultTypes: ['violations'] }) ?? { violations: [] };
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} — ${failureSummary.split('\n').at(-1)?.trim() ?? ''}`));
  });
}

/** In light and in dark. */
export async function expectUsableByEverybody(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settle(page);
    expect(await seriousFindings(page), colorScheme).toEqual([]);
  }
}
