/** The way to another folder for the drafts: how far the move is, and the way to stop it. It goes on when the settings are closed. */
import { App, Button, Progress } from 'antd';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { MoveProgress } from '#shared/desktopApi.ts';
import { useServices } from '#renderer/programServices.ts';

const ASK_AGAIN_MS = 400;
const MEGABYTE = 1_000_000;

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0);
}

function progressWords({ files, bytes, copiedFiles, copiedBytes }: MoveProgress): string {
  if (files === 0) return '正在看有多少文件…';
  return `正在复制并核对：${copiedFiles} / ${files} 个文件，${megabytes(copiedBytes)} / ${megabytes(bytes)} MB。可以继续填写。`;
}

function percentOf({ files, bytes, copiedFiles, copiedBytes }: MoveProgress): number {
  if (bytes > 0) return Math.floor((copiedBytes / bytes) * 100);
  return files > 0 ? Math.floor((copiedFiles / files) * 100) : 0;
}

export interface MoveDraftsFolderProps {
  readonly isDisabled: boolean;
  onMoved(): Promise<void>;
  /** Beside the button. */
  readonly children: ReactNode;
}

export function MoveDraftsFolder({ isDisabled, onMoved, children }: MoveDraftsFolderProps) {
  const { desktop, refreshFacts } = useServices();
  const { message, modal } = App.useApp();
  const [progress, setProgress] = useState<MoveProgress | null>(null);
  const [isCancelling, setIsCancelling] = useState(false);
  const isMoving = progress !== null;

  const look = useCallback(async () => setProgress(await desktop.moveProgress({})), [desktop]);
  // One that was begun before the settings were closed is still under way.
  useEffect(() => void look().catch(() => undefined), [look]);
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => void look().catch(() => undefined), ASK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      setIsCancelling(false);
      void Promise.all([onMoved(), refreshFacts()]).catch(() => undefined);
    };
  }, [isMoving, look, onMoved, refreshFacts]);

  const move = async () => {
    const picked = await desktop.pickFolder({ title: '把草稿文件夹移到哪里' });
    if (!picked) return;
    setProgress({ files: 0, bytes: 0, copiedFiles: 0, copiedBytes: 0 });
    const outcome = await desktop.moveDraftsFolder({ folder: picked.handle }).finally(() => setProgress(null));
    if ('refused' in outcome) {
      if (outcome.refused === '已取消。') void message.info('已取消，草稿还在原来的文件夹里，没有改动。');
      else modal.error({ title: '草稿文件夹没有移动', content: `${outcome.refused}草稿还在原来的文件夹里，没有改动。` });
      return;
    }
    const { drafts, draftsFolder, oldFolder } = outcome.done;
    modal.success({ title: '草稿文件夹已换到新的位置', content: `${drafts} 份草稿已复制到 ${draftsFolder}，逐个核对无误，今后都保存在那里。原来的文件夹 ${oldFolder} 还留着，确认不再需要后可以自己删除。` });
  };
  return (
    <>
      {progress && (
        <div className="settings-move">
          <p role="status">{isCancelling ? '正在取消…' : progressWords(progress)}</p>
          <Progress percent={percentOf(progress)} size="small" aria-label="移动草稿文件夹的进度" />
        </div>
      )}
      <span className="settings-buttons">
        {children}
        {progress
          ? <Button size="small" disabled={isCancelling} onClick={() => { setIsCancelling(true); void desktop.cancelMove({}); }}>取消移动</Button>
          : <Button size="small" disabled={isDisabled} onClick={() => { move().catch(() => message.error('没有移动，草稿没有改动。请再试一次。')); }}>换个位置…</Button>}
      </span>
    </>
  );
}
