/** From step to step, the pages after a pause, home with many drafts, and the first screen. */
import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { goHome } from '../../journeys/support/homeScreen.ts';
import { median } from '../interleave.ts';
import type { BenchDraft } from '../benchDraft.ts';
import { type BenchWindow, openNarrative, settled } from './benchWindow.ts';
import { timeOfChange, watchKeys } from './paintTimes.ts';
import { Keyboard } from './typeKeys.ts';

const BUILT = fileURLToPath(new URL('../../../out/renderer/', import.meta.url));

export interface SectionTimes {
  /** With the code that has to be loaded for it. */
  readonly firstMs: readonly number[];
  readonly laterMs: readonly number[];
  readonly slowest: string;
}

export async function measureSections(page: Page): Promise<SectionTimes> {
  const titles = await page.locator('.step-list .step-title').allInnerTexts();
  const turn = async () => {
    const times: number[] = [];
    for (const [index, title] of titles.entries()) {
      const main = `main[aria-label="${title}"]`;
      times.push(await timeOfChange(page, {
        click: `.step-list li:nth-child(${index + 1}) button`, until: `${main} h2`, unless: `${main} .ant-spin, .narrative:not(:has(.paper-text, .name-part))`,
      }));
      await settled(page);
    }
    return times;
  };
  // Where the last turn ended is not where the first begins.
  const firstMs = await turn();
  const turns = [await turn(), await turn(), await turn()];
  const laterMs = titles.map((_title, index) => median(turns.map((times) => times[index] ?? Number.NaN)));
  return { firstMs, laterMs, slowest: titles[laterMs.indexOf(Math.max(...laterMs))] ?? '' };
}

/** From the last key to new pages on the screen. */
export async function measurePreview(page: Page, draft: BenchDraft, rounds: number): Promise<readonly number[]> {
  await openNarrative(page, draft);
  await watchKeys(page);
  const keyboard = new Keyboard(page);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const drawn = page.evaluate(() => new Promise<number>((resolve) => {
      // Pages beside the view are drawn after those in it, and may still come: what counts is what comes after being asked for.
      let stage: 'before' | 'asked' | 'arrived' = 'before';
      const observer = new MutationObserver((records) => {
        const isBusy = document.querySelector('.preview-area[aria-busy="true"]') !== null;
        if (stage === 'before' && isBusy) stage = 'asked';
        else if (stage === 'asked' && !isBusy) stage = 'arrived';
        if (stage !== 'arrived' || !records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'CANVAS'))) return;
        observer.disconnect();
        void window.benchPainted().then(resolve);
      });
      observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
    }));
    await keyboard.press();
    times.push(await drawn - await page.evaluate(() => window.benchLastKey));
    await settled(page);
  }
  return times;
}

/** Puts so many drafts into the browser's database, all like the one that is there. */
export async function fillHome(page: Page, count: number): Promise<void> {
  await page.evaluate((wanted) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('drafts');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(['summaries', 'contents'], 'readwrite');
      const [summaries, contents] = [transaction.objectStore('summaries'), transaction.objectStore('contents')];
      const [summary, content] = [summaries.getAll(), contents.getAll()];
      content.addEventListener('success', () => {
        const first = content.result[0] as { readonly id: string; readonly draft: object };
        const told = summary.result.find(({ id }: { readonly id: string }) => id === first.id) as object;
        for (let number = summary.result.length; number < wanted; number += 1) {
          const id = crypto.randomUUID();
          const changedAt = new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString();
          summaries.add({ ...told, id, changedAt, company: `试验企业${number}有限公司` });
          contents.add({ id, draft: { ...first.draft, id } });
        }
      });
      transaction.addEventListener('complete', () => {
        database.close();
        resolve();
      });
      transaction.addEventListener('error', () => reject(transaction.error ?? new Error('not written')));
    });
  }), count);
}

export async function measureHome(page: Page, rounds: number): Promise<readonly number[]> {
  const times: number[] = [];
  await goHome(page);
  for (let round = 0; round < rounds; round += 1) {
    await page.locator('.draft-link').first().click();
    await page.locator('.step-list').waitFor();
    await settled(page);
    const way = await page.getByRole('button', { name: '‹ 我的申报书' }).evaluate((button) => {
      button.id = 'bench-home';
      return `#${button.id}`;
    });
    times.push(await timeOfChange(page, { click: way, until: '.draft-link' }));
  }
  return times;
}

export interface FirstScreen {
  /** From the start of loading until it can be used, each time in a new page. */
  readonly readyMs: readonly number[];
  readonly scriptBytesGzip: number;
}

export async function measureFirstScreen({ program }: BenchWindow, rounds: number): Promise<FirstScreen> {
  const readyMs: number[] = [];
  let names: readonly string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await program.openWindow();
    await page.getByRole('button', { name: '新建申报书' }).first().waitFor();
    await watchKeys(page);
    const ready = page.evaluate(() => window.benchPainted());
    readyMs.push(await ready);
    names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => /\.m?js$/.test(name)));
    await page.close();
  }
  const sizes = await Promise.all([...new Set(names)].map(async (name) => gzipSync(await readFile(path.join(BUILT, name))).length));
  return { readyMs, scriptBytesGzip: sizes.reduce((sum, size) => sum + size, 0) };
}
