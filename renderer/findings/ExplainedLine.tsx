/** A 请确认 that the user has answered: the reason, and the ways to change it or take it back. */
import { type ReactNode, useState } from 'react';
import type { ExplainedFinding } from '#shared/validation/explained.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { ExplainBox } from './ExplainBox.tsx';
import { focusExplained } from './focusExplained.ts';
import { useFindingActions } from './useFindingActions.ts';
import './findings.css';

/** `children` stand before the reason. */
export function ExplainedLine({ explained, children }: { readonly explained: ExplainedFinding; readonly children?: ReactNode }) {
  const { isReadOnly } = useSession();
  const actions = useFindingActions();
  const [isChanging, setIsChanging] = useState(false);
  const { finding, explanation } = explained;
  const close = () => {
    setIsChanging(false);
    focusExplained(explanation.findingId);
  };
  return (
    <div className="finding finding-explained">
      <svg className="finding-icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 8.5 6.7 11.7 12.5 4.8" /></svg>
      <span className="finding-words">
        {children}<span title={finding.message}>已说明：{explanation.reason}</span>
        {!isReadOnly && !isChanging && (
          <span className="finding-tools">
            <span className="finding-gap"> </span>
            <button type="button" className="finding-tool" data-explained={explanation.findingId} aria-label={`修改说明：${finding.placeName}`} onClick={() => setIsChanging(true)}>修改</button>
            <button type="button" className="finding-tool" aria-label={`撤回说明：${finding.placeName}`} onClick={() => actions.withdraw(explained)}>撤回</button>
          </span>
        )}
        {isChanging && (
          <ExplainBox
            about={finding.message}
            reason={explanation.reason}
            cancel={close}
            keep={(reason) => {
              actions.explain(finding, reason);
              close();
            }}
          />
        )}
      </span>
    </div>
  );
}
