/** Whether the work is safe: said only when it is true. Speaks for screen readers when it changes. */
import { useSyncExternalStore } from 'react';
import type { Autosave } from '#renderer/drafts/autosave.ts';
import type { SaveState } from '#renderer/drafts/saveState.ts';

/** `14:32` on this computer's clock. */
function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
}

function wordsOf(state: SaveState | undefined): string {
  switch (state?.kind) {
    case undefined: return '只读';
    case 'saved': return `✓ 已保存 ${clockTime(state.at)}`;
    case 'saving': return '保存中…';
    case 'failed': return '未能保存';
  }
}
const LOOKS: Readonly<Record<SaveState['kind'], string>> = { saved: ' save-state-saved', saving: '', failed: ' save-state-failed' };

export function SaveStateLine({ autosave }: { readonly autosave: Autosave | null }) {
  const subscribe = autosave?.subscribe ?? (() => () => undefined);
  // The state is another one with each key; what is said of it seldom is.
  const words = useSyncExternalStore(subscribe, () => wordsOf(autosave?.state));
  const kind = useSyncExternalStore(subscribe, () => autosave?.state.kind);
  // Why it failed has a line of its own (`SaveProblem.tsx`), which speaks.
  return <span className={`save-state${kind ? LOOKS[kind] : ''}`} role={kind === 'failed' ? undefined : 'status'}>{words}</span>;
}
