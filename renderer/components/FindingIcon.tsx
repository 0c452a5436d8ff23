/** The mark of a finding: its shape differs as well as its colour. */
import type { Severity } from '#shared/form/rule.ts';
import './findingIcon.css';

const NAMES: Readonly<Record<Severity, string>> = { error: '要改', warning: '请确认', hint: '建议' };
const OUTLINES: Readonly<Record<Severity, string>> = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z',
  warning: 'M8 1.8 15 14H1z',
  hint: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z',
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: 'M5.5 5.5l5 5m0-5l-5 5',
  warning: 'M8 6v4m0 1.6v.2',
  hint: 'M8 7.2v4M8 4.6v.2',
};

export function FindingIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`finding-icon finding-icon-${severity}`} viewBox="0 0 16 16" role="img" aria-label={NAMES[severity]}>
      <path className="finding-icon-outline" d={OUTLINES[severity]} />
      <path className="finding-icon-mark" d={MARKS[severity]} />
    </svg>
  );
}
