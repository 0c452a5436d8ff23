/** The working copies: what the screens ask for and what autosave writes. A write that would fall behind what is there is refused. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftDatabase, DraftSummary, StoredView } from './draftDatabase.ts';
import { summarise } from './summarise.ts';

/** Somebody else wrote the draft meanwhile: another window, or a recovery. */
export class DraftWasChangedElsewhere extends Error {
  override readonly name = 'DraftWasChangedElsewhere';
}

export class DraftStore {
  readonly #database: DraftDatabase;

  constructor(database: DraftDatabase) {
    this.#database = database;
  }

  /** Newest change first; with what lies in the trash. */
  async list(): Promise<readonly DraftSummary[]> {
    return this.#database.summaries.orderBy('changedAt').reverse().toArray();
  }

  async summary(id: string): Promise<DraftSummary | undefined> {
    return this.#database.summaries.get(id);
  }

  /** As it was stored; the caller passes it through the gate. */
  async content(id: string): Promise<Draft | undefined> {
    return (await this.#database.contents.get(id))?.draft;
  }

  /** A draft that is not there yet: new, opened from a file, duplicated, or brought back from the mirror. */
  async add(edition: Edition, draft: Draft, mirroredRevision = 0, name: string | null = null): Promise<void> {
    await this.#database.transaction('rw', this.#database.summaries, this.#database.contents, async () => {
      await this.#database.contents.add({ id: draft.id, draft });
      await this.#database.summaries.add(summarise(edition, draft, { trashedAt: null, name, mirroredRevision }));
    });
  }

  /** Writes `draft` over the revision that it came from. Returns the new revision. Throws `DraftWasChangedElsewhere`. */
  async save(edition: Edition, draft: Draft): Promise<number> {
    const revision = draft.revision + 1;
    const saved: Draft = { ...draft, revision };
    await this.#database.transaction('rw', this.#database.summaries, this.#database.contents, async () => {
      const summary = await this.#database.summaries.get(draft.id);
      if (summary && summary.revision !== draft.revision) throw new DraftWasChangedElsewhere(draft.id);
      await this.#database.contents.put({ id: draft.id, draft: saved });
      await this.#database.summaries.put(summarise(edition, saved, {
        trashedAt: summary?.trashedAt ?? null, name: summary?.name ?? null, mirroredRevision: summary?.mirroredRevision ?? 0,
      }));
    });
    return revision;
  }

  async markMirrored(id: string, revision: number): Promise<void> {
    await this.#database.summaries.update(id, { mirroredRevision: revision });
  }

  async rename(id: string, name: string | null): Promise<void> {
    await this.#database.summaries.update(id, { name });
  }

  async setTrashed(id: string, trashedAt: string | null): Promise<void> {
    await this.#database.summaries.update(id, { trashedAt });
  }

  async putPicture(sha256: string, bytes: Blob): Promise<void> {
    await this.#database.pictures.put({ sha256, bytes });
  }

  async picture(sha256: string): Promise<Blob | undefined> {
    return (await this.#database.pictures.get(sha256))?.bytes;
  }

  async view(id: string): Promise<StoredView | undefined> {
    return this.#database.views.get(id);
  }

  async putView(view: StoredView): Promise<void> {
    await this.#database.views.put(view);
  }
}
