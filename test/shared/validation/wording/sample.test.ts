import { expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import { madeUpEdition } from '../../../support/madeUpEdition.ts';
import { goodDraft } from '../goodDraft.ts';
import { sampleDraft } from '../sampleDraft.ts';

it('nothing in the wording of the sample needs proof, is left over or stands twice', () => {
  expect(wordingChecks(edition2024).flatMap((check) => check.find({ edition: edition2024, draft: sampleDraft, answers: sampleDraft.answers }))).toEqual([]);
});

it('an edition of another programme is read by its own words', () => {
  expect(wordingChecks(madeUpEdition).flatMap((check) => check.find({ edition: madeUpEdition, draft: goodDraft, answers: goodDraft.answers }))).toEqual([]);
});
