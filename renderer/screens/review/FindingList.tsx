/** What the checks have to say, filtered by what it asks; each leads to its field. */
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { FILTER_NAMES, FILTERS, type FindingFilter, filterFindings } from './filterFindings.ts';

/** A new application has hundreds of open places: they are not all needed at once. */
const SHOWN_FIRST = 12;

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { goToPlace } = useNavigation();
  const [filter, setFilter] = useState<FindingFilter>('all');
  const [isWhole, setIsWhole] = useState(false);
  const chosen = filterFindings(findings, filter);
  const listed = isWhole ? chosen : chosen.slice(0, SHOWN_FIRST);
  if (findings.length === 0) return <p className="review-clean" role="status">没有要改的地方。</p>;
  return (
    <section aria-label="检查结果">
      <Segmented<FindingFilter>
        className="review-filters"
        aria-label="显示哪些检查结果"
        value={filter}
        onChange={setFilter}
        options={FILTERS.map((value) => ({ value, label: `${FILTER_NAMES[value]} ${filterFindings(findings, value).length}` }))}
      />
      <ol className="review-findings">
        {listed.map((finding, index) => (
          <li key={`${index} ${finding.place} ${finding.rule}`}>
            <button type="button" className="review-finding" onClick={() => goToPlace(finding.place)}>
              <FindingIcon severity={finding.severity} />
              <span className="review-finding-message">{finding.message}</span>
              <span className="review-finding-place soft">{finding.placeName}</span>
            </button>
          </li>
        ))}
      </ol>
      {chosen.length === 0 && <p className="soft">没有“{FILTER_NAMES[filter]}”的地方。</p>}
      {chosen.length > SHOWN_FIRST && (
        <Button type="link" className="review-more" onClick={() => setIsWhole(!isWhole)}>{isWhole ? '收起' : `显示全部 ${chosen.length} 处`}</Button>
      )}
    </section>
  );
}
