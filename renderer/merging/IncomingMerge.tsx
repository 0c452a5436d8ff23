/** Shows the merge of an open draft while another state of it waits; where the draft may only be read, what waits is told and kept. */
import { Alert, Button } from 'antd';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { incomingDrafts } from './incomingDrafts.ts';

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }));

export interface IncomingMergeProps {
  readonly open: OpenDraft;
  /** Opens the draft anew, to write here. */
  takeOver(): void;
}

export function IncomingMerge({ open, takeOver }: IncomingMergeProps) {
  const { id } = open.session.draft;
  const incoming = useSyncExternalStore(incomingDrafts.subscribe, () => incomingDrafts.get(id));
  const { openAsCopy } = useDraftFiles();
  if (!incoming) return null;
  const { file } = incoming;
  if (!open.autosave && !file) {
    return (
      <Alert
        banner
        type="warning"
        title="这个窗口里还有没保存上的改动，没有丢失。"
        action={<Button size="small" onClick={takeOver}>在这里编辑并合并</Button>}
      />
    );
  }
  return (
    <Suspense fallback={null}>
      <MergeDialog key={file?.handle ?? incoming.source} open={open} incoming={incoming} openAsCopy={file && (() => openAsCopy(file.handle, id))} />
    </Suspense>
  );
}
