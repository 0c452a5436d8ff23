/** 插入引用: “图3”, “表6”, “证实性材料2”, whose number follows what it points at. */
import { Modal } from 'antd';
import { useMemo } from 'react';
import type { NarrativePart } from '#shared/form/section.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { insertInline } from './insertInline.ts';
import { PickList } from './PickList.tsx';
import { findReferences, referenceEntries } from './referenceEntries.ts';
import './insert.css';

export interface InsertReferenceDialogProps {
  readonly opened: NarrativeEditor;
  readonly part: NarrativePart;
  onClose(): void;
}

export function InsertReferenceDialog({ opened, part, onClose }: InsertReferenceDialogProps) {
  const session = useSession();
  const entries = useMemo(() => {
    session.flush();
    const all = referenceEntries(session.edition, session.draft);
    // What stands in the open part is meant most often.
    return [...all.filter(({ group }) => group === part.heading), ...all.filter(({ group }) => group !== part.heading)];
  }, [session, part.heading]);
  return (
    <Modal title="插入引用" open footer={null} onCancel={onClose} destroyOnHidden focusTriggerAfterClose={false} width={560}>
      <p className="soft pick-note">编号随图、表、材料的次序自动更新。表1–表5 是申报表里的固定编号，直接打字即可。</p>
      <PickList
        label="要引用的图、表或材料"
        placeholder="输入编号或题目查找"
        emptyWords="没有找到。正文里有了图、表，或添加了证实性材料，就能引用。"
        find={(query) => findReferences(entries, query)}
        keyOf={({ to, id }) => `${to} ${id}`}
        draw={({ number, title, group }) => (
          <>
            <span className="pick-name"><b>{number}</b>　{title || '（还没有题目）'}</span>
            <span className="pick-group">{group}</span>
          </>
        )}
        onPick={({ to, id }) => {
          onClose();
          insertInline(opened, 'reference', { to, id }, '插入引用');
        }}
      />
    </Modal>
  );
}
