/** Opens and exports draft files for every screen, and draws the dialogs that this takes. */
import { App } from 'antd';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { DraftFileOpening, LockedDraftFile, OpenedDraftFile, Outcome } from '#shared/desktopApi.ts';
import { useLatest } from '#renderer/components/useLatest.ts';
import { newerDrafts } from '#renderer/drafts/newerDrafts.ts';
import { takeInDraftFile, takeInPictures } from '#renderer/drafts/takeInDraftFile.ts';
import { incomingDrafts } from '#renderer/merging/incomingDrafts.ts';
import { useServices } from '#renderer/programServices.ts';
import { type DraftFiles, DraftFilesContext } from './draftFilesContext.ts';
import { DroppedFiles } from './DroppedFiles.tsx';
import { ExportFileDialog } from './ExportFileDialog.tsx';
import { UnlockDialog } from './UnlockDialog.tsx';

export function DraftFilesProvider({ children }: { readonly children: ReactNode }) {
  const { store, desktop, goTo } = useServices();
  const speak = useLatest(App.useApp());
  const [locked, setLocked] = useState<LockedDraftFile | null>(null);
  const [exporting, setExporting] = useState<{ readonly id: string; readonly suggestedName: string } | null>(null);
  const files = useMemo((): DraftFiles => {
    const show = async (opened: OpenedDraftFile) => {
      await takeInDraftFile({ store, desktop }, opened);
      const { draft, setAside, isCopy } = opened;
      if (isCopy) void speak.current.message.info('列表里已有这份草稿，现在打开的是它的副本。要接着写原来那份，请回到我的申报书打开。', 8);
      if (setAside.length > 0) speak.current.notification.warning({ title: '打开时有些内容读不懂，已放在一边', description: setAside.join(''), duration: 0 });
      goTo({ screen: 'draft', id: draft.id });
    };
    const follow = async (opening: DraftFileOpening) => {
      setLocked(opening.kind === 'locked' ? opening : null);
      if (opening.kind === 'opened') await show(opening);
      if (opening.kind === 'newer') {
        newerDrafts.set(opening.draft.id, opening);
        await takeInPictures({ store, desktop }, opening.draft);
        goTo({ screen: 'draft', id: opening.draft.id });
      }
      if (opening.kind !== 'known') return;
      const { draft, ancestor, setAside, fileName, handle } = opening;
      const before = incomingDrafts.get(draft.id)?.file;
      if (before) await desktop.forgetFile({ handle: before.handle }).catch(() => null);
      incomingDrafts.offer({ source: 'file', draft, ancestor, setAside, file: { name: fileName, handle } });
      goTo({ screen: 'draft', id: draft.id });
    };
    return {
      async takeIn(outcome: Outcome<DraftFileOpening | null>) {
        if ('refused' in outcome) {
          setLocked(null);
          void speak.current.message.error(outcome.refused, 8);
        } else if (outcome.done) await follow(outcome.done);
      },
      async openAsCopy(handle, draftId) {
        const outcome = await desktop.openFileAsCopy({ handle });
        if ('refused' in outcome) {
          void speak.current.message.error(outcome.refused, 8);
          return;
        }
        incomingDrafts.settle(draftId);
        await show(outcome.done);
      },
      exportFile: (id, suggestedName) => setExporting({ id, suggestedName }),
    };
  }, [store, desktop, goTo, speak]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (incomingDrafts.holdsUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  return (
    <DraftFilesContext value={files}>
      {children}
      <DroppedFiles />
      {locked && <UnlockDialog key={locked.handle} locked={locked} onClose={() => setLocked(null)} />}
      {exporting && <ExportFileDialog {...exporting} onClose={() => setExporting(null)} />}
    </DraftFilesContext>
  );
}
