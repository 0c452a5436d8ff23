/** Gives a version a name, or takes it off: a version with a name is kept for ever. */
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { DraftVersion } from '#shared/desktopApi.ts';
import { useServices } from '#renderer/programServices.ts';

/** What fits into the list. */
const LONGEST_NAME = 40;

export interface VersionNameInputProps {
  readonly draftId: string;
  /** Null: the state that lies on disk now. */
  readonly version: DraftVersion | null;
  readonly autoFocus?: boolean;
  onNamed(name: string): void;
}

export function VersionNameInput({ draftId, version, autoFocus = false, onNamed }: VersionNameInputProps) {
  const { desktop } = useServices();
  const { message } = App.useApp();
  const [name, setName] = useState(version?.name ?? '');
  const [isSaving, setIsSaving] = useState(false);
  const isSame = name.trim() === (version?.name ?? '');
  const save = async () => {
    setIsSaving(true);
    const outcome = await desktop.nameVersion({ id: draftId, version: version?.id ?? null, name: name.trim().slice(0, LONGEST_NAME) })
      .catch(() => ({ refused: '名字没有记下来，请再试一次。版本没有改动。' }));
    setIsSaving(false);
    if ('refused' in outcome) void message.error(outcome.refused);
    else onNamed(name.trim());
  };
  return (
    <span className="version-naming">
      <Input
        size="small"
        autoFocus={autoFocus}
        maxLength={LONGEST_NAME}
        aria-label="版本的名字"
        placeholder="例如：报县局前"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onPressEnter={(event) => {
          if (!event.nativeEvent.isComposing && event.keyCode !== 229 && !isSame) void save();
        }}
      />
      <Button size="small" loading={isSaving} disabled={isSame} onClick={() => void save()}>{version?.name && name.trim() === '' ? '去掉名字' : '保存名字'}</Button>
    </span>
  );
}
