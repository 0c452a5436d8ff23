/** What the checks say of one part of the narrative, beside its text; each line selects the words that it speaks of. */
import type { RichTextField } from '#shared/form/field.ts';
import { writePlace } from '#shared/application/place.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useExplainedAt, useFindingsAt } from '#renderer/session/findings.ts';
import { ExplainedLine } from './ExplainedLine.tsx';
import { FindingLine } from './FindingLine.tsx';
import { useHeldFindings } from './useHeldFindings.ts';
import './findings.css';

export function PartFindings({ field }: { readonly field: RichTextField }) {
  const place = writePlace({ kind: 'field', field: field.id });
  const findings = useHeldFindings(place, useFindingsAt(place));
  const explained = useExplainedAt(place);
  const { goToPlace } = useNavigation();
  return (
    <details className="side-card part-findings" open>
      <summary>检查{findings.length > 0 && <span className="digits">（{findings.length}）</span>}</summary>
      {findings.length === 0 && explained.length === 0 && <p className="soft side-empty">没有要看的地方。</p>}
      {findings.map((finding) => (
        <FindingLine key={findingId(finding)} finding={finding} {...(finding.span ? { go: () => goToPlace(place, finding.span) } : {})} />
      ))}
      {explained.map((each) => <ExplainedLine key={each.explanation.findingId} explained={each} />)}
    </details>
  );
}
