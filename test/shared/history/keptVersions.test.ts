import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptCandidate, keepingRule, keptVersions } from '#shared/history/keptVersions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-25T06:32:00.000Z');

function version(id: number, timeMs: number, more: Partial<KeptCandidate> = {}): KeptCandidate {
  return { id: String(id).padStart(8, '0'), timeMs, reason: 'auto', name: null, words: 7000, filled: 60, storedBytes: 200, ...more };
}
/** From old to new, by how long ago. */
function ago(...ages: readonly number[]): readonly KeptCandidate[] {
  return ages.toSorted((a, b) => b - a).map((age, index) => version(index, NOW - age));
}
const every = (stepMs: number, untilMs: number) => Array.from({ length: Math.floor(untilMs / stepMs) }, (_, index) => index * stepMs);
const kept = (versions: readonly KeptCandidate[], nowMs = NOW, rule = keepingRule) => {
  const ids = keptVersions(versions, nowMs, rule);
  return versions.filter(({ id }) => ids.has(id));
};

describe('versions are kept', () => {
  it('all of the last hour', () => {
    const versions = ago(...every(500, HOUR));
    expect(kept(versions)).toHaveLength(versions.length);
  });

  it('one an hour for a day, one a day for a month, one a week after that', () => {
    const times = kept(ago(...every(7 * MINUTE, 120 * DAY))).map(({ timeMs }) => NOW - timeMs);
    const between = (from: number, to: number) => times.filter((age) => age > from && age <= to).length;
    expect(between(HOUR, DAY)).toBeGreaterThanOrEqual(23);
    expect(between(HOUR, DAY)).toBeLessThanOrEqual(25);
    expect(between(DAY, 31 * DAY)).toBeGreaterThanOrEqual(30);
    expect(between(DAY, 31 * DAY)).toBeLessThanOrEqual(32);
    expect(between(31 * DAY, 120 * DAY)).toBeGreaterThanOrEqual(12);
    expect(between(31 * DAY, 120 * DAY)).toBeLessThanOrEqual(14);
  });

  it('for ever when they have a name, and by age never when something was done after them', () => {
    const old = NOW - 3000 * DAY;
    const versions = [
      version(1, old, { reason: 'named', name: '定稿' }), version(2, old + 1, { reason: 'beforeExport' }), version(3, old + 2, { name: '送审稿' }), version(4, old + 3), version(5, old + 4), version(6, old + 5),
      ...every(DAY, 2990 * DAY).toReversed().map((age, index) => version(10 + index, NOW - age)),
    ];
    const remaining = kept(versions);
    expect(remaining.map(({ id }) => Number(id)).filter((id) => id < 10)).toEqual([1, 2, 3, 6]);
    expect(remaining.length).toBeLessThan(500);
  });
});

describe('an empty state', () => {
  it('never takes the place of a full one of the same hour, day or week', () => {
    for (const age of [2 * HOUR, 3 * DAY, 60 * DAY]) {
      const full = version(1, NOW - age);
      const empties = Array.from({ length: 50 }, (_, index) => version(2 + index, NOW - age + 1 + index, { words: 0, filled: 0 }));
      const today = every(HOUR, age).toReversed().slice(1).map((since, index) => version(100 + index, NOW - since, { words: 0, filled: 0 }));
      expect(kept([full, ...empties, ...today]).map(({ id }) => id)).toContain(full.id);
    }
  });

  it('goes first when there is no room, and the last full state never goes', () => {
    const versions = [
      ...Array.from({ length: 20 }, (_, index) => version(index, NOW - 40 * MINUTE + index)),
      ...Array.from({ length: 500 }, (_, index) => version(100 + index, NOW - 30 * MINUTE + index, { words: 3, filled: 1 })),
    ];
    const some = kept(versions, NOW, { ...keepingRule, budgetBytes: 25 * 200 });
    expect(some.filter(({ words }) => words === 7000)).toHaveLength(20);
    const none = kept(versions, NOW, { ...keepingRule, budgetBytes: 0 });
    expect(none.map(({ id }) => Number(id))).toEqual([19, 599]);
  });

  it('is an ordinary one while nothing more was ever there', () => {
    const versions = Array.from({ length: 30 }, (_, index) => version(index, NOW - 5 * HOUR + index * MINUTE, { words: index, filled: 1 }));
    expect(kept(versions).length).toBeLessThanOrEqual(2);
  });
});

