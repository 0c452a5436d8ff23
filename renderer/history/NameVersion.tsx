/** After 保存一个版本: it is saved, and may be given a name. Goes away by itself unless somebody writes one. */
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { timeWords } from './versionWords.ts';
import { VersionNameInput } from './VersionNameInput.tsx';
import './history.css';

const SHOWN_MS = 8000;

export interface NameVersionProps {
  readonly draftId: string;
  readonly savedAt: string;
  onClose(): void;
}

export function NameVersion({ draftId, savedAt, onClose }: NameVersionProps) {
  const { message } = App.useApp();
  const [isUsed, setIsUsed] = useState(false);
  useEffect(() => {
    if (isUsed) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isUsed, onClose]);
  return (
    <div
      className="name-version"
      role="dialog"
      aria-label="保存一个版本"
      onFocus={() => setIsUsed(true)}
      onPointerEnter={() => setIsUsed(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className="change-head">
        <strong role="status">已保存 {timeWords(savedAt)}</strong>
        <Button type="text" size="small" aria-label="关闭" onClick={onClose}>×</Button>
      </div>
      <p>给这个版本起个名字（可以不起）。有名字的版本一直保留，在“历史版本”里可以找到。</p>
      <VersionNameInput draftId={draftId} version={null} onNamed={(name) => { void message.success(`已保存版本“${name}”。`); onClose(); }} />
    </div>
  );
}
