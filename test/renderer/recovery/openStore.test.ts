import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { DATABASE_VERSION } from '#renderer/drafts/draftDatabase.ts';
import { DraftWasChangedElsewhere } from '#renderer/drafts/draftStore.ts';
import { openStore } from '#renderer/drafts/openStore.ts';
import { changed, firstDraft, freshDatabase, makeDisk } from '../twoHomes.ts';

afterEach(() => void vi.restoreAllMocks());

describe('opening the database', () => {
  it('uses it when it can be used', async () => {
    const database = freshDatabase();
    const store = await openStore(makeDisk().desktop, database);
    expect(store.problem).toBeNull();
    await store.add(edition, firstDraft);
    expect(await database.contents.count()).toBe(1);
  });

  it('never touches one that a later program wrote, and works from the disk', async () => {
    const database = freshDatabase();
    const later = new Dexie(database.name);
    later.version(DATABASE_VERSION + 1).stores({ summaries: 'id, later', contents: 'id' });
    await later.open();
    await later.table('contents').put({ id: 'later' });
    later.close();
    const store = await openStore(makeDisk(firstDraft).desktop, database);
    expect(store.problem).toBe('newer');
    expect(await store.list()).toHaveLength(1);
    const again = await new Dexie(database.name).open();
    expect([again.verno, await again.table('contents').count()]).toEqual([DATABASE_VERSION + 1, 1]);
    again.close();
  });

  it('works from the disk when it is broken, refuses to answer, or cannot be read', async () => {
    for (const open of [
      () => Promise.reject(new DOMException('damaged', 'UnknownError')),
      () => new Promise<never>(() => undefined),
    ]) {
      const database = freshDatabase();
      vi.spyOn(database, 'open').mockImplementation(open as unknown as typeof database.open);
      const store = await openStore(makeDisk(firstDraft).desktop, database, 50);
      expect([store.problem, (await store.list()).length]).toEqual(['broken', 1]);
    }
    const unreadable = freshDatabase();
    vi.spyOn(unreadable.summaries, 'toArray').mockRejectedValue(new DOMException('large value', 'UnknownError'));
    expect((await openStore(makeDisk().desktop, unreadable)).problem).toBe('broken');
  });

  it('keeps the same rules in memory: revisions grow, and nothing is written over unseen', async () => {
    const database = freshDatabase();
    vi.spyOn(database, 'open').mockImplementation((() => Promise.reject(new Error('no'))) as unknown as typeof database.open);
    const store = await openStore(makeDisk(firstDraft).desktop, database);
    const next = changed(firstDraft, '甲', 1);
    expect(await store.save(edition, { ...next, revision: firstDraft.revision })).toBe(firstDraft.revision + 1);
    await expect(store.save(edition, { ...next, revision: firstDraft.revision })).rejects.toBeInstanceOf(DraftWasChangedElsewhere);
    expect((await store.list())[0]).toMatchObject({ company: '甲', revision: firstDraft.revision + 1, mirroredRevision: firstDraft.revision });
  });
});
