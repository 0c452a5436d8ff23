/** Whether the work is safe: said only when it is true. Speaks for screen readers when it changes. */
import { useSyncExternalStore } from 'react';
import type { Autosave } from '#renderer/drafts/autosave.ts';

/** `14:32` on this computer's clock. */
function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
}

export function SaveStateLine({ autosave }: { readonly autosave: Autosave | null }) {
  const state = useSyncExternalStore(autosave?.subscribe ?? (() => () => undefined), () => autosave?.state ?? null);
  if (!state) return <span className="save-state" role="status">只读</span>;
  switch (state.kind) {
    case 'saved': return <span className="save-state save-state-saved" role="status">✓ 已保存 {clockTime(state.at)}</span>;
    case 'saving': return <span className="save-state" role="status">保存中…</span>;
    // The reason has a line of its own (`SaveProblem.tsx`), which speaks.
    case 'failed': return <span className="save-state save-state-failed">未能保存</span>;
  }
}
