import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TypingPause } from '#renderer/session/typingPause.ts';

const PAUSE_MS = 100;
const type = () => void window.dispatchEvent(new Event('input'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  // Long after whatever an earlier test typed.
  vi.advanceTimersByTime(PAUSE_MS * 10);
});
afterEach(() => void vi.useRealTimers());

describe('work that waits for a pause in the typing', () => {
  it('begins once, a pause after it was last asked for', async () => {
    const work = vi.fn();
    const pause = new TypingPause(PAUSE_MS, work);
    pause.wait();
    await pass(60);
    pause.wait();
    await pass(PAUSE_MS - 1);
    expect([work.mock.calls.length, pause.isWaiting]).toEqual([0, true]);
    await pass(1);
    expect([work.mock.calls.length, pause.isWaiting]).toEqual([1, false]);
    await pass(PAUSE_MS * 3);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('waits while somebody types on, though nothing asks for it again', async () => {
    const work = vi.fn();
    const pause = new TypingPause(PAUSE_MS, work);
    type();
    pause.wait();
    for (let key = 0; key < 8; key += 1) {
      await pass(40);
      type();
    }
    expect(work).not.toHaveBeenCalled();
    await pass(PAUSE_MS - 1);
    expect(work).not.toHaveBeenCalled();
    await pass(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('counts from the last key, not from when its text was handed over', async () => {
    const work = vi.fn();
    const pause = new TypingPause(PAUSE_MS, work);
    type();
    await pass(70);
    pause.wait();
    await pass(29);
    expect(work).not.toHaveBeenCalled();
    await pass(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does not begin after it was stopped', async () => {
    const work = vi.fn();
    const pause = new TypingPause(PAUSE_MS, work);
    pause.wait();
    pause.stop();
    await pass(PAUSE_MS * 3);
    expect([work.mock.calls.length, pause.isWaiting]).toEqual([0, false]);
  });
});
