/** A clock that is set back, or ahead, while the program runs and while it does not. */
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import type { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest } from './mirrorForTest.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-25T06:32:00.000Z');
const jumps = [['back a day', -DAY_MS], ['back a year', -365 * DAY_MS], ['ahead a year', 365 * DAY_MS]] as const;

const base = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
function at(revision: number, nowMs: number): Draft {
  return { ...base, revision, changedAt: new Date(nowMs).toISOString(), answers: { ...base.answers, fields: { ...base.answers.fields, 'product.mainAndShare': `第${revision}次写下的话。` } } };
}

/** Saves every second; what was written, by revision. */
async function write(mirror: Mirror, clock: { now: number }, from: number, count: number, written: Map<number, Draft>): Promise<void> {
  for (let revision = from; revision < from + count; revision += 1) {
    clock.now += 1000;
    const draft = at(revision, clock.now);
    expect(await mirror.save(draft)).toEqual({ revision, savedAt: new Date(clock.now).toISOString() });
    written.set(revision, draft);
  }
}

describe.each(jumps)('a clock that is set %s', (_name, jumpMs) => {
  it('refuses no save, says the time that it shows, and keeps every version of the last hour in order, also when it is right again and the history is thinned', async () => {
    const clock = { now: START };
    const { mirror, restart } = await mirrorForTest({ now: () => new Date(clock.now) });
    const written = new Map<number, Draft>();
    await write(mirror, clock, 1, 30, written);
    clock.now += jumpMs;
    await write(mirror, clock, 31, 30, written);
    const later = restart();
    await write(later, clock, 61, 10, written);
    clock.now -= jumpMs;
    await write(later, clock, 71, 30, written);
    await later.settle();
    const { versions } = await later.versions.list(base.id);
    // A year ahead is a pause of a day; nothing else has gone by.
    const kept = jumpMs > 0 ? versions.filter(({ revision }) => revision > 30) : versions;
    expect(kept.map(({ revision }) => revision)).toEqual(Array.from({ length: kept.length }, (_nothing, index) => 100 - 1 - index));
    expect(versions.map(({ revision }) => revision)).toContain(30);
    expect(kept.length).toBe(jumpMs > 0 ? 69 : 99);
    for (const { id, revision } of versions) expect((await later.versions.read(base.id, id)).draft).toEqual(written.get(revision));
  });

  it('gives nobody a draft that another living program of this computer has', async () => {
    const clock = { now: START };
    const made = await mirrorForTest({ now: () => new Date(clock.now) });
    const written = new Map<number, Draft>();
    // Our own parent: it lives, and is not us.
    const first = made.restart({ leaseOwner: { computer: 'PC-1', process: process.ppid, token: 'the first' } });
    await write(first, clock, 1, 2, written);
    clock.now += jumpMs;
    const second = made.restart({ leaseOwner: { computer: 'PC-1', process: process.pid, token: 'the second' } });
    if (jumpMs < 0) expect(await second.takeDraft(base.id, false)).toMatchObject({ isMine: false });
    await write(first, clock, 3, 2, written);
    expect(await second.takeDraft(base.id, false)).toMatchObject({ isMine: false });
    await expect(second.save(at(5, clock.now))).rejects.toThrow(/正由这台电脑上另一个正在运行的程序/);
    expect((await made.restart().read(base.id))?.draft).toEqual(written.get(4));
  });
});
