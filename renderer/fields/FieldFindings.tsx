/** What the checks say of one field, under it. Nothing before the field was left once. */
import type { Severity } from '#shared/form/rule.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export function FieldFindings({ id, findings }: { readonly id: string; readonly findings: readonly Finding[] }) {
  return (
    <div id={id} className="field-findings" aria-live="polite">
      {findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]).map(({ rule, severity, message }) => (
        <p key={rule} className={`finding finding-${severity}`}><FindingIcon severity={severity} />{message}</p>
      ))}
    </div>
  );
}
