/** Answers of one section, each with the way to change it. */
import { Button } from 'antd';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { FoldedText } from './FoldedText.tsx';
import type { ReviewRow } from './reviewSections.ts';

export interface ReviewFieldsProps {
  readonly rows: readonly ReviewRow[];
  readonly findings: ReadonlyMap<string, Finding>;
}

export function ReviewFields({ rows, findings }: ReviewFieldsProps) {
  const { goToPlace } = useNavigation();
  return (
    <dl className="review-rows">
      {rows.map(({ place, label, text, missing, words }) => {
        const finding = findings.get(place);
        return (
          <div key={place} className="review-row">
            <dt>{label}{words !== null && <span className="review-words soft digits">{words.toLocaleString('zh-CN')} 字</span>}</dt>
            <dd>
              {finding && <span className="review-mark" title={finding.message}><FindingIcon severity={finding.severity} /></span>}
              {text === '' ? <span className="soft">{missing}</span> : <FoldedText text={text} label={label} />}
            </dd>
            <dd className="review-change"><Button type="link" size="small" aria-label={`修改${label}`} onClick={() => goToPlace(place)}>修改</Button></dd>
          </div>
        );
      })}
    </dl>
  );
}
