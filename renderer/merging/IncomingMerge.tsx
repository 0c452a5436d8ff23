/** Shows the merge of an open draft while another state of it waits. */
import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { incomingDrafts } from './incomingDrafts.ts';

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog.tsx')).MergeDialog }));

export function IncomingMerge({ open }: { readonly open: OpenDraft }) {
  const { id } = open.session.draft;
  const incoming = useSyncExternalStore(incomingDrafts.subscribe, () => incomingDrafts.get(id));
  const { openAsCopy } = useDraftFiles();
  if (!incoming) return null;
  const { file } = incoming;
  return (
    <Suspense fallback={null}>
      <MergeDialog key={file?.handle ?? incoming.source} open={open} incoming={incoming} openAsCopy={file && (() => openAsCopy(file.handle, id))} />
    </Suspense>
  );
}
