/** What was moved to the trash comes back from here; what is older than its time is taken off the disk, and that is said. */
import { Button, List, Modal } from 'antd';
import type { TrashedDraft } from '#shared/desktopApi.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { draftTitle, relativeTime, TRASH_DAYS } from './homeRows.ts';

export interface TrashDialogProps {
  readonly rows: readonly DraftSummary[];
  /** In the trash on disk, and not in the list. */
  readonly onDisk: readonly TrashedDraft[];
  onRestore(row: DraftSummary): void;
  onRestoreFromDisk(draft: TrashedDraft): void;
  onClose(): void;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly benchmarkName: string;
  /** ISO. */
  readonly trashedAt: string;
  restore(): void;
}

const DAY_MS = 86_400_000;

function daysLeft(trashedAt: string, now: Date): number {
  return Math.max(0, TRASH_DAYS - Math.floor((now.getTime() - Date.parse(trashedAt)) / DAY_MS));
}

export function TrashDialog({ rows, onDisk, onRestore, onRestoreFromDisk, onClose }: TrashDialogProps) {
  const entries: readonly Entry[] = [
    ...rows.map((row) => ({ id: row.id, title: draftTitle(row), benchmarkName: row.benchmarkName, trashedAt: row.trashedAt ?? row.changedAt, restore: () => onRestore(row) })),
    ...onDisk.map((draft) => ({ id: draft.id, title: draft.company || '未填申报单位', benchmarkName: draft.benchmarkName, trashedAt: draft.trashedOn, restore: () => onRestoreFromDisk(draft) })),
  ];
  return (
    <Modal open title="回收站" footer={<Button onClick={onClose}>关闭</Button>} onCancel={onClose}>
      <p className="soft">在这里保留 {TRASH_DAYS} 天，之后从电脑上删除，不能再找回。文件在草稿文件夹的“回收站”里。</p>
      <List
        dataSource={[...entries]}
        locale={{ emptyText: '回收站是空的。' }}
        renderItem={({ id, title, benchmarkName, trashedAt, restore }) => (
          <List.Item key={id} actions={[<Button key="restore" type="link" onClick={restore}>放回列表</Button>]}>
            <List.Item.Meta
              title={title}
              description={`${benchmarkName || '未填标杆名称'} · ${relativeTime(trashedAt, new Date())}移入 · 还保留 ${daysLeft(trashedAt, new Date())} 天`}
            />
          </List.Item>
        )}
      />
    </Modal>
  );
}
