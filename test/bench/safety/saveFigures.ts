/** What one save costs after a keystroke: in the window until 已保存 is said, on its main thread, and on the disk. */
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { Page } from '@playwright/test';
import type { Draft } from '#shared/application/draft.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import type { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { typedDraft } from '../../support/typedDraft.ts';
import { median } from '../interleave.ts';
import { settled } from '../window/benchWindow.ts';
import { Keyboard } from '../window/typeKeys.ts';

export interface WindowSaves {
  /** From the order to save until 已保存 is on the screen, the pause for which autosave waits left out. */
  readonly medianMs: number;
  /** Processor time of the main thread for it. */
  readonly mainThreadMs: number;
}

/** A pause after which the editor has handed over what was typed; autosave still waits. */
const HANDED_OVER_MS = 140;
/** So long after that pause nothing is saved by itself. */
const UNSAVED_MS = 80;

/** The order to save is the one that the window gives when it is left. */
function saveAtOnce(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    const start = performance.now();
    const look = () => {
      if (!document.querySelector('.save-state-saved')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    window.dispatchEvent(new Event('pagehide'));
    look();
  }));
}

/** Processor time of the main thread while `work` runs, in milliseconds. */
async function mainThreadMs(keyboard: Keyboard, work: () => Promise<void>): Promise<number> {
  const before = await keyboard.metric('TaskDuration');
  await work();
  return (await keyboard.metric('TaskDuration') - before) * 1000;
}

/** The page has the cursor in a text of an open draft. Other work that comes after a key is there with and without a save, and taken off. */
export async function measureWindowSaves(page: Page, rounds: number): Promise<WindowSaves> {
  const keyboard = new Keyboard(page);
  const times: number[] = [];
  const withSave: number[] = [];
  const without: number[] = [];
  const press = async () => {
    await keyboard.press();
    // What was typed is handed over and painted before anything is saved: that is the key's own cost.
    await page.waitForTimeout(HANDED_OVER_MS);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  };
  for (let round = -3; round < rounds; round += 1) {
    await press();
    let ms = 0;
    const saving = await mainThreadMs(keyboard, async () => {
      ms = await saveAtOnce(page);
    });
    await settled(page);
    await press();
    const waiting = await mainThreadMs(keyboard, () => page.evaluate((pauseMs) => new Promise<void>((resolve) => {
      setTimeout(resolve, pauseMs);
    }), Math.min(ms, UNSAVED_MS)));
    await settled(page);
    if (round < 0) continue;
    times.push(ms);
    withSave.push(saving);
    without.push(waiting);
  }
  return { medianMs: median(times), mainThreadMs: median(withSave) - median(without) };
}

export interface DiskSaves {
  readonly medianMs: number;
  /** Bytes that went to the disk for a save, by the contents that changed (its draft.json). */
  readonly writtenShare: number;
}

async function bytesWritten(): Promise<number> {
  return Number(/^wchar: (\d+)$/m.exec(await readFile('/proc/self/io', 'utf8'))?.[1] ?? Number.NaN);
}

export async function measureDiskSaves(mirror: Mirror, draft: Draft, rounds: number): Promise<DiskSaves> {
  const times: number[] = [];
  const shares: number[] = [];
  let present = draft;
  for (let round = -3; round < rounds; round += 1) {
    present = typedDraft(present, present.revision + 1);
    const before = await bytesWritten();
    const start = performance.now();
    await mirror.save(present);
    if (round < 0) continue;
    times.push(performance.now() - start);
    shares.push((await bytesWritten() - before) / writeDraftJson(present).length);
  }
  return { medianMs: median(times), writtenShare: median(shares) };
}
