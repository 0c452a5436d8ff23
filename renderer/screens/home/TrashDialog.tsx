/** What was moved to the trash comes back from here. */
import { Button, List, Modal } from 'antd';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { draftTitle, relativeTime, TRASH_DAYS } from './homeRows.ts';

export interface TrashDialogProps {
  readonly rows: readonly DraftSummary[];
  onRestore(row: DraftSummary): void;
  onClose(): void;
}

export function TrashDialog({ rows, onRestore, onClose }: TrashDialogProps) {
  return (
    <Modal open title="回收站" footer={<Button onClick={onClose}>关闭</Button>} onCancel={onClose}>
      <p className="soft">保留 {TRASH_DAYS} 天。文件也在草稿文件夹的“回收站”里。</p>
      <List
        dataSource={[...rows]}
        locale={{ emptyText: '回收站是空的。' }}
        renderItem={(row) => (
          <List.Item actions={[<Button key="restore" type="link" onClick={() => onRestore(row)}>放回列表</Button>]}>
            <List.Item.Meta title={draftTitle(row)} description={`${row.benchmarkName || '未填标杆名称'} · 移入时间：${relativeTime(row.trashedAt ?? row.changedAt, new Date())}`} />
          </List.Item>
        )}
      />
    </Modal>
  );
}
