/** Whether the work is safe: said only when it is true. Speaks for screen readers when it changes. */
import { Button } from 'antd';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { compareHomes } from '#renderer/drafts/compareHomes.ts';
import type { Autosave, SaveState } from '#renderer/drafts/autosave.ts';
import { useServices } from '#renderer/programServices.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

/** `14:32` on this computer's clock. */
function clockTime(iso: string): string {
  return new Date(iso).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
}

/** Whether the save failed because the folder has another state of this draft: opening it anew lets the user choose. */
function useDiskHasOther(state: SaveState | null): boolean {
  const { store, desktop } = useServices();
  const { id } = useSession().draft;
  const reason = state?.kind === 'failed' ? state.reason : null;
  const [hasOther, setHasOther] = useState(false);
  useEffect(() => {
    setHasOther(false);
    if (reason === null) return;
    Promise.all([store.summary(id), desktop.listMirror({})]).then(([working, listing]) => {
      const disk = 'done' in listing ? listing.done.drafts.find((draft) => draft.id === id) : undefined;
      setHasOther(disk !== undefined && ['bothChanged', 'diskNewer'].includes(compareHomes(working, disk)));
    }, () => undefined);
  }, [store, desktop, id, reason]);
  return hasOther;
}

export function SaveStateLine({ autosave, reopen }: { readonly autosave: Autosave | null; reopen(): void }) {
  const state = useSyncExternalStore(autosave?.subscribe ?? (() => () => undefined), () => autosave?.state ?? null);
  const diskHasOther = useDiskHasOther(state);
  if (!state) return <span className="save-state" role="status">只读</span>;
  switch (state.kind) {
    case 'saved': return <span className="save-state save-state-saved" role="status">✓ 已保存 {clockTime(state.at)}</span>;
    case 'saving': return <span className="save-state" role="status">保存中…</span>;
    case 'failed': return (
      <span className="save-state save-state-failed" role="alert">
        未能保存：{state.reason}
        {diskHasOther && <Button size="small" danger onClick={reopen}>比较两处的内容</Button>}
        {!diskHasOther && <Button size="small" danger onClick={() => void autosave?.saveNow()}>再试一次</Button>}
        {state.lost.length > 0 && <Button size="small" danger onClick={() => void autosave?.saveWithout(state.lost)}>先不带这些文件保存</Button>}
      </span>
    );
  }
}
