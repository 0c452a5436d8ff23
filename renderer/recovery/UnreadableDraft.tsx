/** A draft whose stored content cannot be used: why, what can be read of it, and the copy on disk. Nothing is written over it; a copy of it stays aside. */
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { MirroredDraft } from '#shared/desktopApi.ts';
import { takeFromDisk } from '#renderer/drafts/takeFromDisk.ts';
import { useServices } from '#renderer/programServices.ts';
import { relativeTime } from '#renderer/screens/home/homeRows.ts';
import './recovery.css';

export interface UnreadableDraftProps {
  readonly id: string;
  readonly reason: string;
  readonly words: readonly string[];
  readonly disk: MirroredDraft | null;
  onMended(): void;
}

export function UnreadableDraft({ id, reason, words, disk, onMended }: UnreadableDraftProps) {
  const { store, desktop, goTo } = useServices();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const useCopy = async () => {
    setIsBusy(true);
    try {
      // What cannot be read cannot always be copied either.
      await store.setAside(id).catch(() => undefined);
      const taken = await takeFromDisk({ store, desktop }, id);
      if ('done' in taken) {
        onMended();
        return;
      }
      setProblem(taken.refused);
    } catch {
      setProblem('本机的数据库写不进去。草稿文件夹里的内容没有改动，请重新打开程序再试。');
    }
    setIsBusy(false);
  };
  return (
    <main className="recovery-screen" aria-labelledby="unreadable-draft">
      <h1 id="unreadable-draft">没能打开申报书</h1>
      <p>{reason}它的内容还在原处，没有改动。</p>
      {problem !== null && <Alert type="error" showIcon title={problem} />}
      {disk && (
        <Alert
          type="info"
          showIcon
          title={`草稿文件夹里有这份申报书：${disk.company || '未填申报单位'}${disk.benchmarkName ? `，${disk.benchmarkName}` : ''}`}
          description={`典型经验 ${disk.words.toLocaleString('zh-CN')} 字，${relativeTime(disk.changedAt, new Date())}改动（${new Date(disk.changedAt).toLocaleString('zh-CN')}）。`}
        />
      )}
      <div className="recovery-buttons">
        {disk && <Button type="primary" loading={isBusy} onClick={() => void useCopy()}>用草稿文件夹里的这一份</Button>}
        <Button onClick={() => goTo({ screen: 'home' })}>回到我的申报书</Button>
      </div>
      {words.length > 0 && (
        <>
          <p>下面是读得出的文字，可以复制：</p>
          <div className="recovery-words" tabIndex={0} role="region" aria-label="读得出的文字">{words.join('\n')}</div>
        </>
      )}
    </main>
  );
}
