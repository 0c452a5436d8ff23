/** The browser's profile, the drafts' folder, or half of both come to harm: everything that any copy still has comes back, and what is damaged is told. */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Spoiling, spoilFolder } from '../support/spoilFolder.ts';
import { openDraft, openSample } from './support/homeScreen.ts';
import { expect, test } from './support/journey.ts';
import type { StartedProgram } from './support/startedProgram.ts';
import { DRAFTS_FOLDER, type StoredDraft, storedDraft } from './support/storedDraft.ts';
import { goToStep, placeOf, saved } from './support/workspace.ts';

const NAMES = ['周知行', '周知行（已确认）'];

/** The sample with two states typed into it; as it lies on disk. */
async function write({ page, documentsFolder }: StartedProgram): Promise<StoredDraft> {
  await openSample(page);
  await saved(page);
  await goToStep(page, '申报表');
  const name = placeOf(page, 'field:contact.name').getByRole('textbox');
  for (const text of NAMES) {
    await name.fill(text);
    await saved(page);
  }
  return storedDraft(documentsFolder);
}

function companyOf({ answers }: StoredDraft): string {
  const name = answers.fields['company.name'];
  return typeof name === 'string' ? name : '';
}

/** The one that was written last; others beside it may be damaged. */
async function newestDraft(documentsFolder: string): Promise<StoredDraft> {
  const drafts = path.join(documentsFolder, DRAFTS_FOLDER);
  const files = (await readdir(drafts)).map((name) => path.join(drafts, name, 'draft.json'));
  const found = await Promise.all(files.map(async (file) => ({ file, ms: await stat(file).then(({ mtimeMs }) => mtimeMs, () => 0) })));
  const { file = '' } = found.toSorted((a, b) => b.ms - a.ms)[0] ?? {};
  return { ...JSON.parse(await readFile(file, 'utf8')) as StoredDraft, folder: path.dirname(file) };
}

/** Goes home and takes whatever is offered there. */
async function takeWhatIsFound(page: Page): Promise<void> {
  await page.goto(new URL('/#/', page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const offer = page.getByRole('button', { name: /^(全部放进列表|放进列表|恢复这一版)$/ });
  const row = page.getByRole('row').nth(1).getByRole('button').first();
  await expect(offer.or(row).first()).toBeVisible();
  if (await offer.first().isVisible()) await offer.first().click();
  await expect(row).toBeVisible();
}

async function expectBack(page: Page, program: StartedProgram, before: StoredDraft): Promise<StoredDraft> {
  await openDraft(page, companyOf(before));
  await saved(page);
  const after = await storedDraft(program.documentsFolder);
  expect(after.answers).toEqual(before.answers);
  expect(after.evidence).toEqual(before.evidence);
  return after;
}

const profiles: readonly { readonly name: string; readonly how: Spoiling; readonly part: string }[] = [
  { name: 'filled with garbage', how: 'garbage', part: '' },
  { name: 'cut off at any byte', how: 'cut', part: '' },
  { name: 'with a database that is cut off', how: 'cut', part: 'IndexedDB' },
];
for (const { name, how, part } of profiles) {
  test(`a profile ${name} costs nothing: all of it comes back from the folder`, async ({ program, folder }) => {
    const before = await write(program);
    const page = await program.restart(undefined, async () => {
      expect(await spoilFolder(path.join(folder, 'profile'), how, 20_241_105, (file) => file.includes(part))).toBeGreaterThan(2);
    });
    await takeWhatIsFound(page);
    const after = await expectBack(page, program, before);
    expect(after.assets).toEqual(before.assets);
  });
}

for (const how of ['garbage', 'cut'] as const) {
  test(`a folder of which every file is ${how === 'cut' ? 'cut off' : 'garbage'} gets its texts and pictures back from the browser, and what is damaged stays`, async ({ program }) => {
    const before = await write(program);
    const page = await program.restart(undefined, () => spoilFolder(before.folder, how, 7).then(() => undefined));
    await page.goto(new URL('/#/', page.url()).href);
    await openDraft(page, companyOf(before));
    // Files of evidence lie in the folder alone: the user is asked.
    const letGo = page.getByRole('button', { name: '先不带这些文件保存' });
    await letGo.click({ timeout: 30_000 });
    await saved(page);
    const after = await newestDraft(program.documentsFolder);
    expect(after.answers).toEqual(before.answers);
    expect((await readdir(path.dirname(before.folder), { recursive: true })).filter((name) => name.endsWith('draft.json') || name.includes('损坏')).length).toBeGreaterThan(1);
    await goToStep(page, '典型经验');
    await page.getByRole('tab').nth(2).click();
    await expect(page.locator('.ProseMirror img').first()).toBeVisible();
  });
}

test('with the browser’s database and draft.json both lost, the newest version of the history comes back', async ({ program, folder }) => {
  const before = await write(program);
  const page = await program.restart(undefined, async () => {
    await rm(path.join(folder, 'profile'), { recursive: true });
    await spoilFolder(before.folder, 'garbage', 11, (file) => path.basename(file) === 'draft.json');
  });
  await takeWhatIsFound(page);
  const back = { ...before, answers: { ...before.answers, fields: { ...before.answers.fields, 'contact.name': NAMES[0] ?? '' } } };
  await expectBack(page, program, back);
});
