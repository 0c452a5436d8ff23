/** The name of an application in the list of this computer, and nowhere else. */
import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { TypingModal } from '#renderer/components/TypingModal.tsx';

export interface RenameDialogProps {
  readonly name: string;
  onClose(): void;
  onRename(name: string): void;
}

export function RenameDialog({ name, onClose, onRename }: RenameDialogProps) {
  const [typed, setTyped] = useState(name);
  const input = useRef<InputRef>(null);
  const rename = () => {
    onRename(typed);
    onClose();
  };
  return (
    <TypingModal open typeInto={input} title="列表中的名字" okText="确定" onCancel={onClose} onOk={rename}>
      <p className="soft">只在本机的列表里用，不会写进申报书。留空则显示申报单位。</p>
      <Input ref={input} aria-label="列表中的名字" value={typed} onChange={(event) => setTyped(event.target.value)} onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) rename();
      }} />
    </TypingModal>
  );
}
