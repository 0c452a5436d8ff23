/** One draft file of every released format, kept for ever and never edited: each opens, whole. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { bytesAsSource } from '#shared/draftFile/bytes.ts';
import { openDraftFile } from '#shared/draftFile/openDraftFile.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editions } from '#shared/editions/index.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';

const folder = new URL('../../fixtures/formats/', import.meta.url);
const formats = Array.from({ length: DRAFT_FORMAT_VERSION }, (_, index) => index + 1);
/** Formats that keep why what is asked about is right. */
const EXPLAINED_FROM = 2;

it('every format has its file', () => {
  expect(readdirSync(folder).sort()).toEqual(formats.map((version) => `format${version}.zbdraft`));
});

it.each(formats)('a draft of format %i opens with every answer, in the present format', async (version) => {
  const opened = await openDraftFile(bytesAsSource(readFileSync(new URL(`format${version}.zbdraft`, folder))), () => createHash('sha256'));
  expect(opened.value).toMatchObject({ formatVersion: version });
  const { draft, setAside } = restoreDraft(opened.value, editions);
  expect([...opened.setAside, ...setAside]).toEqual([]);
  expect(draft.formatVersion).toBe(DRAFT_FORMAT_VERSION);
  expect(draft.explanations.map(({ reason }) => reason)).toEqual(version >= EXPLAINED_FROM ? ['数字来自 2024 年年报，已核对。'] : []);
  expect(fieldsOf(edition2024).filter((field) => !isFieldFilled(edition2024, draft.answers, field))).toEqual([]);
});
