/** Findings by what they ask of the user, with counts. */
import type { Severity } from '#shared/form/rule.ts';
import type { ExplainedFinding, ExplainedFindings } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';

export type FindingFilter = 'all' | Severity | 'explained';
export const FILTER_NAMES: Readonly<Record<FindingFilter, string>> = { all: '全部', error: '必须改', warning: '请确认', explained: '已说明', hint: '建议' };
export const FILTERS = Object.keys(FILTER_NAMES) as readonly FindingFilter[];

export type ReviewItem =
  | { readonly kind: 'open'; readonly finding: Finding }
  | { readonly kind: 'explained'; readonly finding: Finding; readonly explained: ExplainedFinding };

/** In the order of the form; of all, those that are explained come last. */
export function filterFindings({ open, explained }: Pick<ExplainedFindings, 'open' | 'explained'>, filter: FindingFilter): readonly ReviewItem[] {
  const left = open.map((finding): ReviewItem => ({ kind: 'open', finding }));
  const said = explained.map((each): ReviewItem => ({ kind: 'explained', finding: each.finding, explained: each }));
  switch (filter) {
    case 'all': return [...left, ...said];
    case 'explained': return said;
    default: return left.filter(({ finding }) => finding.severity === filter);
  }
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
