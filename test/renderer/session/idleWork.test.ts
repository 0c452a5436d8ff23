import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workWhenIdle } from '#renderer/session/idleWork.ts';

let clock = 0;
let waiting: (() => void)[] = [];
/** The page is idle for a moment. */
const idle = () => {
  const [work, ...rest] = waiting;
  waiting = rest;
  work?.();
};

beforeEach(() => {
  clock = 0;
  waiting = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work));
  vi.stubGlobal('cancelIdleCallback', () => {
    waiting = [];
  });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function* steps(done: number[], count: number, costMs: number): Generator<undefined, string, undefined> {
  for (let step = 1; step <= count; step += 1) {
    clock += costMs;
    done.push(step);
    yield undefined;
  }
  return 'finished';
}

describe('work in idle turns', () => {
  it('begins only when the page is idle, and gives way after a few milliseconds', () => {
    const done: number[] = [];
    const finish = vi.fn();
    workWhenIdle(steps(done, 5, 4), finish);
    expect(done).toEqual([]);
    idle();
    expect(done).toEqual([1, 2]);
    idle();
    expect(done).toEqual([1, 2, 3, 4]);
    idle();
    expect([done, finish.mock.calls]).toEqual([[1, 2, 3, 4, 5], [['finished']]]);
    expect(waiting).toEqual([]);
  });

  it('never does more than one long step in a turn', () => {
    const done: number[] = [];
    workWhenIdle(steps(done, 3, 30), vi.fn());
    idle();
    expect(done).toEqual([1]);
  });

  it('is dropped half done, and nobody hears of it', () => {
    const done: number[] = [];
    const finish = vi.fn();
    const drop = workWhenIdle(steps(done, 5, 4), finish);
    idle();
    drop();
    idle();
    idle();
    expect([done, finish.mock.calls]).toEqual([[1, 2], []]);
  });
});
