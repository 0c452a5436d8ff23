/** A new draft of an edition, with nothing filled in. */
import type { Edition } from '#shared/form/edition.ts';
import { type Draft, DRAFT_FORMAT_VERSION } from './draft.ts';
import { emptyAnswers } from './emptyAnswers.ts';

export interface DraftOrigin {
  /** UUID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export function newDraft(edition: Edition, { id, now }: DraftOrigin): Draft {
  return {
    format: 'zbdraft',
    formatVersion: DRAFT_FORMAT_VERSION,
    id,
    editionId: edition.id,
    editionRevision: edition.revision,
    revision: 1,
    createdAt: now,
    changedAt: now,
    answers: emptyAnswers(edition),
    evidence: [],
    assets: [],
    explanations: [],
  };
}
