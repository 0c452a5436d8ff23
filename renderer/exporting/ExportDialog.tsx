/** Makes the package that is filed: what and where, then its true steps, then what was made. */
import { Modal } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ChosenFolder } from '#shared/desktopApi.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useServices } from '#renderer/programServices.ts';
import { useFindingsStore } from '#renderer/session/findings.ts';
import { FIRST_CHOICE, orderOf } from './exportChoice.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportEnded } from './ExportEnded.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { ExportResultList } from './ExportResultList.tsx';
import { ExportRun } from './exportRun.ts';
import './export.css';

export interface ExportDialogProps {
  readonly open: OpenDraft;
  onClose(): void;
}

export function ExportDialog({ open: { session, autosave }, onClose }: ExportDialogProps) {
  const { desktop } = useServices();
  const findings = useFindingsStore();
  const [run] = useState(() => new ExportRun({
    desktop,
    save: autosave && (async () => {
      const state = await autosave.saveNow();
      return state.kind === 'failed' ? state.reason : null;
    }),
    draft: () => session.draft,
  }));
  const phase = useSyncExternalStore(run.subscribe, () => run.phase);
  const [folder, setFolder] = useState<ChosenFolder | null>(null);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  useEffect(() => {
    // What is in an input's hands is part of what is exported and of what is said to be missing.
    session.flush();
    const markedAsDraft = findings.settle().open.some(({ severity }) => severity === 'error');
    setChoice((current) => ({ ...current, markedAsDraft }));
    desktop.exportFolder({}).then(setFolder, () => undefined);
  }, [desktop, session, findings]);
  const pickFolder = async () => {
    const picked = await desktop.pickFolder({ title: '导出到哪个文件夹' });
    if (picked) setFolder(picked);
  };
  const start = () => {
    if (folder) void run.start({ ...orderOf(choice), folder: folder.handle });
  };
  const isRunning = phase.kind === 'running';
  return (
    <Modal
      open
      title="导出申报材料"
      className="export-dialog"
      width={680}
      centered
      footer={null}
      closable={!isRunning}
      keyboard={!isRunning}
      mask={{ closable: false }}
      onCancel={() => {
        if (!isRunning) onClose();
      }}
    >
      {phase.kind === 'choosing' && (
        <ExportChoices folder={folder} choice={choice} setChoice={setChoice} pickFolder={() => void pickFolder()} start={start} onClose={onClose} />
      )}
      {phase.kind === 'running' && <ExportProgress steps={phase.steps} isCancelling={phase.isCancelling} cancel={() => run.cancel()} />}
      {phase.kind === 'done' && <ExportResultList job={phase.job} result={phase.result} notes={phase.notes} isPackage={choice.kind === 'package'} onClose={onClose} />}
      {phase.kind === 'ended' && (
        <ExportEnded reason={phase.reason} again={start} choose={() => run.again()} onClose={onClose} />
      )}
    </Modal>
  );
}
