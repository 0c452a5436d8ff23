/** Findings by what they ask of the user, with counts. */
import type { Severity } from '#shared/form/rule.ts';
import type { Finding } from '#shared/validation/finding.ts';

export type FindingFilter = 'all' | Severity;
export const FILTER_NAMES: Readonly<Record<FindingFilter, string>> = { all: '全部', error: '必须改', warning: '请确认', hint: '建议' };
export const FILTERS = Object.keys(FILTER_NAMES) as readonly FindingFilter[];

/** In the order of the findings, which is the order of the form. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return filter === 'all' ? findings : findings.filter(({ severity }) => severity === filter);
}

const WEIGHTS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };
/** The gravest thing said at each place. */
export function gravestByPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const known = found.get(finding.place);
    if (!known || WEIGHTS[finding.severity] > WEIGHTS[known.severity]) found.set(finding.place, finding);
  }
  return found;
}
