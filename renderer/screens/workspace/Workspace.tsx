/** The frame of an application: what is asked on the left, the part being filled in, and how it will look on the right. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { FindingBar } from '#renderer/findings/FindingBar.tsx';
import { useServices } from '#renderer/programServices.ts';
import { FindingsContext, useFollowedFindings } from '#renderer/session/findings.ts';
import { ErrorBoundary } from '#renderer/recovery/ErrorBoundary.tsx';
import { SessionContext } from '#renderer/session/sessionContext.ts';
import { type Navigation, NavigationContext, type WithinText } from '#renderer/navigation/navigation.ts';
import { ReadOnlyLine } from './ReadOnlyLine.tsx';
import { SaveProblem } from './SaveProblem.tsx';
import { SidePane } from './SidePane.tsx';
import { StepList } from './StepList.tsx';
import { stepOfPlace, stepsOf } from '#renderer/navigation/steps.ts';
import { StepView } from './StepView.tsx';
import { useKeptView } from './useKeptView.ts';
import { WorkspaceHeader } from './WorkspaceHeader.tsx';
import { WorkspaceCommands } from './WorkspaceCommands.tsx';
import './workspace.css';

export interface WorkspaceProps {
  readonly open: OpenDraft;
  /** Opens the draft anew; `takeOver`: to write here what somebody else writes now. */
  reopen(takeOver: boolean): void;
  readonly dialog: 'history' | null;
}

export function Workspace({ open, reopen, dialog }: WorkspaceProps) {
  const { session, autosave } = open;
  const { store } = useServices();
  const findings = useFollowedFindings(session, async () => (await store.list()).map(({ company }) => company));
  const steps = useMemo(() => stepsOf(session.edition), [session.edition]);
  const kept = useKeptView(session, steps[0]?.id ?? 'review');
  const [target, setTarget] = useState<Navigation['target']>(null);
  const { step, setStep } = kept;
  const goToStep = useCallback((next: string) => {
    setStep(next);
    setTarget(null);
  }, [setStep]);
  const goToPlace = useCallback((place: string, within?: WithinText) => {
    const next = stepOfPlace(session.edition, place);
    if (next) setStep(next);
    setTarget((last) => ({ place, ...(within && 'quote' in within ? { span: within } : within), serial: (last?.serial ?? 0) + 1 }));
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
          <WorkspaceCommands open={open} steps={steps} pane={kept.pane} setPane={kept.setPane} firstDialog={dialog}>
            <div className="workspace">
              <WorkspaceHeader open={open} pane={kept.pane} setPane={kept.setPane} />
              {autosave && <SaveProblem autosave={autosave} reopen={() => reopen(false)} />}
              {open.holder && <ReadOnlyLine holder={open.holder} hasOwnChanges={open.hasOwnChanges} takeOver={() => reopen(true)} />}
              <div className="workspace-columns">
                <StepList steps={steps} />
                <div className="step-column">
                  <ErrorBoundary part="step" subject={step}><StepView steps={steps} keepScroll={kept.keepScroll} scrollTop={kept.scrollTopOf(step)} /></ErrorBoundary>
                  <FindingBar />
                </div>
                {kept.pane && <SidePane pane={kept.pane} setPane={kept.setPane} />}
              </div>
            </div>
          </WorkspaceCommands>
        </NavigationContext>
      </FindingsContext>
    </SessionContext>
  );
}
