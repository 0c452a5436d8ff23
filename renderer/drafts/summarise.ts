/** What the list shows of a draft, computed from its contents. */
import { answerText } from '#shared/application/answerText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import { progressOf } from '#shared/application/progress.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { DraftSummary } from './draftDatabase.ts';

export function summarise(edition: Edition, draft: Draft, kept: Pick<DraftSummary, 'trashedAt' | 'name' | 'mirroredRevision'>): DraftSummary {
  const text = (id: string) => answerText(edition, draft.answers, fieldById(edition, id));
  const progress = progressOf(edition, draft.answers);
  return {
    id: draft.id,
    editionId: draft.editionId,
    year: edition.year,
    company: text(edition.keyFields.applicant),
    benchmarkName: text(edition.keyFields.benchmarkName),
    direction: text(edition.keyFields.direction),
    filled: progress.reduce((sum, section) => sum + section.filled, 0),
    total: progress.reduce((sum, section) => sum + section.total, 0),
    words: countNarrative(edition, draft).total.words,
    revision: draft.revision,
    createdAt: draft.createdAt,
    changedAt: draft.changedAt,
    ...kept,
  };
}
