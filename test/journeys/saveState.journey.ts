/** 已保存 is said only when the disk has it, and a failed save stays visible until it succeeds. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createDraft, goHome, openDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved, saveProblem, saveState } from './support/workspace.ts';

test('what was typed is on disk when 已保存 is said, and is there after a restart', async ({ program }) => {
  let { page } = program;
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').pressSequentially('周知行');
  await saved(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知行');
  page = await program.restart();
  await openDraft(page, '杭州示范阀门有限公司');
  await expect(page.getByRole('main', { name: '申报表' })).toBeVisible();
  await expect(placeOf(page, 'field:contact.name').getByRole('textbox')).toHaveValue('周知行');
});

test('a folder that cannot be written to is told until it can', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await saved(page);
  await goToStep(page, '申报表');
  const { folder } = await storedDraft(program.documentsFolder);
  const drafts = path.dirname(folder);
  // Root may write anywhere: a file in the folder's place stops everybody.
  const aside = `${drafts} aside`;
  await rename(drafts, aside);
  await writeFile(drafts, '');
  await placeOf(page, 'field:contact.name').getByRole('textbox').pressSequentially('周知行');
  await expect(saveProblem(page)).toContainText('您写的内容仍在本程序里');
  await expect(saveState(page)).toHaveText('未能保存');
  // Also while more is written and saving is tried again it stays.
  const seen = await page.evaluateHandle(() => {
    const gone: string[] = [];
    new MutationObserver(() => {
      if (!document.querySelector('.save-problem')) gone.push(new Date().toISOString());
    }).observe(document.body, { childList: true, subtree: true });
    return gone;
  });
  await placeOf(page, 'field:contact.position').getByRole('textbox').pressSequentially('质量总监');
  await saveProblem(page).getByRole('button', { name: '再试一次' }).click();
  await expect(saveState(page)).toHaveText('未能保存');
  expect(await seen.jsonValue()).toEqual([]);
  await rm(drafts);
  await rename(aside, drafts);
  await saved(page);
  await expect(saveProblem(page)).toBeHidden();
  const { answers } = await storedDraft(program.documentsFolder);
  expect([answers.fields['contact.name'], answers.fields['contact.position']]).toEqual(['周知行', '质量总监']);
  await goHome(page);
});
