/** 资格自查: what the company confirms before it applies. What the notice only prefers never stands in the way. */
import { writePlace } from '#shared/application/place.ts';
import type { EligibilitySection } from '#shared/form/section.ts';
import { EligibilityConditionView } from './EligibilityConditionView.tsx';
import { EligibilitySummary } from './EligibilitySummary.tsx';
import './eligibility.css';

export function EligibilityView({ section }: { readonly section: EligibilitySection }) {
  return (
    <>
      <h2 className="section-heading">{section.stepTitle}</h2>
      <p className="section-note">{section.introduction}（本页只供自查，不会打印。）</p>
      <ol className="conditions" data-place={writePlace({ kind: 'section', section: section.id })}>
        {section.conditions.map((condition) => <EligibilityConditionView key={condition.id} condition={condition} />)}
      </ol>
      <EligibilitySummary />
    </>
  );
}
