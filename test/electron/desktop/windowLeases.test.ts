import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, DiskState } from '#shared/desktopApi.ts';
import { draftFor } from '../../support/draftFor.ts';
import { present } from '../../support/present.ts';
import { edition } from '../../support/testDrafts.ts';
import { type DesktopForTest, desktopForTest, done } from './desktopForTest.ts';

const running: DesktopForTest[] = [];
let clock = new Date('2026-11-25T06:32:00.000Z').getTime();
async function start(changes: Parameters<typeof desktopForTest>[0] = {}): Promise<DesktopForTest> {
  const made = await desktopForTest({ now: () => new Date(clock), ...changes });
  running.push(made);
  return made;
}
afterEach(async () => {
  for (const { desktop } of running.splice(0)) await desktop.close();
});

const draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const { id } = draft;
const at = (revision: number, name = ''): Draft => ({ ...draft, revision, answers: { ...draft.answers, fields: { ...draft.answers.fields, 'contact.name': name } } });

interface Taken {
  readonly lease: string;
  readonly onDisk: DiskState | null;
}
async function take(api: DesktopApi, owner: string, takeOver = false): Promise<Taken> {
  const taken = done(await api.takeDraft({ id, takeOver, owner }));
  if (!taken.isMine) throw new Error(taken.holder);
  return { lease: present(taken.lease), onDisk: taken.onDisk ?? null };
}
async function save(api: DesktopApi, { lease }: Pick<Taken, 'lease'>, replaces: Pick<DiskState, 'revision' | 'sha256'> | null, next: Draft) {
  return done(await api.saveDraft({ draft: next, lease, replaces: replaces && { revision: replaces.revision, sha256: replaces.sha256 } }));
}
function saved(outcome: Awaited<ReturnType<typeof save>>): Pick<DiskState, 'revision' | 'sha256'> {
  if (!('sha256' in outcome)) throw new Error(`not saved: ${JSON.stringify(outcome)}`);
  return { revision: outcome.revision, sha256: outcome.sha256 };
}

describe('two browsers on one program', () => {
  it('never write one draft at once: the second is told who has it, and the first is refused once it was taken over', async () => {
    const { api } = (await start()).desktop;
    const first = await take(api, 'first');
    const one = saved(await save(api, first, null, at(1)));
    expect(done(await api.takeDraft({ id, takeOver: false, owner: 'second' }))).toEqual({ isMine: false, holder: expect.stringMatching(/^这台电脑上另一个浏览器的窗口（\d\d:\d\d 起）$/) });
    const second = await take(api, 'second', true);
    expect(second.onDisk).toMatchObject(one);
    // A frozen window that wakes up late, before the other one has saved anything.
    expect(await save(api, first, one, at(2, '晚了'))).toEqual({ notSaved: 'taken', holder: expect.stringContaining('另一个浏览器') });
    expect(done(await api.keepDraft({ id, lease: first.lease }))).toMatchObject({ isMine: false });
    saved(await save(api, second, one, at(2, '第二个')));
    expect(done(await api.readMirror({ id })).draft.answers.fields['contact.name']).toBe('第二个');
    // Who has lost the draft gives nothing back that is not theirs.
    done(await api.releaseDraft({ id, lease: first.lease }));
    expect(done(await api.keepDraft({ id, lease: second.lease }))).toEqual({ isMine: true });
  });

  it('are one when it is the same browser: a window that was loaded anew is no stranger, and the one before is void', async () => {
    const { api } = (await start()).desktop;
    const before = await take(api, 'same');
    const one = saved(await save(api, before, null, at(1)));
    const after = await take(api, 'same');
    expect(await save(api, before, one, at(2, '晚了'))).toMatchObject({ notSaved: 'taken' });
    saved(await save(api, after, one, at(2)));
  });

  it('of which the second gives the draft back leave it to nobody who had it before: it is taken anew', async () => {
    const { api } = (await start()).desktop;
    const first = await take(api, 'first');
    const one = saved(await save(api, first, null, at(1)));
    const second = await take(api, 'second', true);
    done(await api.releaseDraft({ id, lease: second.lease }));
    expect(await save(api, first, one, at(2))).toMatchObject({ notSaved: 'taken' });
    saved(await save(api, await take(api, 'first'), one, at(2)));
  });

  it('of which one was not heard of for a while do not wait for it, and one that speaks does keep it', async () => {
    const { api } = (await start()).desktop;
    const first = await take(api, 'first');
    saved(await save(api, first, null, at(1)));
    clock += 100_000;
    expect(done(await api.keepDraft({ id, lease: first.lease }))).toEqual({ isMine: true });
    clock += 100_000;
    expect(done(await api.takeDraft({ id, takeOver: false, owner: 'second' }))).toMatchObject({ isMine: false });
    clock += 100_000;
    expect(done(await api.takeDraft({ id, takeOver: false, owner: 'second' }))).toMatchObject({ isMine: true });
  });

  it('write on after the program was started anew', async () => {
    const started = await start();
    const first = await take(started.desktop.api, 'first');
    const one = saved(await save(started.desktop.api, first, null, at(1)));
    await started.desktop.close();
    const { api } = (await start(started.platform)).desktop;
    saved(await save(api, first, one, at(2)));
    expect(done(await api.takeDraft({ id, takeOver: false, owner: 'second' }))).toMatchObject({ isMine: false });
    // The same browser, loaded anew.
    expect(done(await api.takeDraft({ id, takeOver: false, owner: 'first' }))).toMatchObject({ isMine: true });
  });

  it('that took nothing may not write what somebody has', async () => {
    const { api } = (await start()).desktop;
    const first = await take(api, 'first');
    saved(await save(api, first, null, at(1)));
    expect(done(await api.saveDraft({ draft: at(2) }))).toMatchObject({ notSaved: 'taken' });
    done(await api.releaseDraft({ id, lease: first.lease }));
    expect(done(await api.saveDraft({ draft: at(2) }))).toMatchObject({ revision: 2 });
  });
});

describe('a save', () => {
  it('names what it replaces, and is refused when something else lies there', async () => {
    const { api, ...started } = await start().then(({ desktop }) => desktop);
    const first = await take(api, 'first');
    const one = saved(await save(api, first, null, at(1)));
    // Another computer, by way of the folder.
    await started.mirror.save({ ...at(5, '别处的人'), changedAt: '2031-01-01T00:00:00.000Z' }, { lease: first.lease });
    expect(await save(api, first, one, at(6, '这里的人'))).toEqual({ notSaved: 'otherState', found: { revision: 5, changedAt: '2031-01-01T00:00:00.000Z', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(await save(api, first, { ...one, revision: 5 }, at(6, '这里的人'))).toMatchObject({ notSaved: 'otherState' });
    expect(await save(api, first, null, at(6, '这里的人'))).toMatchObject({ notSaved: 'otherState' });
    expect(done(await api.readMirror({ id })).draft.answers.fields['contact.name']).toBe('别处的人');
  });

  it('of a draft whose folder is gone writes it anew, and one that was acknowledged is acknowledged again', async () => {
    const { api, mirror } = (await start()).desktop;
    const first = await take(api, 'first');
    const one = saved(await save(api, first, null, at(1)));
    expect(saved(await save(api, first, null, at(1)))).toEqual(one);
    await mirror.trash(id);
    saved(await save(api, first, one, at(2)));
  });
});