describe('without room', () => {
  it('the oldest without a name go, those before an export after the others', () => {
    const versions = Array.from({ length: 100 }, (_, index) => version(index, NOW - 50 * MINUTE + index, index === 3 ? { name: '定稿', reason: 'named' } : index === 5 ? { reason: 'beforeExport' } : {}));
    const ids = kept(versions, NOW, { ...keepingRule, budgetBytes: 10 * 200 }).map(({ id }) => Number(id));
    expect(ids).toEqual([3, 5, 92, 93, 94, 95, 96, 97, 98, 99]);
  });
});

describe('a clock', () => {
  const morning = every(MINUTE, HOUR).toReversed().map((age, index) => version(index, NOW - age));

  it.each([['a day', DAY], ['a year', 365 * DAY]])('that is set back %s costs nothing, while it is wrong and after it is right again', (_name, jump) => {
    const wrong = every(MINUTE, 30 * MINUTE).toReversed().map((age, index) => version(100 + index, NOW - jump - age));
    const during = kept([...morning.slice(-25), ...wrong], NOW - jump);
    expect(during).toHaveLength(55);
    expect(kept([...during, version(200, NOW + 1000)], NOW + 1000)).toHaveLength(56);
  });

  it('that was a year ahead for a while costs what a pause of a day costs, and no more when it is right again', () => {
    const ahead = every(MINUTE, 30 * MINUTE).toReversed().map((age, index) => version(100 + index, NOW + 365 * DAY - age));
    const after = kept([...morning, ...ahead, version(200, NOW + 1000)], NOW + 1000);
    expect(after.filter(({ id }) => Number(id) >= 100)).toHaveLength(31);
    expect(after.filter(({ id }) => Number(id) < 100).length).toBeGreaterThan(0);
  });

  it('that is set forward a year is no more than a pause of a day', () => {
    const jumped = kept([...morning, version(200, NOW + 365 * DAY)], NOW + 365 * DAY);
    const paused = kept([...morning, version(200, NOW + DAY)], NOW + DAY);
    expect(jumped.map(({ id }) => id)).toEqual(paused.map(({ id }) => id));
  });

  it('that says nonsense loses nothing that has a name, nor the newest', () => {
    fc.assert(fc.property(fc.array(fc.record({ timeMs: fc.integer({ min: -1e15, max: 1e15 }), named: fc.boolean(), words: fc.nat(9000) }), { minLength: 1, maxLength: 60 }), fc.integer({ min: -1e15, max: 1e15 }), (states, nowMs) => {
      const versions = states.map(({ timeMs, named, words }, index) => version(index, timeMs, { words, ...(named ? { name: '稿', reason: 'named' as const } : {}) }));
      const ids = keptVersions(versions, nowMs, { ...keepingRule, budgetBytes: 1000 });
      expect(ids.has(versions.at(-1)?.id ?? '')).toBe(true);
      for (const { id, name } of versions) if (name !== null) expect(ids.has(id)).toBe(true);
    }));
  });
});

it('kept again and again while days pass, the rule holds as a simple model says it', () => {
  const step = fc.record({ pauseMs: fc.oneof(fc.integer({ min: 400, max: MINUTE }), fc.integer({ min: MINUTE, max: 5 * HOUR }), fc.integer({ min: HOUR, max: 20 * HOUR })) });
  fc.assert(fc.property(fc.array(step, { minLength: 2, maxLength: 120 }), (steps) => {
    let nowMs = NOW;
    let remaining: readonly KeptCandidate[] = [];
    const made: KeptCandidate[] = [];
    for (const [index, { pauseMs }] of steps.entries()) {
      nowMs += pauseMs;
      const next = version(index, nowMs);
      made.push(next);
      remaining = kept([...remaining, next], nowMs);
      const age = ({ timeMs }: KeptCandidate) => nowMs - timeMs;
      const ids = new Set(remaining.map(({ id }) => id));
      // All of the last hour; of each older hour, day and week that had one, one is left.
      for (const one of made.filter((candidate) => age(candidate) <= HOUR)) expect(ids.has(one.id)).toBe(true);
      const unit = (candidate: KeptCandidate) => (age(candidate) <= DAY ? HOUR : age(candidate) <= 31 * DAY ? DAY : 7 * DAY);
      for (const one of made.filter((candidate) => age(candidate) > HOUR)) {
        const length = unit(one);
        expect(remaining.some((other) => other.id >= one.id && other.timeMs - one.timeMs <= length)).toBe(true);
      }
    }
  }), { numRuns: 200 });
});
