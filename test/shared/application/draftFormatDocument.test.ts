/** `docs/draft-format.md` says what the program does. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { answersFromJson } from '#shared/application/answersFromJson.ts';
import { ASSET_EXTENSIONS } from '#shared/application/assetExtensions.ts';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { DRAFT_FILE_LIMITS } from '#shared/draftFile/draftFileLimits.ts';
import { PICTURE_LIMITS } from '#shared/draftFile/pictureFacts.ts';
import { editions } from '#shared/editions/index.ts';
import { editionTables } from '../../support/editionTables.ts';
import { edition } from '../../support/testDrafts.ts';

const file = fileURLToPath(new URL('../../../docs/draft-format.md', import.meta.url));
const LIST = '| 编号 |';
// After a change of the edition: UPDATE_DOCS=1 writes the list anew.
if (process.env['UPDATE_DOCS']) writeFileSync(file, readFileSync(file, 'utf8').replace(/\| 编号 \|[^]*$/, () => editionTables(edition)));
const document = readFileSync(file, 'utf8');
const mib = (bytes: number) => `${bytes / 1024 ** 2} MiB`;
const gib = (bytes: number) => `${bytes / 1024 ** 3} GiB`;
const examples = [...document.matchAll(/```json\n(\{.+?)```/gs)].map(([, json = '']): unknown => JSON.parse(json));

it('its list of ids is the edition’s', () => {
  expect(document.slice(document.indexOf(LIST))).toBe(editionTables(edition));
});
it('its example of a draft opens as it is', () => {
  const example = examples.find((value) => isRecord(value) && 'answers' in value);
  expect(restoreDraft(example, editions)).toEqual({ draft: example, setAside: [] });
});
it('its example of answers is read without a problem, and every answer arrives', () => {
  const example = examples.find((value) => isRecord(value) && 'edition' in value);
  const { answers, problems } = answersFromJson(edition, example);
  expect(problems).toEqual([]);
  const { fields } = example as { fields: Readonly<Record<string, unknown>> };
  for (const id of Object.keys(fields)) expect(answers.fields[id]).not.toEqual(emptyAnswers(edition).fields[id]);
  expect(answers.tables['economic']?.rows.slice(0, 2)).toMatchObject([{ id: 'revenue', cells: { later: '46350' } }, { label: '准时交付率', unit: '%' }]);
});
it('its limits are the program’s', () => {
  const limits = DRAFT_FILE_LIMITS;
  for (const line of [
    `| entries of the zip | ${limits.entries.toLocaleString('en')} |`,
    `| \`manifest.json\` | ${mib(limits.manifestBytes)} |`,
    `| \`draft.json\` | ${mib(limits.draftBytes)}, ${limits.depth} levels deep, ${limits.objects.toLocaleString('en')} objects and lists |`,
    `| \`draft.json\`, all pictures and whatever else is in the zip but the evidence, unpacked | ${mib(limits.draftAndPicturesBytes)} |`,
    `| one evidence file | ${gib(limits.evidenceFileBytes)} |`,
    `| all evidence files | ${gib(limits.evidenceBytes)} |`,
    `| a picture | ${PICTURE_LIMITS.sidePx.toLocaleString('en')} pixels a side, ${PICTURE_LIMITS.pixels / 1e6} million pixels |`,
  ]) expect(document).toContain(line);
  for (const extension of ASSET_EXTENSIONS.evidence) expect(document).toContain(`\`${extension}\``);
  expect(document).toContain(`Version ${DRAFT_FORMAT_VERSION}.`);
});
