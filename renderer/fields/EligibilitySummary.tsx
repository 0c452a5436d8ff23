/** What is still missing before the company may apply, and what speaks against it, in one place. */
import { Button } from 'antd';
import { useMemo } from 'react';
import { writePlace } from '#shared/application/place.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { eligibilitySummary } from '#shared/validation/eligibilitySummary.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { useFindingWays } from '#renderer/findings/findingWalk.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSaidFindings } from '#renderer/session/findings.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';

export function EligibilitySummary() {
  const { edition } = useSession();
  const { goToPlace } = useNavigation();
  const { start } = useFindingWays();
  const said = useSaidFindings();
  const answers = useSessionValue((session) => session.answers);
  const { lines, sentence, isReady } = useMemo(() => eligibilitySummary(edition, answers, said), [edition, answers, said]);
  const demanded = lines.filter(({ condition }) => condition.strength === 'must');
  return (
    <div className={`eligibility-summary${isReady ? ' eligibility-met' : ''}`} role="status">
      <p><span className="eligibility-name">资格自查</span>{sentence}</p>
      {!isReady && (
        <ul>
          {demanded.flatMap(({ condition, standing, open, doubts }) => [
            ...(standing === 'unconfirmed' && open.length === 0 ? [<li key={condition.id}>{condition.text}</li>] : []),
            ...open.map((id) => (
              <li key={id}><Button type="link" size="small" onClick={() => goToPlace(writePlace({ kind: 'field', field: id }))}>{fieldById(edition, id).label}</Button></li>
            )),
            ...doubts.map((finding) => (
              <li key={findingId(finding)}><Button type="link" size="small" onClick={() => start(finding)}>{finding.message}</Button></li>
            )),
          ])}
        </ul>
      )}
    </div>
  );
}
