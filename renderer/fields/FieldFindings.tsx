/** What the checks say of one field, under it. Nothing before the field was left once. */
import type { Severity } from '#shared/form/rule.ts';
import type { ExplainedFinding } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { ExplainedLine } from '#renderer/findings/ExplainedLine.tsx';
import { FindingLine } from '#renderer/findings/FindingLine.tsx';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export interface FieldFindingsProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
}

export function FieldFindings({ id, findings, explained }: FieldFindingsProps) {
  return (
    <div id={id} className="field-findings" aria-live="polite">
      {findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]).map((finding) => <FindingLine key={findingId(finding)} finding={finding} />)}
      {explained.map((each) => <ExplainedLine key={each.explanation.findingId} explained={each} />)}
    </div>
  );
}
