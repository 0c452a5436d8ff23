/** A browser's database and a disk that keeps what it is given, for tests of the two homes of a draft. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, MirroredDraft } from '#shared/desktopApi.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { DexieDraftStore } from '#renderer/drafts/dexieDraftStore.ts';
import { DraftDatabase } from '#renderer/drafts/draftDatabase.ts';
import { draftFor } from '../support/draftFor.ts';

let databases = 0;
export function freshDatabase(): DraftDatabase {
  databases += 1;
  return new DraftDatabase(`two homes ${databases}`);
}

export const firstDraft: Draft = draftFor(edition2024, emptyAnswers(edition2024));

/** The next state of a draft, with another name in it. */
export function changed(draft: Draft, company: string, minute: number): Draft {
  return {
    ...draft, revision: draft.revision + 1, changedAt: `2024-11-05T06:${String(minute).padStart(2, '0')}:00.000Z`,
    answers: { ...draft.answers, fields: { ...draft.answers.fields, 'company.name': company } },
  };
}

export interface Disk {
  readonly desktop: DesktopApi;
  readonly drafts: Map<string, Draft>;
  /** States that were kept for a reason, in order. */
  readonly kept: Draft[];
  /** Why nothing can be written; null: it can. */
  refusal: string | null;
}

function listed({ id, revision, changedAt, answers }: Draft): MirroredDraft {
  return { id, revision, changedAt, company: typeof answers.fields['company.name'] === 'string' ? answers.fields['company.name'] : '', benchmarkName: '', words: 0 };
}

export function makeDisk(...drafts: readonly Draft[]): Disk {
  const disk: Disk = { desktop: {} as DesktopApi, drafts: new Map(drafts.map((draft) => [draft.id, draft])), kept: [], refusal: null };
  const api: Partial<DesktopApi> = {
    listMirror: async () => (disk.refusal === null ? { done: { drafts: [...disk.drafts.values()].map(listed), unreadable: [] } } : { refused: disk.refusal }),
    listTrash: async () => ({ done: [] }),
    readMirror: async ({ id }) => {
      const draft = disk.drafts.get(id);
      return draft ? { done: { draft, fileName: '', setAside: [] } } : { refused: '磁盘上没有这份申报书。' };
    },
    saveDraft: async ({ draft }) => {
      if (disk.refusal !== null) return { refused: disk.refusal };
      const stored = disk.drafts.get(draft.id);
      if (stored && stored.revision >= draft.revision && stored !== draft) return { refused: '磁盘上的这份申报书比这里的新。' };
      disk.drafts.set(draft.id, draft);
      return { done: { revision: draft.revision, savedAt: draft.changedAt, sha256: 'a'.repeat(64) } };
    },
    keepVersion: async ({ id, reason }) => {
      const draft = disk.drafts.get(id);
      if (disk.refusal !== null) return { refused: disk.refusal };
      if (!draft) return { done: null };
      disk.kept.push(draft);
      return { done: { id: String(disk.kept.length), time: draft.changedAt, reason, name: null, words: 0, filled: 0, revision: draft.revision, bytes: 0 } };
    },
    copyAssets: async () => ({ done: null }),
    readAsset: async () => ({ refused: '这个文件不在磁盘上。' }),
  };
  return Object.assign(disk, { desktop: api as DesktopApi });
}

export function makeStore(): DexieDraftStore {
  return new DexieDraftStore(freshDatabase());
}

/** Locks that are always free: one window. The light browser of these tests has none. */
export function giveLocks(): void {
  const request = async (_name: string, _options: LockOptions, work: (lock: Lock) => Promise<unknown>) => work({ name: '', mode: 'exclusive' });
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
}
