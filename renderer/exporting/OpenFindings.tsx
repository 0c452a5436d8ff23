/** What an export would leave open: said by name, never in the way. */
import { Alert, Button } from 'antd';
import type { Finding } from '#shared/validation/finding.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';

const NAMED = 4;

export interface OpenFindingsProps {
  /** Without hints. */
  readonly findings: readonly Finding[];
  /** The user goes to one of them. */
  onLeave(): void;
}

export function OpenFindings({ findings, onLeave }: OpenFindingsProps) {
  const { goToPlace, goToStep } = useNavigation();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const named = [...new Map([...errors, ...findings].map((finding) => [finding.place, finding])).values()];
  if (named.length === 0) return <Alert type="success" showIcon title="没有要改的地方，可以导出。" />;
  const counts = [
    ...(errors.length > 0 ? [`${errors.length} 处必须改`] : []),
    ...(findings.length > errors.length ? [`${findings.length - errors.length} 处请确认`] : []),
  ].join('，');
  return (
    <Alert
      type="warning"
      showIcon
      title={`还有 ${counts}。现在也可以导出。`}
      description={
        <>
          <ul className="export-findings">
            {named.slice(0, NAMED).map(({ place, placeName, message }) => (
              <li key={place}>
                <Button type="link" size="small" title={message} onClick={() => { onLeave(); goToPlace(place); }}>{placeName}</Button>
              </li>
            ))}
          </ul>
          {named.length > NAMED && <Button type="link" size="small" onClick={() => { onLeave(); goToStep('review'); }}>查看全部 {named.length} 处</Button>}
        </>
      }
    />
  );
}
