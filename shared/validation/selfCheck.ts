/** 形式审查自查: all that the checks have to say of a draft at one time, as the company keeps it for itself. */
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { PartCoverage } from './coverage.ts';
import { type EligibilitySummary, eligibilitySummary } from './eligibilitySummary.ts';
import { type ExplainedFinding, explained } from './explained.ts';
import type { Finding } from './finding.ts';

export interface CheckedLength {
  readonly heading: string;
  readonly words: number;
  /** As in the notice: `（600 字左右）`. */
  readonly limit: string;
}
export interface SelfCheck {
  readonly eligibility: EligibilitySummary;
  /** What is left, in the order of the form. */
  readonly open: Readonly<Record<Severity, readonly Finding[]>>;
  readonly explained: readonly ExplainedFinding[];
  readonly coverage: readonly PartCoverage[];
  readonly lengths: readonly CheckedLength[];
}

/** `findings` and `coverage` are those of this draft. */
export function selfCheckOf(edition: Edition, draft: Draft, findings: readonly Finding[], coverage: readonly PartCoverage[]): SelfCheck {
  const said = explained(edition, draft, findings);
  const only = (severity: Severity) => said.open.filter((finding) => finding.severity === severity);
  return {
    eligibility: eligibilitySummary(edition, draft.answers, said),
    open: { error: only('error'), warning: only('warning'), hint: only('hint') },
    explained: said.explained,
    coverage,
    lengths: countNarrative(edition, draft).parts.map(({ part, heading, counts }) => ({ heading, words: counts.words, limit: part.limitLabel })),
  };
}
