/** The frame of an application: what is asked on the left, the part being filled in, and how it will look on the right. */
import { Alert } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { FindingsContext, useLiveFindings } from '#renderer/session/findings.ts';
import { SessionContext } from '#renderer/session/sessionContext.ts';
import { type Navigation, NavigationContext } from './navigation.ts';
import { SidePane } from './SidePane.tsx';
import { StepList } from './StepList.tsx';
import { stepOfPlace, stepsOf } from './steps.ts';
import { StepView } from './StepView.tsx';
import { useKeptView } from './useKeptView.ts';
import { WorkspaceHeader } from './WorkspaceHeader.tsx';
import { WorkspaceCommands } from './WorkspaceCommands.tsx';
import './workspace.css';

export function Workspace({ open }: { readonly open: OpenDraft }) {
  const { session, autosave } = open;
  const findings = useLiveFindings(session);
  const steps = useMemo(() => stepsOf(session.edition), [session.edition]);
  const kept = useKeptView(session.draft.id, steps[0]?.id ?? 'review');
  const [target, setTarget] = useState<Navigation['target']>(null);
  const { step, setStep } = kept;
  const goToStep = useCallback((next: string) => {
    setStep(next);
    setTarget(null);
  }, [setStep]);
  const goToPlace = useCallback((place: string) => {
    const next = stepOfPlace(session.edition, place);
    if (next) setStep(next);
    setTarget((last) => ({ place, serial: (last?.serial ?? 0) + 1 }));
  }, [session.edition, setStep]);
  const navigation = useMemo<Navigation>(() => ({ step, target, goToStep, goToPlace }), [step, target, goToStep, goToPlace]);
  // The browser's own warning is the last net: autosave is at most 400 ms behind.
  useEffect(() => {
    const save = () => void autosave?.saveNow();
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    const warn = (event: BeforeUnloadEvent) => {
      session.flush();
      if (autosave && autosave.state.kind !== 'saved') {
        save();
        event.preventDefault();
      }
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', saveWhenHidden);
    };
  }, [autosave, session]);
  if (!kept.isRead) return null;
  return (
    <SessionContext value={session}>
      <FindingsContext value={findings}>
        <NavigationContext value={navigation}>
          <WorkspaceCommands open={open} steps={steps} pane={kept.pane} setPane={kept.setPane}>
            <div className="workspace">
              <WorkspaceHeader open={open} pane={kept.pane} setPane={kept.setPane} />
              {session.isReadOnly && <Alert banner type="info" title="这份申报书正在另一个窗口里编辑，这里只能看，不能改。要在这里编辑，请先关闭那个窗口，再重新打开。" />}
              <div className="workspace-columns">
                <StepList steps={steps} />
                <StepView steps={steps} keepScroll={kept.keepScroll} scrollTop={kept.scrollTopOf(step)} />
                {kept.pane && <SidePane pane={kept.pane} setPane={kept.setPane} />}
              </div>
            </div>
          </WorkspaceCommands>
        </NavigationContext>
      </FindingsContext>
    </SessionContext>
  );
}
