/** After 保存一个版本: it is saved, and may be given a name. Goes away by itself unless somebody writes one. It never takes the cursor from who goes on writing; a key of its own leads into it, and Esc and Enter back. */
import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { placeToReturn } from '#renderer/components/placeToReturn.ts';
import { useLatest } from '#renderer/components/useLatest.ts';
import { timeWords } from './versionWords.ts';
import { VersionNameInput } from './VersionNameInput.tsx';
import './history.css';

const SHOWN_MS = 8000;

export interface NameVersionProps {
  readonly draftId: string;
  readonly savedAt: string;
  /** Grows when a name is to be written; 0: it may be. */
  readonly asked: number;
  onClose(): void;
}

export function NameVersion({ draftId, savedAt, asked, onClose: close }: NameVersionProps) {
  const { message } = App.useApp();
  const [isUsed, setIsUsed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const goBack = useRef<() => void>(undefined);
  useEffect(() => {
    if (asked === 0) return;
    if (!box.current?.contains(document.activeElement)) goBack.current = placeToReturn();
    box.current?.querySelector('input')?.focus();
  }, [asked]);
  const latest = useLatest(close);
  const [onClose] = useState(() => () => {
    // Whoever has gone on elsewhere is not called back.
    const isHere = box.current?.contains(document.activeElement) ?? false;
    latest.current();
    if (isHere) goBack.current?.();
  });
  useEffect(() => {
    if (isUsed) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isUsed, onClose]);
  return (
    <div
      ref={box}
      className="name-version"
      role="dialog"
      aria-label="保存一个版本"
      onFocus={() => setIsUsed(true)}
      onPointerEnter={() => setIsUsed(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && event.keyCode !== 229) onClose();
      }}
    >
      <div className="change-head">
        <strong role="status">已保存 {timeWords(savedAt)}</strong>
        <Button type="text" size="small" aria-label="关闭" onClick={onClose}>×</Button>
      </div>
      <p>给这个版本起个名字（可以不起）。有名字的版本一直保留，在“历史版本”里可以找到。{asked === 0 && `按 ${keyNames('Mod+Shift+S')} 写名字。`}</p>
      <VersionNameInput draftId={draftId} version={null} onNamed={(name) => { void message.success(`已保存版本“${name}”。`); onClose(); }} />
    </div>
  );
}
