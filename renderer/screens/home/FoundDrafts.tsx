/** Drafts that lie in the folder on disk but not in the list: the browser's data were cleared, or the folder came from another computer. Nothing is decided silently. */
import { Alert, App, Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { MirroredDraft } from '#shared/desktopApi.ts';
import { takeInDraftFile } from '#renderer/drafts/takeInDraftFile.ts';
import { useServices } from '#renderer/programServices.ts';
import { relativeTime } from './homeRows.ts';

export function FoundDrafts({ onTaken }: { onTaken(): Promise<void> }) {
  const { desktop, store } = useServices();
  const { message } = App.useApp();
  const [found, setFound] = useState<readonly MirroredDraft[]>([]);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [isTaking, setIsTaking] = useState(false);
  const look = useCallback(async () => {
    const [outcome, summaries] = await Promise.all([desktop.listMirror({}), store.list()]);
    if ('refused' in outcome) {
      setUnreadable([outcome.refused]);
      return;
    }
    const known = new Set(summaries.map(({ id }) => id));
    setFound(outcome.done.drafts.filter(({ id }) => !known.has(id)));
    setUnreadable(outcome.done.unreadable);
  }, [desktop, store]);
  useEffect(() => void look(), [look]);

  const take = async () => {
    setIsTaking(true);
    for (const { id } of found) {
      const outcome = await desktop.readMirror({ id });
      if ('refused' in outcome) {
        void message.error(outcome.refused, 8);
        continue;
      }
      await takeInDraftFile({ store, desktop }, outcome.done, outcome.done.draft.revision);
      const { setAside } = outcome.done;
      if (setAside.length > 0) void message.warning(setAside.join(''), 8);
    }
    setIsTaking(false);
    await look();
    await onTaken();
  };

  return (
    <>
      {found.length > 0 && (
        <Alert
          className="home-alert"
          type="info"
          showIcon
          title={`草稿文件夹里有 ${found.length} 份申报书不在列表里`}
          description={<ul>{found.map((draft) => <li key={draft.id}>{draft.company || '未填申报单位'}，典型经验 {draft.words} 字，{relativeTime(draft.changedAt, new Date())}改动</li>)}</ul>}
          action={<Button type="primary" loading={isTaking} onClick={() => void take()}>放进列表</Button>}
        />
      )}
      {unreadable.length > 0 && <Alert className="home-alert" type="warning" showIcon closable title="草稿文件夹里有读不懂的内容，已留在原处" description={unreadable.join('')} />}
    </>
  );
}
