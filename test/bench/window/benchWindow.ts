/** The program's window in Chromium without a frame limit, and what the bench does in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { NarrativeSection } from '#shared/form/section.ts';
import { dropFile } from '../../journeys/support/dropFile.ts';
import { goHome } from '../../journeys/support/homeScreen.ts';
import { startLoopbackProgram } from '../../journeys/support/loopbackProgram.ts';
import type { StartedProgram } from '../../journeys/support/startedProgram.ts';
import { goToStep, placeOf } from '../../journeys/support/workspace.ts';
import type { BenchDraft } from '../benchDraft.ts';
import { NARRATIVE_FIELD } from './benchNarrative.ts';
import { draftFileOf } from './windowDrafts.ts';

/** Pages that are not looked at work on at full speed, and a picture is painted whenever there is one. */
const SWITCHES = [
  '--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding',
];

export interface BenchWindow {
  readonly page: Page;
  readonly program: StartedProgram;
  close(): Promise<void>;
}

export async function openBenchWindow(): Promise<BenchWindow> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-window-'));
  const program = await startLoopbackProgram(folder, () => undefined, SWITCHES);
  return {
    page: program.page,
    program,
    async close() {
      await program.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing is under way: saved, the newest pages shown and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.save-state-saved') !== null
    && document.querySelector('.ant-spin-spinning, [aria-busy="true"]') === null, undefined, { timeout: 60_000 });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))));
}

/** From any screen. */
export async function openBenchDraft(page: Page, bench: BenchDraft): Promise<void> {
  if (await page.getByRole('navigation', { name: '步骤' }).isVisible()) await goHome(page);
  await dropFile(page, 'bench.zbdraft', await draftFileOf(bench));
  await page.getByRole('navigation', { name: '步骤' }).waitFor();
  await settled(page);
}

/** The text of the bench, with the cursor in a paragraph in the middle of it. */
export async function openNarrative(page: Page, { edition }: BenchDraft): Promise<void> {
  const section = edition.sections.find((candidate): candidate is NarrativeSection => candidate.kind === 'narrative');
  const part = section?.parts.find(({ field }) => field === NARRATIVE_FIELD);
  if (!section || !part) throw new Error('the edition has no such text');
  await goToStep(page, section.stepTitle);
  await page.getByRole('tab', { name: part.heading }).click();
  await putCursorInMiddle(page, placeOf(page, `field:${NARRATIVE_FIELD}`).locator('> p'));
  await settled(page);
}

export async function putCursorInMiddle(page: Page, paragraphs: ReturnType<Page['locator']>): Promise<void> {
  await paragraphs.first().waitFor();
  const paragraph = paragraphs.nth(Math.floor(await paragraphs.count() / 2));
  await paragraph.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await paragraph.click({ position: { x: 60, y: 12 } });
  await page.keyboard.press('End');
}
