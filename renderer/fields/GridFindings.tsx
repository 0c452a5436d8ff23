/** What the checks say of the cells of an official table, beneath it: a cell is too narrow for sentences. Each line leads to its cell. */
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import type { FormSection } from '#shared/form/section.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { ExplainedLine } from '#renderer/findings/ExplainedLine.tsx';
import { FindingLine } from '#renderer/findings/FindingLine.tsx';
import { useExplainedAt, useFindingsAt } from '#renderer/session/findings.ts';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { useFieldIsVisible } from '#renderer/session/useAnswers.ts';
import { useLeaving } from './useLeaving.ts';

function FindingsOfField({ field }: { readonly field: Field }) {
  const place = writePlace({ kind: 'field', field: field.id });
  const { goToPlace } = useNavigation();
  const { mayTell } = useLeaving(field);
  const findings = useFindingsAt(place);
  const explained = useExplainedAt(place);
  const isVisible = useFieldIsVisible(field);
  return (
    <div id={`findings-${field.id}`}>
      {isVisible && mayTell && findings.map((finding) => (
        <FindingLine key={findingId(finding)} finding={finding}>
          <button type="button" className="finding-way" onClick={() => goToPlace(place)}>{field.label}</button>
        </FindingLine>
      ))}
      {isVisible && explained.map((each) => <ExplainedLine key={each.explanation.findingId} explained={each} />)}
    </div>
  );
}

export function GridFindings({ section }: { readonly section: FormSection }) {
  return <div className="grid-findings" aria-live="polite">{section.fields.map((field) => <FindingsOfField key={field.id} field={field} />)}</div>;
}
