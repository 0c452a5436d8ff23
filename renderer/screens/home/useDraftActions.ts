/** What can be done with drafts from the list: each says what happened, and what can be undone offers it. */
import { App } from 'antd';
import { useCallback, useMemo } from 'react';
import type { Draft } from '#shared/application/draft.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import type { TrashedDraft } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { useServices } from '#renderer/programServices.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { takeFromDisk } from '#renderer/drafts/takeFromDisk.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { draftTitle } from './homeRows.ts';

export interface NewApplication {
  readonly edition: Edition;
  readonly company: string;
  readonly direction: string | null;
}

function withAnswer(edition: Edition, draft: Draft, id: string, value: string | null): Draft {
  return { ...draft, answers: setAnswer(draft.answers, fieldById(edition, id), value) };
}

export function useDraftActions(reload: () => Promise<void>) {
  const { store, desktop, goTo } = useServices();
  const { message } = App.useApp();
  const { takeIn, exportFile } = useDraftFiles();

  const fail = useCallback((error: unknown) => {
    void message.error(`没有做成，草稿没有改动。${error instanceof Error && error.name === 'QuotaExceededError' ? '本机磁盘空间不够，请清理后再试。' : '请再试一次。'}`);
  }, [message]);

  return useMemo(() => {
    const knownIds = async () => (await store.list()).map(({ id }) => id);
    return {
      async create({ edition, company, direction }: NewApplication) {
        let draft = newDraft(edition, { id: crypto.randomUUID(), now: new Date().toISOString() });
        draft = withAnswer(edition, draft, edition.keyFields.applicant, company.trim());
        if (direction !== null) draft = withAnswer(edition, draft, edition.keyFields.direction, direction);
        await store.add(edition, draft);
        goTo({ screen: 'draft', id: draft.id });
      },
      async openFile() {
        await takeIn(await desktop.pickDraftFile({ knownIds: await knownIds() }));
      },
      async openSample() {
        const outcome = await desktop.openSample({ knownIds: await knownIds() });
        await takeIn('done' in outcome ? { done: { kind: 'opened', ...outcome.done } } : outcome);
      },
      async duplicate(summary: DraftSummary) {
        const original = await store.content(summary.id);
        const edition = findEdition(summary.editionId);
        if (!original || !edition) return;
        const now = new Date().toISOString();
        const copy: Draft = { ...original, id: crypto.randomUUID(), revision: 1, createdAt: now, changedAt: now };
        const copied = await desktop.copyAssets({ from: summary.id, to: copy.id });
        if ('refused' in copied) {
          void message.error(copied.refused, 8);
          return;
        }
        // On disk at once, as every draft of the list: it may be thrown away and brought back before it was ever opened.
        const saved = await desktop.saveDraft({ draft: copy });
        const isOnDisk = 'done' in saved && 'revision' in saved.done;
        await store.add(edition, copy, isOnDisk ? copy.revision : 0, `${draftTitle(summary)}（副本）`);
        await reload();
        if ('refused' in saved) void message.warning(`已另存为新稿，但还没有写到磁盘：${saved.refused}`, 8);
        else void message.success('已另存为新稿。');
      },
      async rename(summary: DraftSummary, name: string) {
        await store.rename(summary.id, name.trim() === '' ? null : name.trim());
        await reload();
      },
      saveFile: (summary: DraftSummary) => exportFile(summary.id, draftTitle(summary)),
      async trash(summary: DraftSummary) {
        const moved = await desktop.trashDraft({ id: summary.id });
        if ('refused' in moved) {
          void message.error(moved.refused, 8);
          return;
        }
        await store.setTrashed(summary.id, new Date().toISOString());
        await reload();
      },
      async untrash(summary: DraftSummary) {
        const moved = await desktop.untrashDraft({ id: summary.id });
        // The program has the content itself, and writes it to the disk anew when the draft is opened.
        if ('refused' in moved) void message.warning(`${moved.refused}内容还在本机，已放回列表。`, 8);
        await store.setTrashed(summary.id, null);
        await reload();
      },
      /** What lies in the trash on disk and is not in the list. */
      async untrashFromDisk({ id }: TrashedDraft) {
        const moved = await desktop.untrashDraft({ id });
        const taken = 'done' in moved ? await takeFromDisk({ store, desktop }, id) : moved;
        if ('refused' in taken) void message.error(taken.refused, 8);
        await reload();
      },
      fail,
    };
  }, [store, desktop, goTo, message, reload, takeIn, exportFile, fail]);
}
