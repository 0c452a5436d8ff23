/** The problem that F8 led to, beneath the step: what is said of it and what can be done. The cursor stays in the form. */
import { Button } from 'antd';
import { findingId } from '#shared/validation/findingId.ts';
import { FindingIcon } from '#renderer/components/FindingIcon.tsx';
import { FindingTools } from './FindingTools.tsx';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useFindingWays } from './findingWalk.ts';
import './findings.css';

const REVIEW = 'review';

export function FindingBar() {
  const { walk } = useFindingWays();
  const { step, goToStep } = useNavigation();
  if (!walk || step === REVIEW) return null;
  const { finding, number, total, isExplaining, go, stopExplaining, close } = walk;
  return (
    <section className="finding-bar" aria-label="要看的地方">
      <div className="finding-bar-said" role="status">
        {finding
          ? (
            <>
              <FindingIcon severity={finding.severity} />
              <span className="finding-words">
                <span className="finding-bar-place">{finding.placeName}</span>{finding.message}
                <FindingTools key={`${findingId(finding)} ${isExplaining}`} finding={finding} isExplaining={isExplaining} {...(isExplaining ? { onClosed: stopExplaining } : {})} />
              </span>
            </>
          )
          : <span className="finding-bar-done">{total > 0 ? '这一处好了。' : '都看完了，没有要改的地方。'}</span>}
      </div>
      <div className="finding-bar-ways">
        {total > 0 && <span className="soft digits">{finding && number > 0 ? `${number} / ${total}` : `还有 ${total} 处`}</span>}
        {total > 0 && <Button size="small" aria-label="上一处" title="上一处（Shift+F8）" onClick={() => go(-1)}>‹</Button>}
        {total > 0 && <Button size="small" aria-label="下一处" title="下一处（F8）" onClick={() => go(1)}>›</Button>}
        <Button size="small" onClick={() => goToStep(REVIEW)}>回到检查</Button>
        <Button size="small" type="text" onClick={close}>收起</Button>
      </div>
    </section>
  );
}
