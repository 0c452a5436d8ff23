/** Why what a check asks about is right after all: the user's answer to a 请确认, kept with the draft. Pure setters. */
import type { Draft } from './draft.ts';

export interface Explanation {
  /** `shared/validation/findingId.ts`. */
  readonly findingId: string;
  readonly reason: string;
  /** What the finding was about when it was explained (`shared/validation/findingDigest.ts`): the explanation holds as long as that is the same. */
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly explainedAt: string;
}
export type DraftWithExplanations = Pick<Draft, 'explanations'>;

/** In the place of an earlier explanation of the same finding, or at the end. */
export function explainFinding<D extends DraftWithExplanations>(draft: D, explanation: Explanation): D {
  const index = draft.explanations.findIndex(({ findingId }) => findingId === explanation.findingId);
  return { ...draft, explanations: index < 0 ? [...draft.explanations, explanation] : draft.explanations.with(index, explanation) };
}

/** The same draft when the finding has no explanation. */
export function withdrawExplanation<D extends DraftWithExplanations>(draft: D, findingId: string): D {
  const explanations = draft.explanations.filter((explanation) => explanation.findingId !== findingId);
  return explanations.length === draft.explanations.length ? draft : { ...draft, explanations };
}
