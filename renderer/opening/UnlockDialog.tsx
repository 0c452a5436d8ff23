/** Asks for the password of a draft file, as often as it takes. */
import { Alert, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import type { LockedDraftFile } from '#shared/desktopApi.ts';
import { TypingModal } from '#renderer/components/TypingModal.tsx';
import { useServices } from '#renderer/programServices.ts';
import { useDraftFiles } from './draftFilesContext.ts';
import './opening.css';

export interface UnlockDialogProps {
  readonly locked: LockedDraftFile;
  onClose(): void;
}

export function UnlockDialog({ locked, onClose }: UnlockDialogProps) {
  const { store, desktop } = useServices();
  const { takeIn } = useDraftFiles();
  const [password, setPassword] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState(locked.wasWrong ? '密码不对，请再试一次。注意大小写和中英文输入法。' : null);
  const input = useRef<InputRef>(null);
  const open = async () => {
    if (password === '' || isBusy) return;
    setIsBusy(true);
    try {
      const knownIds = (await store.list()).map(({ id }) => id);
      await takeIn(await desktop.unlockDraftFile({ handle: locked.handle, password, knownIds }));
    } catch {
      setProblem('没有打开，文件没有改动，请再试一次。');
      setIsBusy(false);
    }
  };
  const close = () => {
    void desktop.forgetFile({ handle: locked.handle }).catch(() => undefined);
    onClose();
  };
  return (
    <TypingModal open typeInto={input} title="这个草稿文件设了密码" okText="打开" width={480} confirmLoading={isBusy} okButtonProps={{ disabled: password === '' }} onOk={() => void open()} onCancel={close}>
      <p>请输入“{locked.fileName}”的密码。密码由发给您文件的人设置，程序里没有保存。</p>
      <Input.Password
        ref={input}
        className="file-password"
        aria-label="密码"
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing) void open();
        }}
      />
      {problem !== null && <Alert type="error" showIcon title={problem} />}
    </TypingModal>
  );
}
