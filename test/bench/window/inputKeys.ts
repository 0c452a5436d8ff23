/** Keys in a field of the form and in a cell of 表2. */
import type { Page } from '@playwright/test';
import { goToStep, placeOf } from '../../journeys/support/workspace.ts';
import { type KeySummary, summary } from './editorKeys.ts';
import { settled } from './benchWindow.ts';
import { Keyboard, type TypedKeys } from './typeKeys.ts';

const ROUNDS = 5;
const KEYS = 20;

/** The input that a place has while it is worked on. */
export async function measureInputKeys(page: Page, step: string, place: string): Promise<KeySummary> {
  await goToStep(page, step);
  await placeOf(page, place).click();
  await placeOf(page, place).locator('input, textarea').first().waitFor();
  await page.keyboard.press('End');
  const keyboard = new Keyboard(page);
  const rounds: TypedKeys[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const typed = await keyboard.type(KEYS);
    await settled(page);
    if (round >= 0) rounds.push(typed);
  }
  return summary(rounds);
}
