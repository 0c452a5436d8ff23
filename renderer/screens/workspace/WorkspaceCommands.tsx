/** The commands of an open application; all others are passed on to the program. */
import { App } from 'antd';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { answerText } from '#shared/application/answerText.ts';
import type { CommandId } from '#shared/commands.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { CommandContext, useCommands } from '#renderer/commands/commandContext.ts';
import { runOnNextScreen, useCommandKeys } from '#renderer/commands/useCommandKeys.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { useServices } from '#renderer/programServices.ts';
import { NameVersion } from '#renderer/history/NameVersion.tsx';
import { usePrinting } from '#renderer/exporting/usePrinting.ts';
import { FindingWaysContext } from '#renderer/findings/findingWalk.ts';
import { useProblemWalk } from '#renderer/findings/useProblemWalk.ts';
import { searchTarget, type SearchStep } from '#renderer/search/searchTarget.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import type { Step } from '#renderer/navigation/steps.ts';
import type { Pane } from './useKeptView.ts';

const ExportDialog = lazy(async () => ({ default: (await import('#renderer/exporting/ExportDialog.tsx')).ExportDialog }));
const HistoryDialog = lazy(async () => ({ default: (await import('#renderer/history/HistoryDialog.tsx')).HistoryDialog }));
const GoToDialog = lazy(async () => ({ default: (await import('#renderer/components/GoToDialog.tsx')).GoToDialog }));
const FindReplace = lazy(async () => ({ default: (await import('#renderer/search/FindReplace.tsx')).FindReplace }));

export interface WorkspaceCommandsProps {
  readonly open: OpenDraft;
  readonly steps: readonly Step[];
  readonly pane: Pane;
  setPane(pane: Pane): void;
  /** Shown at once. */
  readonly firstDialog: 'history' | null;
  readonly children: ReactNode;
}
type Dialog = 'export' | 'goTo' | 'find' | 'history';

export function WorkspaceCommands({ open, steps, pane, setPane, firstDialog, children }: WorkspaceCommandsProps) {
  const { session, autosave } = open;
  const { goTo } = useServices();
  const { exportFile } = useDraftFiles();
  const { message } = App.useApp();
  const runOfProgram = useCommands();
  const { step, goToStep, goToPlace } = useNavigation();
  const problems = useProblemWalk(steps);
  const print = usePrinting(session);
  const [naming, setNaming] = useState<{ readonly at: string; readonly serial: number; readonly asked: number } | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(firstDialog);

  // The address names the dialog: it opens again when the address asks for it again, and closes with it.
  useEffect(() => {
    if (firstDialog) setDialog(firstDialog);
  }, [firstDialog]);
  const closeHistory = useCallback(() => {
    setDialog(null);
    if (firstDialog) goTo({ screen: 'draft', id: session.draft.id });
  }, [firstDialog, goTo, session]);

  const goToNeighbour = useCallback((by: 1 | -1) => {
    const next = steps[steps.findIndex(({ id }) => id === step) + by];
    if (next) goToStep(next.id);
  }, [steps, step, goToStep]);

  const change = useCallback((turn: 'undo' | 'redo') => {
    const label = turn === 'undo' ? session.undoLabel : session.redoLabel;
    const place = turn === 'undo' ? session.undo() : session.redo();
    if (place === null) void message.info(turn === 'undo' ? '没有可以撤销的了。' : '没有可以重做的了。');
    else {
      goToPlace(place);
      void message.info({ content: `${turn === 'undo' ? '已撤销' : '已重做'}：${label}`, key: 'undo', duration: 1.5 });
    }
  }, [session, goToPlace, message]);

  const saveDraftFile = useCallback(async () => {
    const state = await autosave?.saveNow();
    if (state?.kind === 'failed') void message.warning('现在的内容还没有保存上，导出的会是上次保存的内容。', 8);
    const { edition, answers, draft } = session;
    exportFile(draft.id, answerText(edition, answers, fieldById(edition, edition.keyFields.applicant)) || '申报书');
  }, [autosave, exportFile, session, message]);

  const saveVersion = useCallback(async (isNamed: boolean) => {
    const state = await autosave?.saveNow();
    if (!state || state.kind === 'failed') return;
    // Whoever goes on writing has newer words in the editor already; what the key was pressed for lies on the disk.
    const at = state.kind === 'saved' ? state.at : new Date().toISOString();
    setNaming((last) => (isNamed && last ? { ...last, at, asked: last.asked + 1 } : { at, serial: Date.now(), asked: isNamed ? 1 : 0 }));
  }, [autosave]);

  const search = (step: SearchStep) => {
    if (dialog === 'find') searchTarget.step(step);
    else setDialog('find');
  };

  // The list of drafts has these; this application is saved and closed on the way there.
  const atHome = (id: CommandId) => () => {
    runOnNextScreen(id);
    goTo({ screen: 'home' });
  };
  const runs: Partial<Record<CommandId, () => void>> = {
    newDraft: atHome('newDraft'),
    openFile: atHome('openFile'),
    openSample: atHome('openSample'),
    home: () => goTo({ screen: 'home' }),
    undo: () => change('undo'),
    redo: () => change('redo'),
    preview: () => setPane(pane === 'preview' ? null : 'preview'),
    export: () => setDialog('export'),
    print: () => print('application'),
    history: () => setDialog('history'),
    goTo: () => setDialog('goTo'),
    nextStep: () => goToNeighbour(1),
    previousStep: () => goToNeighbour(-1),
    // What lies behind a dialog waits until it is closed; the panel of the search lies beside it.
    ...(dialog === null || dialog === 'find' ? {
      nextFinding: () => problems.go(1), previousFinding: () => problems.go(-1), explainFinding: problems.explain,
      find: () => search('begin'), findNext: () => search('next'), findPrevious: () => search('previous'),
    } : {}),
    saveDraftFile: () => void saveDraftFile(),
    saveVersion: () => void saveVersion(false),
    nameVersion: () => void saveVersion(true),
    focusMode: () => void document.documentElement.toggleAttribute('data-focus-mode'),
  };
  const latest = useRef(runs);
  latest.current = runs;
  const run = useCallback((id: CommandId) => {
    const own = latest.current[id];
    if (own) own();
    else runOfProgram(id);
  }, [runOfProgram]);
  const handles = useCallback((id: CommandId) => latest.current[id] !== undefined, []);
  useCommandKeys(run, handles);

  return (
    <CommandContext value={run}>
      <FindingWaysContext value={problems.ways}>{children}</FindingWaysContext>
      {naming && <NameVersion key={naming.serial} draftId={session.draft.id} savedAt={naming.at} asked={naming.asked} onClose={() => setNaming(null)} />}
      <Suspense fallback={null}>
        {dialog === 'export' && <ExportDialog open={open} onClose={() => setDialog(null)} />}
        {dialog === 'history' && <HistoryDialog open={open} onClose={closeHistory} />}
        {dialog === 'goTo' && <GoToDialog steps={steps} onClose={() => setDialog(null)} />}
        {dialog === 'find' && <FindReplace onClose={() => setDialog(null)} />}
      </Suspense>
    </CommandContext>
  );
}
