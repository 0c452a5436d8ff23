/** 我的申报书: what there is, what can be done with it, and where it lies. */
import { App, Button, Empty, Input } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CommandId } from '#shared/commands.ts';
import { CommandContext, useCommands } from '#renderer/commands/commandContext.ts';
import { CommandMenuButton } from '#renderer/commands/CommandMenuButton.tsx';
import { useCommandKeys } from '#renderer/commands/useCommandKeys.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { MirrorNotices } from '#renderer/mirror/MirrorNotices.tsx';
import { secondMirrorWords } from '#renderer/mirror/secondMirrorWords.ts';
import { useMirrorStatus } from '#renderer/mirror/useMirrorStatus.ts';
import { useServices } from '#renderer/programServices.ts';
import { RecoveryScreen } from '#renderer/recovery/RecoveryScreen.tsx';
import { StartAlerts } from '#renderer/recovery/StartAlerts.tsx';
import { useStartFindings } from '#renderer/recovery/useStartFindings.ts';
import { DeadlineLine } from './DeadlineLine.tsx';
import { DraftTable } from './DraftTable.tsx';
import { matchesSearch, SEARCH_FROM, splitTrash } from './homeRows.ts';
import { NewDraftDialog } from './NewDraftDialog.tsx';
import { TrashDialog } from './TrashDialog.tsx';
import { useDraftActions } from './useDraftActions.ts';
import './home.css';

type Dialog = 'new' | 'trash';

export function HomeScreen() {
  const { store, desktop, facts } = useServices();
  const { message } = App.useApp();
  const runOfProgram = useCommands();
  const [summaries, setSummaries] = useState<readonly DraftSummary[] | null>(null);
  const [query, setQuery] = useState('');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const reload = useCallback(async () => setSummaries(await store.list()), [store]);
  useEffect(() => void reload(), [reload]);
  const { status, reload: reloadStatus } = useMirrorStatus(desktop);
  const start = useStartFindings(reload);
  const [isRecoveryLater, setIsRecoveryLater] = useState(false);
  const reloadAll = useCallback(async () => {
    await reload();
    await start.look();
    await reloadStatus();
  }, [reload, start.look, reloadStatus]);
  const actions = useDraftActions(reload);
  const attempt = useCallback((action: Promise<void>) => void action.catch(actions.fail), [actions]);

  const own: Partial<Record<CommandId, () => void>> = useMemo(() => ({
    newDraft: () => setDialog('new'),
    openFile: () => attempt(actions.openFile()),
    openSample: () => attempt(actions.openSample()),
  }), [actions, attempt]);
  const run = useCallback((id: CommandId) => (own[id] ?? (() => runOfProgram(id)))(), [own, runOfProgram]);
  const handles = useCallback((id: CommandId) => own[id] !== undefined, [own]);
  useCommandKeys(run, handles);

  const { listed, trashed } = useMemo(() => splitTrash(summaries ?? []), [summaries]);
  const shown = useMemo(() => listed.filter((summary) => query.trim() === '' || matchesSearch(summary, query.trim())), [listed, query]);
  const showFolder = async () => {
    const outcome = await desktop.showDraftsFolder({});
    if ('refused' in outcome) void message.error(outcome.refused);
  };

  const { findings } = start;
  // What is in the list is written to its folder anew by itself.
  const recoverable = (status?.recoverable ?? []).filter(({ draftId }) => !summaries?.some(({ id }) => id === draftId));
  const isListLost = summaries?.length === 0 && findings !== null && findings.onlyOnDisk.length + findings.unreadable.length > 0;
  const trashedOnDisk = findings?.trashedOnDisk ?? [];
  const trashCount = trashed.length + trashedOnDisk.length;

  if (findings && isListLost && !isRecoveryLater) return <RecoveryScreen findings={findings} recoverable={recoverable} onTaken={reloadAll} onLater={() => setIsRecoveryLater(true)} />;
  return (
    <CommandContext value={run}>
      <div className="drop-zone">
        <div className="home">
          <header className="home-header">
            <CommandMenuButton withDraft={false} />
            <h1>我的申报书</h1>
            {listed.length > SEARCH_FROM && (
              <Input.Search className="home-search" allowClear placeholder="按单位、标杆名称、方向查找" aria-label="查找申报书" onChange={(event) => setQuery(event.target.value)} />
            )}
            <span className="home-buttons">
              <Button onClick={() => run('openSample')}>看看示例</Button>
              <Button onClick={() => run('openFile')}>打开草稿文件…</Button>
              <Button type="primary" onClick={() => setDialog('new')}>新建申报书</Button>
            </span>
          </header>
          <DeadlineLine />
          <StartAlerts start={start} recoverable={recoverable} onTaken={reloadAll} />
          {status && <MirrorNotices status={status} />}
          {summaries !== null && listed.length === 0 && !isListLost && findings !== null && (
            <Empty className="home-empty" image={Empty.PRESENTED_IMAGE_SIMPLE} description={
              <>
                <p>新建一份申报书，按步骤填写申报表、五张统计表和典型经验，随时可以停下，写过的都会自动保存。</p>
                <p>右边随时看到打印出来的样子；填完检查一遍，一次导出要提交的全部材料。</p>
                <p className="soft">第一次用？先看看示例：一家虚构企业的完整申报书。</p>
              </>
            }>
              <Button type="primary" onClick={() => setDialog('new')}>新建申报书</Button>
              <Button onClick={() => run('openSample')}>看看示例</Button>
            </Empty>
          )}
          {listed.length > 0 && <DraftTable rows={shown} actions={actions} attempt={attempt} isSearching={query.trim() !== ''} />}
          <footer className="home-footer soft">
            <span>草稿保存在 {facts.draftsFolder}（没有加密）</span>
            <Button type="link" size="small" onClick={() => void showFolder()}>打开文件夹</Button>
            {status?.secondMirror && <span>第二处备份 {status.secondMirror.folder}：{secondMirrorWords({ ...status.secondMirror, problem: null }, new Date())}</span>}
            {trashCount > 0 && <Button type="link" size="small" onClick={() => setDialog('trash')}>回收站（{trashCount}）</Button>}
          </footer>
        </div>
      </div>
      {dialog === 'new' && <NewDraftDialog onClose={() => setDialog(null)} onCreate={(application) => attempt(actions.create(application))} />}
      {dialog === 'trash' && (
        <TrashDialog
          rows={trashed}
          onDisk={trashedOnDisk}
          onRestore={(row) => attempt(actions.untrash(row))}
          onRestoreFromDisk={(draft) => attempt(actions.untrashFromDisk(draft).then(() => start.look()))}
          onClose={() => setDialog(null)}
        />
      )}
    </CommandContext>
  );
}
