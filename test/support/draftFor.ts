/** A draft for a test, written down directly: what is not given is unanswered. */
import type { Answers } from '#shared/application/answers.ts';
import { DRAFT_FORMAT_VERSION, type Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';

export interface DraftContent extends Partial<Answers>, Partial<Pick<Draft, 'evidence' | 'assets' | 'explanations'>> {}

export function draftFor(edition: Edition, { fields = {}, tables = {}, notes = {}, evidence = [], assets = [], explanations = [] }: DraftContent = {}): Draft {
  return {
    format: 'zbdraft',
    formatVersion: DRAFT_FORMAT_VERSION,
    id: '00000000-0000-4000-8000-000000000001',
    editionId: edition.id,
    editionRevision: edition.revision,
    revision: 1,
    createdAt: '2024-11-01T00:00:00.000Z',
    changedAt: '2024-11-01T00:00:00.000Z',
    answers: { fields, tables, notes },
    evidence,
    assets,
    explanations,
  };
}
