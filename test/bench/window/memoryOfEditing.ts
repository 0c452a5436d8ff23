/** The window's memory after an hour of editing beside that after a minute: the same kinds of edits, without the pauses between them. */
import type { Page } from '@playwright/test';
import { goToStep, placeOf } from '../../journeys/support/workspace.ts';
import type { BenchDraft } from '../benchDraft.ts';
import { openNarrative, settled } from './benchWindow.ts';
import { Keyboard } from './typeKeys.ts';

/** An edit every two seconds, for an hour. */
const EDITS_OF_AN_HOUR = 1800;
const KEYS_OF_AN_EDIT = 3;
/** In one place before the next. */
const EDITS_IN_A_ROW = 10;

export interface MemoryOfEditing {
  readonly edits: number;
  readonly minuteMb: number;
  readonly hourMb: number;
}

async function heapMb(page: Page, keyboard: Keyboard): Promise<number> {
  await settled(page);
  const session = await keyboard.session();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  return await keyboard.metric('JSHeapUsedSize') / 1024 / 1024;
}

export async function measureMemory(page: Page, draft: BenchDraft, hours = 1): Promise<MemoryOfEditing> {
  const keyboard = new Keyboard(page);
  const places = [
    () => openNarrative(page, draft),
    async () => {
      await goToStep(page, '申报表');
      await placeOf(page, 'field:company.name').locator('input, textarea').first().click();
    },
    async () => {
      await goToStep(page, '表2 经济效益');
      await placeOf(page, 'cell:economic/revenue/later').click();
    },
  ];
  let minuteMb = Number.NaN;
  let edits = 0;
  const wanted = Math.round(EDITS_OF_AN_HOUR * hours);
  // All places are seen within the first minute: their code is loaded and their undo has begun.
  for (let round = 0; edits < wanted; round += 1) {
    await places[round % places.length]?.();
    for (let edit = 0; edit < EDITS_IN_A_ROW; edit += 1) {
      for (let key = 0; key < KEYS_OF_AN_EDIT; key += 1) await keyboard.press();
      // Somebody who thinks begins a new step of undo, which is taken back now and then.
      if (edit % 5 === 4) await page.keyboard.press('ControlOrMeta+Z');
    }
    edits += EDITS_IN_A_ROW;
    if (round === places.length - 1) minuteMb = await heapMb(page, keyboard);
  }
  return { edits, minuteMb, hourMb: await heapMb(page, keyboard) };
}
