/** Which 证实性材料 the form suggests now, from what was filled in, and whether the list answers it. */
import type { Edition } from '#shared/form/edition.ts';
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';
import { conditionHolds } from './conditionHolds.ts';
import type { Draft, EvidenceItem } from './draft.ts';

export interface SuggestedEvidence {
  readonly suggestion: EvidenceSuggestion;
  /** An item of the list answers it, with files or still without. */
  readonly isListed: boolean;
}

/** One report may answer two suggestions: then it names the fields of both. */
export function answersSuggestion(item: EvidenceItem, suggestion: EvidenceSuggestion): boolean {
  if (item.suggestion === suggestion.id) return true;
  return suggestion.proves.length > 0 && suggestion.proves.every((field) => item.proves.includes(field));
}

/** In the order of the edition. */
export function suggestedEvidence(edition: Edition, { answers, evidence }: Pick<Draft, 'answers' | 'evidence'>): readonly SuggestedEvidence[] {
  return edition.evidence
    .filter(({ when }) => !when || conditionHolds(edition, answers, when))
    .map((suggestion) => ({ suggestion, isListed: evidence.some((item) => answersSuggestion(item, suggestion)) }));
}
