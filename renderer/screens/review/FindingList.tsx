/** What the checks have to say, filtered by what it asks and gathered by step; each leads to its field, and most can be dealt with here. */
import { Button } from 'antd';
import { memo, useMemo, useState } from 'react';
import type { ExplainedFindings } from '#shared/validation/explained.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { ExplainedLine } from '#renderer/findings/ExplainedLine.tsx';
import { FindingTools } from '#renderer/findings/FindingTools.tsx';
import { useFindingWays } from '#renderer/findings/findingWalk.ts';
import { FindingFilters } from './FindingFilters.tsx';
import { FILTER_NAMES, FILTERS, type FindingFilter, filterFindings, type ReviewItem } from './filterFindings.ts';

/** A new application has hundreds of open places: they are not all needed at once. */
export const SHOWN_FIRST = 20;

/** `表2 经济效益 · 营业收入 · 2023年` begins with the step, which stands above. */
function stepName({ finding }: ReviewItem): string {
  return finding.placeName.split(' · ', 1)[0] ?? '';
}
function nameInStep(item: ReviewItem): string {
  return item.finding.placeName.slice(stepName(item).length).replace(/^ · /, '');
}

const FindingItem = memo(function FindingItem({ item }: { readonly item: ReviewItem }) {
  const { start } = useFindingWays();
  const { finding } = item;
  const name = nameInStep(item);
  const way = (
    <button type="button" className="review-finding-way" onClick={() => start(finding)}>
      {name !== '' && <span className="review-finding-place">{name}</span>}
      <span>{finding.message}</span>
    </button>
  );
  if (item.kind === 'explained') return <li className="review-finding review-finding-said">{way}<ExplainedLine explained={item.explained} /></li>;
  return (
    <li className="review-finding">
      <FindingIcon severity={finding.severity} />
      <span className="finding-words">{way}<FindingTools finding={finding} /></span>
    </li>
  );
});

export function FindingList({ said }: { readonly said: ExplainedFindings }) {
  const counts = useMemo(() => Object.fromEntries(FILTERS.map((filter) => [filter, filterFindings(said, filter).length])) as Record<FindingFilter, number>, [said]);
  const [chosenFilter, setFilter] = useState<FindingFilter>('all');
  const [isWhole, setIsWhole] = useState(false);
  const items = useMemo(() => filterFindings(said, chosenFilter), [said, chosenFilter]);
  const listed = isWhole ? items : items.slice(0, SHOWN_FIRST);
  const groups = [...Map.groupBy(listed, stepName)];
  if (counts.all === 0) return <p className="review-clean" role="status">没有要改的地方。</p>;
  return (
    <section aria-label="检查结果">
      <FindingFilters counts={counts} value={chosenFilter} onChange={setFilter} />
      {groups.map(([step, group]) => (
        <div key={step} className="review-group">
          <h3>{step}</h3>
          <ul className="review-findings">{group.map((item) => <FindingItem key={findingId(item.finding)} item={item} />)}</ul>
        </div>
      ))}
      {items.length === 0 && <p className="soft review-none">没有“{FILTER_NAMES[chosenFilter]}”的地方。</p>}
      {items.length > SHOWN_FIRST && (
        <Button type="link" className="review-more" onClick={() => setIsWhole(!isWhole)}>{isWhole ? '收起' : `显示全部 ${items.length} 处`}</Button>
      )}
    </section>
  );
}
