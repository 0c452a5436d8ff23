/** All answers in the order of the form, each with the way to change it. */
import { Button } from 'antd';
import { memo, useMemo } from 'react';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { useRestingDraft } from '#renderer/session/useRestingDraft.ts';
import { gravestByPlace } from './filterFindings.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { reviewSections } from './reviewSections.ts';
import { ReviewTable } from './ReviewTable.tsx';

export const ReviewAnswers = memo(function ReviewAnswers() {
  const { edition } = useSession();
  const { goToStep } = useNavigation();
  const draft = useRestingDraft();
  const findings = useFindings();
  const sections = useMemo(() => reviewSections(edition, draft), [edition, draft]);
  const gravest = useMemo(() => gravestByPlace(findings), [findings]);
  return sections.map((section) => (
    <section key={section.id} className="review-section" aria-label={section.title}>
      <div className="review-section-head">
        <h3>{section.title}</h3>
        <Button type="link" size="small" aria-label={`转到这一步：${section.title}`} onClick={() => goToStep(section.id)}>转到这一步</Button>
      </div>
      {section.rows.length === 0 ? <p className="soft">{section.kind === 'table' ? '没有填写。' : '还没有添加。'}</p>
        : section.kind === 'table' ? <ReviewTable table={section} findings={gravest} /> : <ReviewFields rows={section.rows} findings={gravest} />}
    </section>
  ));
});
