/** Findings apart from those that the company has explained. An explanation ends by itself when what it was about changes. */
import type { Draft } from '#shared/application/draft.ts';
import type { Explanation } from '#shared/application/explanation.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Finding } from './finding.ts';
import { findingDigest } from './findingDigest.ts';
import { findingId } from './findingId.ts';

export interface ExplainedFinding {
  readonly finding: Finding;
  readonly explanation: Explanation;
}
export interface ExplainedFindings {
  /** In their order, those whose explanation no longer holds among them. */
  readonly open: readonly Finding[];
  /** 已说明, in their order. */
  readonly explained: readonly ExplainedFinding[];
  /** By finding id: what was said of an open finding before its value changed, to be offered again. */
  readonly lapsed: ReadonlyMap<string, Explanation>;
}

/** Only what the program asks about can be explained; what the form forbids must be mended. */
export function mayBeExplained({ severity }: Finding): boolean {
  return severity === 'warning';
}

/** The explanation of a finding as it is now. `now`: ISO 8601, UTC. */
export function explanationOf(edition: Edition, draft: Draft, finding: Finding, said: { readonly reason: string; readonly now: string }): Explanation {
  return { findingId: findingId(finding), reason: said.reason, digest: findingDigest(edition, draft, finding), explainedAt: said.now };
}

/** `findings` are those of this draft. */
export function explained(edition: Edition, draft: Draft, findings: readonly Finding[]): ExplainedFindings {
  const known = new Map(draft.explanations.map((explanation) => [explanation.findingId, explanation]));
  const open: Finding[] = [];
  const holding: ExplainedFinding[] = [];
  const lapsed = new Map<string, Explanation>();
  for (const finding of findings) {
    const explanation = known.size > 0 && mayBeExplained(finding) ? known.get(findingId(finding)) : undefined;
    if (explanation && explanation.digest === findingDigest(edition, draft, finding)) holding.push({ finding, explanation });
    else {
      open.push(finding);
      if (explanation) lapsed.set(explanation.findingId, explanation);
    }
  }
  return { open, explained: holding, lapsed };
}
