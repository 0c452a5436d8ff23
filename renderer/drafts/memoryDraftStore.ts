/**
 * The working copies while the browser's database cannot be used: taken from the disk at the start, kept in memory, and written
 * through to the disk by autosave as always. What is not acknowledged there is lost with the window, and the screen says so.
 */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftSummary, StoredView } from './draftDatabase.ts';
import { type DatabaseProblem, type DraftStore, DraftWasChangedElsewhere, firstSummary, isOvertaken, mirroredChange, nextSummary } from './draftStore.ts';

export class MemoryDraftStore implements DraftStore {
  readonly problem: DatabaseProblem;
  readonly #desktop: Pick<DesktopApi, 'listMirror' | 'readMirror' | 'readAsset'>;
  readonly #summaries = new Map<string, DraftSummary>();
  readonly #contents = new Map<string, Draft>();
  readonly #pictures = new Map<string, Blob>();
  readonly #views = new Map<string, StoredView>();

  private constructor(desktop: Pick<DesktopApi, 'listMirror' | 'readMirror' | 'readAsset'>, problem: DatabaseProblem) {
    this.#desktop = desktop;
    this.problem = problem;
  }

  /** With all drafts that the disk can still read; the others are named by `listMirror`. */
  static async fromDisk(desktop: Pick<DesktopApi, 'listMirror' | 'readMirror' | 'readAsset'>, problem: DatabaseProblem): Promise<MemoryDraftStore> {
    const store = new MemoryDraftStore(desktop, problem);
    const listing = await desktop.listMirror({});
    for (const { id } of 'done' in listing ? listing.done.drafts : []) {
      const read = await desktop.readMirror({ id });
      const edition = 'done' in read ? findEdition(read.done.draft.editionId) : undefined;
      if ('done' in read && edition) await store.add(edition, read.done.draft, read.done.draft.revision);
    }
    return store;
  }

  async list(): Promise<readonly DraftSummary[]> {
    return [...this.#summaries.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  }

  async summary(id: string): Promise<DraftSummary | undefined> {
    return this.#summaries.get(id);
  }

  async content(id: string): Promise<Draft | undefined> {
    return this.#contents.get(id);
  }

  async add(edition: Edition, draft: Draft, mirroredRevision = 0, name: string | null = null): Promise<void> {
    if (this.#summaries.has(draft.id)) throw new Error(`draft ${draft.id} is there already`);
    this.#contents.set(draft.id, draft);
    this.#summaries.set(draft.id, firstSummary(edition, draft, mirroredRevision, name));
  }

  async claim(id: string, writer: string): Promise<void> {
    this.#change(id, { writer });
  }

  async save(edition: Edition, draft: Draft, writer?: string): Promise<number> {
    const summary = this.#summaries.get(draft.id);
    if (isOvertaken(summary, draft, writer)) throw new DraftWasChangedElsewhere(draft.id);
    const saved: Draft = { ...draft, revision: draft.revision + 1 };
    this.#contents.set(draft.id, saved);
    this.#summaries.set(draft.id, nextSummary(edition, saved, summary));
    return saved.revision;
  }

  async replace(edition: Edition, draft: Draft, mirroredRevision: number): Promise<void> {
    const { trashedAt = null, name = null } = this.#summaries.get(draft.id) ?? {};
    this.#contents.set(draft.id, draft);
    this.#summaries.set(draft.id, { ...firstSummary(edition, draft, mirroredRevision, name), trashedAt });
  }

  async setAside(): Promise<void> {
    // What is in memory came through the gate.
  }

  async forget(id: string): Promise<void> {
    this.#summaries.delete(id);
    this.#contents.delete(id);
    this.#views.delete(id);
  }

  async markMirrored(id: string, revision: number): Promise<void> {
    this.#change(id, mirroredChange(this.#summaries.get(id), revision));
  }

  async rename(id: string, name: string | null): Promise<void> {
    this.#change(id, { name });
  }

  async setTrashed(id: string, trashedAt: string | null): Promise<void> {
    this.#change(id, { trashedAt });
  }

  async putPicture(sha256: string, bytes: Blob): Promise<void> {
    this.#pictures.set(sha256, bytes);
  }

  async picture(sha256: string): Promise<Blob | undefined> {
    const known = this.#pictures.get(sha256);
    if (known) return known;
    const holder = [...this.#contents.values()].find(({ assets }) => assets.some((asset) => asset.sha256 === sha256));
    const read = holder && await this.#desktop.readAsset({ draftId: holder.id, sha256 });
    if (!read || 'refused' in read) return undefined;
    const blob = new Blob([new Uint8Array(read.done)]);
    this.#pictures.set(sha256, blob);
    return blob;
  }

  async view(id: string): Promise<StoredView | undefined> {
    return this.#views.get(id);
  }

  async putView(view: StoredView): Promise<void> {
    this.#views.set(view.id, view);
  }

  #change(id: string, change: Partial<DraftSummary>): void {
    const summary = this.#summaries.get(id);
    if (summary) this.#summaries.set(id, { ...summary, ...change });
  }
}
