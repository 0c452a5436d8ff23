/** The working copies in the browser's database. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftDatabase, DraftSummary, StoredView } from './draftDatabase.ts';
import { type DraftStore, DraftWasChangedElsewhere, firstSummary, isOvertaken, mirroredChange, nextSummary } from './draftStore.ts';

export class DexieDraftStore implements DraftStore {
  readonly problem = null;
  readonly #database: DraftDatabase;

  constructor(database: DraftDatabase) {
    this.#database = database;
  }

  async list(): Promise<readonly DraftSummary[]> {
    return this.#database.summaries.orderBy('changedAt').reverse().toArray();
  }

  async summary(id: string): Promise<DraftSummary | undefined> {
    return this.#database.summaries.get(id);
  }

  async content(id: string): Promise<Draft | undefined> {
    return (await this.#database.contents.get(id))?.draft;
  }

  async add(edition: Edition, draft: Draft, mirroredRevision = 0, name: string | null = null): Promise<void> {
    await this.#write(async () => {
      await this.#database.contents.add({ id: draft.id, draft });
      await this.#database.summaries.add(firstSummary(edition, draft, mirroredRevision, name));
    });
  }

  async claim(id: string, writer: string): Promise<void> {
    await this.#database.summaries.update(id, { writer });
  }

  async save(edition: Edition, draft: Draft, writer?: string): Promise<number> {
    const revision = draft.revision + 1;
    const saved: Draft = { ...draft, revision };
    await this.#write(async () => {
      const summary = await this.#database.summaries.get(draft.id);
      if (isOvertaken(summary, draft, writer)) throw new DraftWasChangedElsewhere(draft.id);
      await this.#database.contents.put({ id: draft.id, draft: saved });
      await this.#database.summaries.put(nextSummary(edition, saved, summary));
    });
    return revision;
  }

  async replace(edition: Edition, draft: Draft, mirroredRevision: number): Promise<void> {
    await this.#write(async () => {
      const summary = await this.#database.summaries.get(draft.id);
      const { trashedAt = null, name = null, writer } = summary ?? {};
      await this.#database.contents.put({ id: draft.id, draft });
      await this.#database.summaries.put({ ...firstSummary(edition, draft, mirroredRevision, name), trashedAt, ...(writer === undefined ? {} : { writer }) });
    });
  }

  async setAside(id: string, state?: Draft): Promise<void> {
    const draft = state ?? (await this.#database.contents.get(id))?.draft;
    if (draft) await this.#database.contents.put({ draft, id: `${id} set aside ${new Date().toISOString()}` });
  }

  async forget(id: string): Promise<void> {
    await this.#database.transaction('rw', this.#database.summaries, this.#database.contents, this.#database.views, async () => {
      await this.#database.summaries.delete(id);
      await this.#database.contents.delete(id);
      await this.#database.views.delete(id);
    });
  }

  async markMirrored(id: string, revision: number): Promise<void> {
    await this.#database.transaction('rw', this.#database.summaries, async () => {
      await this.#database.summaries.update(id, mirroredChange(await this.#database.summaries.get(id), revision));
    });
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

  async #write(work: () => Promise<void>): Promise<void> {
    await this.#database.transaction('rw', this.#database.summaries, this.#database.contents, work);
  }
}
