import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { bringTogether, writeBehind } from '#renderer/recovery/bringTogether.ts';
import { chooseDisk, chooseWorking, keepBoth } from '#renderer/recovery/settleBoth.ts';
import { takeFound } from '#renderer/recovery/takeFound.ts';
import { present } from '../../support/present.ts';
import { changed, firstDraft, giveLocks, makeDisk, makeStore } from '../twoHomes.ts';

const OTHER_ID = '00000000-0000-4000-8000-000000000002';
const here = changed(firstDraft, '本机的公司', 1);
const there = { ...changed(firstDraft, '别处的公司', 2), revision: 3 };

beforeAll(giveLocks);

describe('at the start', () => {
  it('drafts that only the disk has are named, and come into the list when asked for', async () => {
    const store = makeStore();
    const disk = makeDisk(here);
    const homes = { store, desktop: disk.desktop };
    const { onlyOnDisk } = await bringTogether(homes);
    expect(onlyOnDisk).toMatchObject([{ company: '本机的公司', revision: 2 }]);
    expect(await store.list()).toEqual([]);
    expect(await takeFound(homes, onlyOnDisk)).toEqual({ count: 1, said: [] });
    expect(await store.content(here.id)).toEqual(here);
    expect((await bringTogether(homes)).onlyOnDisk).toEqual([]);
  });

  it('a newer state on disk that came from the one here is taken', async () => {
    const store = makeStore();
    await store.add(edition, here, here.revision);
    const later = changed(here, '后来的公司', 5);
    const { taken, bothChanged } = await bringTogether({ store, desktop: makeDisk(later).desktop });
    expect([taken.length, bothChanged.length]).toEqual([1, 0]);
    expect(await store.content(here.id)).toEqual(later);
    expect(await store.summary(here.id)).toMatchObject({ company: '后来的公司', mirroredRevision: later.revision });
  });

  it('two states of which neither came from the other are left as they are and handed back', async () => {
    const store = makeStore();
    await store.add(edition, here, 1);
    const disk = makeDisk(there);
    const { bothChanged, taken } = await bringTogether({ store, desktop: disk.desktop });
    expect(bothChanged).toMatchObject([{ working: { company: '本机的公司' }, disk: { company: '别处的公司' } }]);
    expect(taken).toEqual([]);
    expect([await store.content(here.id), disk.drafts.get(here.id)]).toEqual([here, there]);
  });

  it('a folder that was deleted is written anew, and why it could not be is said', async () => {
    const store = makeStore();
    await store.add(edition, here, here.revision);
    const disk = makeDisk();
    const homes = { store, desktop: disk.desktop };
    const { unwritten } = await bringTogether(homes);
    disk.refusal = '没能写到 D 盘：磁盘已满。';
    expect(await writeBehind(homes, unwritten)).toBe('没能写到 D 盘：磁盘已满。');
    disk.refusal = null;
    expect(await writeBehind(homes, unwritten)).toBeNull();
    expect(disk.drafts.get(here.id)).toEqual(here);
  });

  it('a folder that cannot be looked at changes nothing and is said', async () => {
    const store = makeStore();
    await store.add(edition, here, here.revision);
    const disk = makeDisk();
    disk.refusal = '没有读取的权限。';
    expect((await bringTogether({ store, desktop: disk.desktop })).problem).toBe('没有读取的权限。');
    expect(await store.content(here.id)).toEqual(here);
  });

  it('rows of the trash go when their time is over and the disk has them no more', async () => {
    const store = makeStore();
    await store.add(edition, here, here.revision);
    await store.setTrashed(here.id, '2024-11-05T00:00:00.000Z');
    const homes = { store, desktop: makeDisk().desktop };
    await bringTogether(homes, new Date('2024-12-05T00:00:00.000Z'));
    expect(await store.list()).toHaveLength(1);
    await bringTogether(homes, new Date('2024-12-07T00:00:00.000Z'));
    expect(await store.list()).toEqual([]);
  });
});

describe('when both changed', () => {
  async function both() {
    const store = makeStore();
    await store.add(edition, here, 1);
    const disk = makeDisk(there);
    return { store, disk, homes: { store, desktop: disk.desktop }, states: { edition, working: here, disk: there } };
  }
  const companies = (drafts: readonly { readonly answers: { readonly fields: Readonly<Record<string, unknown>> } }[]) => drafts.map(({ answers }) => answers.fields['company.name']);

  it('the chosen one is in both homes, and the disk\'s is kept', async () => {
    const { store, disk, homes, states } = await both();
    await chooseWorking(homes, states);
    expect((await store.content(here.id))?.answers).toEqual(here.answers);
    expect(disk.drafts.get(here.id)).toEqual(await store.content(here.id));
    expect(companies(disk.kept)).toEqual(['别处的公司']);
    expect(await bringTogether(homes)).toMatchObject({ bothChanged: [], taken: [], unwritten: [] });
  });

  it('the disk\'s is chosen, and the browser\'s is kept as well', async () => {
    const { store, disk, homes, states } = await both();
    await chooseDisk(homes, states);
    expect((await store.content(here.id))?.answers).toEqual(there.answers);
    expect(companies(disk.kept)).toEqual(['别处的公司', '本机的公司']);
    expect(await bringTogether(homes)).toMatchObject({ bothChanged: [], taken: [], unwritten: [] });
  });

  it('both become drafts of the list', async () => {
    const { store, homes, states } = await both();
    await keepBoth(homes, states, OTHER_ID, '另一份');
    expect(companies([present(await store.content(here.id)), present(await store.content(OTHER_ID))])).toEqual(['别处的公司', '本机的公司']);
    expect(await bringTogether(homes)).toMatchObject({ bothChanged: [], onlyOnDisk: [], unwritten: [] });
  });

  it('a disk that refuses leaves both as they were', async () => {
    const { store, disk, homes, states } = await both();
    disk.refusal = '磁盘已满。';
    await expect(chooseDisk(homes, states)).rejects.toThrow('磁盘已满。');
    expect([await store.content(here.id), disk.drafts.get(here.id)]).toEqual([here, there]);
  });
});
