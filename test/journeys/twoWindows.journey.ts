/** One draft is written in one window; a second one says so and may look. */
import { createDraft, goHome, openDraft } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import { storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved, saveState } from './support/workspace.ts';

test('a second window of the same draft is read-only with a word, and may write when the first has left', async ({ page, program }) => {
  await createDraft(page, '杭州示范阀门有限公司');
  await goToStep(page, '申报表');
  await placeOf(page, 'field:contact.name').getByRole('textbox').pressSequentially('周知行');
  await saved(page);
  const second = await program.openWindow();
  await openDraft(second, '杭州示范阀门有限公司');
  await goToStep(second, '申报表');
  await expect(saveState(second)).toHaveText('只读');
  await expect(second.getByText('这里只能看，不能改')).toBeVisible();
  const name = placeOf(second, 'field:contact.name').getByRole('textbox');
  await expect(name).toHaveValue('周知行');
  await name.press('End');
  await name.pressSequentially('改');
  await expect(name).toHaveValue('周知行');
  await expect(saveState(second)).toHaveText('只读');
  await goHome(page);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知行');
  await second.reload();
  await goToStep(second, '申报表');
  await placeOf(second, 'field:contact.name').getByRole('textbox').fill('周知远');
  await saved(second);
  expect((await storedDraft(program.documentsFolder)).answers.fields['contact.name']).toBe('周知远');
});
