/** A part of the window, or all of it, cannot be shown: what was typed is safe, and the way back leads to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
// Not the journeys' own: here the window is meant to have faults.
import { expect, test } from '@playwright/test';
import { createDraft } from './support/homeScreen.ts';
import { startLoopbackProgram } from './support/loopbackProgram.ts';
import type { StartedProgram } from './support/startedProgram.ts';
import { storedWith } from './support/storedDraft.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

async function withProgram(work: (program: StartedProgram) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'journey-crash-'));
  const program = await startLoopbackProgram(folder, () => undefined);
  try {
    await work(program);
  } finally {
    await program.close();
    await rm(folder, { recursive: true, force: true });
  }
}

test('a step that cannot be shown says so, the others go on, and nothing typed is lost', async () => {
  await withProgram(async (program) => {
    const { page } = program;
    await createDraft(page, '杭州示范阀门有限公司');
    await goToStep(page, '申报表');
    // Its code does not arrive.
    await page.route(/NarrativeView-[^/]*\.js/, (route) => route.abort());
    const name = placeOf(page, 'field:contact.name').getByRole('textbox');
    await name.pressSequentially('周知行');
    await page.getByRole('navigation', { name: '步骤' }).getByRole('button', { name: '典型经验' }).click();
    await expect(page.getByRole('alert').filter({ hasText: '这一步显示不出来' })).toBeVisible();
    await storedWith(program.documentsFolder, '周知行');
    await goToStep(page, '申报表');
    await expect(name).toHaveValue('周知行');
    await name.fill('周知行（已确认）');
    await saved(page);
    await page.unroute(/NarrativeView-[^/]*\.js/);
    await page.reload();
    await goToStep(page, '典型经验');
    await expect(page.getByRole('tab').first()).toBeVisible();
    await storedWith(program.documentsFolder, '周知行（已确认）');
  });
});

test('a window that crashed says that all is safe, and one press leads back to where it was', async () => {
  await withProgram(async (program) => {
    const { page } = program;
    await createDraft(page, '杭州示范阀门有限公司');
    await goToStep(page, '申报表');
    await placeOf(page, 'field:contact.name').getByRole('textbox').pressSequentially('周知行');
    await saved(page);
    await page.route(/DraftScreen-[^/]*\.js/, (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: '程序这里出了错' })).toBeVisible();
    await expect(page.getByText(/没有丢失/)).toBeVisible();
    await page.unroute(/DraftScreen-[^/]*\.js/);
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('周知行');
  });
});
