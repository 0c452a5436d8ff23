/** Why the work could not be saved, whether it is safe, and what to do. Stays until a save has succeeded, also while the program tries again. */
import { Alert, Button, Space } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import type { Autosave } from '#renderer/drafts/autosave.ts';
import type { SaveState } from '#renderer/drafts/saveState.ts';

type Failed = Extract<SaveState, { readonly kind: 'failed' }>;

export function SaveProblem({ autosave, reopen }: { readonly autosave: Autosave; reopen(): void }) {
  const state = useSyncExternalStore(autosave.subscribe, () => autosave.state);
  const [problem, setProblem] = useState<Failed | null>(null);
  if (state.kind === 'failed' && state !== problem) setProblem(state);
  if (state.kind === 'saved' && problem !== null) setProblem(null);
  if (!problem) return null;
  return (
    <Alert
      banner
      className="save-problem"
      type="error"
      title={`未能保存：${problem.reason}`}
      action={
        <Space wrap>
          {problem.diskHasOther
            ? <Button size="small" onClick={reopen}>比较两处的内容</Button>
            : <Button size="small" onClick={() => void autosave.saveNow()}>再试一次</Button>}
          {problem.lost.length > 0 && <Button size="small" onClick={() => void autosave.saveWithout(problem.lost)}>先不带这些文件保存</Button>}
        </Space>
      }
    />
  );
}
