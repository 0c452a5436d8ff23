/** 检查与导出: what is left to mend or to explain, what the notice asks for, and all answers on one page in the order of the form. */
import { Button } from 'antd';
import { EligibilitySummary } from '#renderer/fields/EligibilitySummary.tsx';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useSaidFindings } from '#renderer/session/findings.ts';
import { CoverageMap } from './CoverageMap.tsx';
import { FindingList } from './FindingList.tsx';
import { ReviewAnswers } from './ReviewAnswers.tsx';
import { TidyCard } from './TidyCard.tsx';
import { useReviewExtras } from './useReviewExtras.ts';
import '#renderer/fields/eligibility.css';
import './review.css';

export function ReviewView() {
  const run = useCommands();
  const said = useSaidFindings();
  const { coverage, tidyGroups } = useReviewExtras();
  return (
    <div className="review">
      <div className="review-head">
        <h2 className="section-heading">检查与导出</h2>
        <Button onClick={() => run('preview')}>预览</Button>
        <Button type="primary" onClick={() => run('export')}>导出</Button>
      </div>
      <p className="section-note">有没改的地方也可以导出；点一处就转到那里，按 F8 到下一处。</p>
      <EligibilitySummary />
      <FindingList said={said} />
      <TidyCard groups={tidyGroups} />
      <CoverageMap coverage={coverage} />
      <h2 className="section-heading review-all">填写的内容</h2>
      <ReviewAnswers />
      <div className="review-foot"><Button type="primary" onClick={() => run('export')}>导出</Button></div>
    </div>
  );
}
