/** 检查与导出: what is left to mend, then all answers on one page in the order of the form. */
import { Button } from 'antd';
import { useMemo } from 'react';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { useFindings } from '#renderer/session/findings.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';
import { FindingList } from './FindingList.tsx';
import { gravestByPlace } from './filterFindings.ts';
import { ReviewFields } from './ReviewFields.tsx';
import { reviewSections } from './reviewSections.ts';
import { ReviewTable } from './ReviewTable.tsx';
import './review.css';

export function ReviewView() {
  const run = useCommands();
  const { goToStep } = useNavigation();
  const edition = useSessionValue((session) => session.edition);
  const draft = useSessionValue((session) => session.draft);
  const findings = useFindings();
  const sections = useMemo(() => reviewSections(edition, draft), [edition, draft]);
  const gravest = useMemo(() => gravestByPlace(findings), [findings]);
  return (
    <div className="review">
      <div className="review-head">
        <h2 className="section-heading">检查与导出</h2>
        <Button onClick={() => run('preview')}>预览</Button>
        <Button type="primary" onClick={() => run('export')}>导出</Button>
      </div>
      <p className="section-note">有没改的地方也可以导出；点一处就转到那里，按 F8 到下一处。</p>
      <FindingList findings={findings} />
      <h2 className="section-heading review-all">填写的内容</h2>
      {sections.map((section) => (
        <section key={section.id} className="review-section" aria-label={section.title}>
          <div className="review-section-head">
            <h3>{section.title}</h3>
            <Button type="link" size="small" aria-label={`转到这一步：${section.title}`} onClick={() => goToStep(section.id)}>转到这一步</Button>
          </div>
          {section.rows.length === 0 ? <p className="soft">{section.kind === 'table' ? '没有填写。' : '还没有添加。'}</p>
            : section.kind === 'table' ? <ReviewTable table={section} findings={gravest} /> : <ReviewFields rows={section.rows} findings={gravest} />}
        </section>
      ))}
      <div className="review-foot"><Button type="primary" onClick={() => run('export')}>导出</Button></div>
    </div>
  );
}
