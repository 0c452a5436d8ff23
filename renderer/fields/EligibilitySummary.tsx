/** What is still missing before the company may apply, in one place. */
import { Button } from 'antd';
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { EligibilitySection } from '#shared/form/section.ts';
import { eligibilityState } from '#shared/validation/eligibilityStates.ts';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';

export function EligibilitySummary({ section }: { readonly section: EligibilitySection }) {
  const { edition } = useSession();
  const { goToPlace } = useNavigation();
  const answers = useSessionValue((session) => session.answers);
  const open = section.conditions.filter(({ strength }) => strength === 'must').map((condition) => eligibilityState(edition, answers, condition)).filter(({ isMet }) => !isMet);
  const fields = open.flatMap((state) => state.open);
  const others = open.filter((state) => state.open.length === 0);
  return (
    <div className={`eligibility-summary${open.length === 0 ? ' eligibility-met' : ''}`} role="status">
      {open.length === 0
        ? <p>必备条件都已确认，可以申报。</p>
        : <p>还有 {fields.length + others.length} 项没有确认，都确认后才符合申报条件：</p>}
      {open.length > 0 && (
        <ul>
          {fields.map((id) => (
            <li key={id}><Button type="link" size="small" onClick={() => goToPlace(writePlace({ kind: 'field', field: id }))}>{fieldById(edition, id).label}</Button></li>
          ))}
          {others.map(({ condition }) => <li key={condition.id}>{condition.text}</li>)}
        </ul>
      )}
    </div>
  );
}
