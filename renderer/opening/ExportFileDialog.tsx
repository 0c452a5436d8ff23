/** 导出草稿文件: for keeping or sending, with a password if the user wants one. */
import { Alert, App, Checkbox, Input, type InputRef, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useServices } from '#renderer/programServices.ts';
import { passwordProblem } from './passwordProblem.ts';
import './opening.css';

export interface ExportFileDialogProps {
  readonly id: string;
  readonly suggestedName: string;
  onClose(): void;
}

export function ExportFileDialog({ id, suggestedName, onClose }: ExportFileDialogProps) {
  const { desktop } = useServices();
  const { message } = App.useApp();
  const [wantsPassword, setWantsPassword] = useState(false);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const first = useRef<InputRef>(null);
  useEffect(() => {
    if (wantsPassword) first.current?.focus();
  }, [wantsPassword]);
  const problem = wantsPassword ? passwordProblem(password, again) : null;
  const save = async () => {
    setIsAsked(true);
    if (problem !== null || isBusy) return;
    setIsBusy(true);
    const outcome = await desktop.saveDraftFile({ id, suggestedName, password: wantsPassword ? password : null })
      .catch(() => ({ refused: '没有导出，草稿没有改动，请再试一次。' }));
    setIsBusy(false);
    if ('refused' in outcome) setRefused(outcome.refused);
    else if (outcome.done !== null) {
      void message.success(`已导出草稿文件：${outcome.done}${wantsPassword ? '（已加密码）' : ''}`);
      onClose();
    }
  };
  const onEnter = (event: React.KeyboardEvent) => {
    if (!event.nativeEvent.isComposing) void save();
  };
  return (
    <Modal open title="导出草稿文件" width={520} okText="选择位置…" confirmLoading={isBusy} onOk={() => void save()} onCancel={onClose}>
      <p>草稿文件（.zbdraft）包含填写的全部内容、图片和证实性材料，可以留作备份，或发给同事在他的电脑上打开、修改，再发回来合并。</p>
      <Checkbox checked={wantsPassword} onChange={(event) => setWantsPassword(event.target.checked)}>设置密码（选填）</Checkbox>
      {wantsPassword && (
        <div className="file-passwords">
          <label htmlFor="file-password">密码</label>
          <Input.Password ref={first} id="file-password" autoComplete="new-password" value={password} onChange={(event) => setPassword(event.target.value)} onPressEnter={onEnter} />
          <label htmlFor="file-password-again">再输入一次</label>
          <Input.Password id="file-password-again" autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} onPressEnter={onEnter} />
          <p className="file-password-warning">密码丢了就再也打不开这个文件，谁也没有办法找回，请记好。请不要把密码和文件放在同一封邮件里。</p>
          {isAsked && problem !== null && <Alert type="error" showIcon title={problem} />}
        </div>
      )}
      {refused !== null && <Alert type="error" showIcon title={refused} />}
    </Modal>
  );
}
