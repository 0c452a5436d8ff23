/** Drafts whose file on disk is damaged or gone while their history is not: what can be had, and the way to have it. */
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { RecoverableDraft } from '#shared/desktopApi.ts';
import { takeFromDisk } from '#renderer/drafts/takeFromDisk.ts';
import { useServices } from '#renderer/programServices.ts';
import { relativeTime } from '#renderer/screens/home/homeRows.ts';

export interface RecoverableListProps {
  readonly recoverable: readonly RecoverableDraft[];
  onRecovered(): Promise<void>;
}

export function RecoverableList({ recoverable, onRecovered }: RecoverableListProps) {
  const { store, desktop } = useServices();
  const { message } = App.useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const recover = async ({ handle, draftId }: RecoverableDraft) => {
    setBusy(handle);
    try {
      const recovered = await desktop.recoverDraft({ handle });
      const taken = 'done' in recovered ? await takeFromDisk({ store, desktop }, draftId) : recovered;
      if ('refused' in taken) void message.error(taken.refused, 8);
      else void message.success('已恢复到最新的历史版本。损坏的文件留在原处，没有删除。', 6);
      await onRecovered();
    } catch {
      void message.error('没有恢复，文件没有改动，请再试一次。');
    }
    setBusy(null);
  };
  return recoverable.map((draft) => (
    <Alert
      key={draft.handle}
      className="home-alert"
      type="warning"
      showIcon
      title={`“${draft.company || '未填申报单位'}${draft.benchmarkName ? `，${draft.benchmarkName}` : ''}”的文件已损坏或不见了，历史版本还在`}
      description={`文件夹“${draft.folder}”里最新的一版：${relativeTime(draft.newest.time, new Date())}（${new Date(draft.newest.time).toLocaleString('zh-CN')}），典型经验 ${draft.newest.words.toLocaleString('zh-CN')} 字。图片和材料也在。`}
      action={<Button type="primary" loading={busy === draft.handle} disabled={busy !== null} onClick={() => void recover(draft)}>恢复这一版</Button>}
    />
  ));
}
