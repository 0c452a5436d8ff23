/** 插入数据: a live value from any field or cell. */
import { Modal } from 'antd';
import { useMemo } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { dataEntries, findData } from './dataEntries.ts';
import { insertInline } from './insertInline.ts';
import { PickList } from './PickList.tsx';
import './insert.css';

export interface InsertDataDialogProps {
  readonly opened: NarrativeEditor;
  onClose(): void;
}

export function InsertDataDialog({ opened, onClose }: InsertDataDialogProps) {
  const session = useSession();
  const entries = useMemo(() => dataEntries(session.edition, session.draft), [session]);
  return (
    <Modal title="插入数据" open footer={null} onCancel={onClose} destroyOnHidden focusTriggerAfterClose={false} width={560}>
      <p className="soft pick-note">插入后随填写自动更新，导出时就是普通文字。</p>
      <PickList
        label="要插入的数据"
        placeholder="输入名称查找，如：营业收入2023年"
        emptyWords="没有找到。可以换个说法，或先到相应的表里填写。"
        find={(query) => findData(entries, query)}
        keyOf={({ place }) => place}
        draw={({ label, group, value }) => (
          <>
            <span className="pick-name">{label}</span>
            <span className="pick-value digits">{value || '（还没填）'}</span>
            <span className="pick-group">{group}</span>
          </>
        )}
        onPick={({ place }) => {
          onClose();
          insertInline(opened, 'liveValue', { place }, '插入数据');
        }}
      />
    </Modal>
  );
}
