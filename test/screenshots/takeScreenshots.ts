/** Takes a picture of every screen in every state and look. Words on the command line choose looks by a part of their name. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createDraft, goHome } from '../journeys/support/homeScreen.ts';
import { startLoopbackProgram } from '../journeys/support/loopbackProgram.ts';
import { dropDraftFile } from '../journeys/support/dropFile.ts';
import { saved } from '../journeys/support/workspace.ts';
import { LOOKS, type Look } from './looks.ts';
import { homeDialogs, type Screen, workspaceDialogs } from './screens.ts';
import { settle } from './settle.ts';
import { DRAFT_STATES, type DraftState, stateDraftFile } from './stateDrafts.ts';

const FOLDER = fileURLToPath(new URL('../../out/screenshots/', import.meta.url));

async function take(page: Page, look: Look, name: string): Promise<void> {
  await settle(page).catch(() => console.log(`${look.name} ${name}: still moving`));
  await page.screenshot({ path: path.join(FOLDER, look.name, `${name}.png`), animations: 'disabled' });
}

async function takeAll(page: Page, look: Look, prefix: string, screens: readonly Screen[]): Promise<void> {
  for (const { name, show } of screens) {
    await show(page);
    await take(page, look, `${prefix} ${name}`);
    await page.keyboard.press('Escape');
    await page.locator('.ant-modal-wrap:visible, .ant-dropdown:visible, .find-panel').first().waitFor({ state: 'hidden' }).catch(() => page.reload());
  }
}

async function openState(page: Page, state: DraftState): Promise<void> {
  if (state === 'empty') await createDraft(page, '');
  else await dropDraftFile(page, `${state}.zbdraft`, await stateDraftFile(state, crypto.randomUUID()));
  await saved(page);
}

async function takeDraft(page: Page, look: Look, state: DraftState): Promise<void> {
  const steps = page.getByRole('navigation', { name: '步骤' }).getByRole('button');
  for (let index = 0; index < await steps.count(); index += 1) {
    const title = await steps.nth(index).locator('.step-title').innerText();
    await steps.nth(index).click();
    const name = `${state} ${String(index + 1).padStart(2, '0')} ${title}`;
    const main = page.getByRole('main', { name: title });
    await main.waitFor();
    const tabs = main.getByRole('tab');
    for (let tab = 0; tab < await tabs.count(); tab += 1) {
      await tabs.nth(tab).click();
      await take(page, look, `${name} ${tab + 1}`);
    }
    if (await tabs.count() === 0) await take(page, look, name);
    if (state !== 'full' && state !== 'problem') continue;
    await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await take(page, look, `${name} end`);
  }
}

async function takeLook(look: Look): Promise<void> {
  await mkdir(path.join(FOLDER, look.name), { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'screenshots-'));
  const program = await startLoopbackProgram(folder, () => undefined);
  const { page } = program;
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: look.colours, reducedMotion: 'reduce' });
  await page.evaluate((textSize) => localStorage.setItem('settings', JSON.stringify({ colours: 'system', textSize, ownDeadlines: {} })), look.textSize);
  await page.reload();
  await take(page, look, 'home empty');
  for (const state of DRAFT_STATES) {
    await openState(page, state);
    await takeDraft(page, look, state);
    if (state === 'problem') {
      await takeAll(page, look, 'dialog', workspaceDialogs);
      await page.getByRole('button', { name: '预览', exact: true }).first().click();
      await take(page, look, 'preview toggled');
    }
    await goHome(page);
  }
  await take(page, look, 'home drafts');
  await takeAll(page, look, 'home dialog', homeDialogs);
  await program.close();
  await rm(folder, { recursive: true, force: true });
}

const words = process.argv.slice(2);
const looks = LOOKS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
for (const look of looks) {
  console.log(look.name);
  await takeLook(look);
}
console.log(`Pictures in ${path.relative(process.cwd(), FOLDER)}.`);
