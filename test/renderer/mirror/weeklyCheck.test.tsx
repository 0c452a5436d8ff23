import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DesktopApi, ExpectedDraft, MirrorCheck, MirrorStatus } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { WeeklyCheck } from '#renderer/mirror/WeeklyCheck.tsx';
import { secondMirrorWords } from '#renderer/mirror/secondMirrorWords.ts';
import { type ProgramServices, ServicesContext } from '#renderer/programServices.ts';
import { firstDraft, makeStore } from '../twoHomes.ts';

const DAY_MS = 86_400_000;
const AFTER_START_MS = 90_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    work();
    return 0;
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A program that was checked so long ago; what the rehearsal was asked, after it has run for a while. */
async function runFor(ms: number, lastCheckAge: number | null, check: Partial<MirrorCheck> = {}): Promise<readonly (readonly ExpectedDraft[])[]> {
  const asked: (readonly ExpectedDraft[])[] = [];
  const lastCheck = lastCheckAge === null ? null : { checkedAt: new Date(Date.now() - lastCheckAge).toISOString(), isGood: true, summary: '' };
  const desktop: Partial<DesktopApi> = {
    mirrorStatus: async () => ({ lastCheck } as MirrorStatus),
    checkMirror: async ({ drafts }) => {
      asked.push(drafts);
      return { done: { checkedAt: '', isGood: true, summary: '', drafts: [], unreadable: [], ...check } };
    },
  };
  const store = makeStore();
  await store.add(edition, firstDraft);
  const services = { desktop, store } as unknown as ProgramServices;
  render(<App><ServicesContext value={services}><WeeklyCheck /></ServicesContext></App>);
  await vi.advanceTimersByTimeAsync(ms);
  vi.useRealTimers();
  await vi.waitFor(async () => expect((await store.list()).length).toBe(1));
  return asked;
}

describe('the rehearsal by itself', () => {
  it('runs when the last one is a week old, or when there was none, with every draft by its contents', async () => {
    for (const age of [null, 8 * DAY_MS]) {
      const asked = await runFor(AFTER_START_MS + 1000, age);
      await vi.waitFor(() => expect(asked).toHaveLength(1));
      expect(asked[0]).toEqual([{ id: firstDraft.id, revision: firstDraft.revision, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
      cleanup();
    }
  });

  it('does not run sooner, nor right at the start; a last one in the future is no last one', async () => {
    expect(await runFor(AFTER_START_MS + 1000, 6 * DAY_MS)).toEqual([]);
    cleanup();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    expect(await runFor(AFTER_START_MS - 1000, null)).toEqual([]);
    cleanup();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const asked = await runFor(AFTER_START_MS + 1000, -365 * DAY_MS);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
  });

  it('speaks only when something is wrong', async () => {
    const asked = await runFor(AFTER_START_MS + 1000, null, { isGood: false, summary: '检查发现1 份申报书中有 1 份需要处理，请看下面的说明。' });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(await screen.findByText('备份检查发现问题')).toBeTruthy();
  });
});

it('the second place says when it was whole, what it waits for, and why not', () => {
  const now = new Date(2024, 10, 5, 16, 0);
  const at = new Date(2024, 10, 5, 14, 32).toISOString();
  const place = { folder: 'E:\\备份', completeAt: at, waiting: 0, problem: null };
  expect(secondMirrorWords(place, now)).toBe('今天 14:32 写全。');
  expect(secondMirrorWords({ ...place, waiting: 2 }, now)).toBe('今天 14:32 写全，还有 2 份正在写。');
  expect(secondMirrorWords({ ...place, completeAt: null, problem: '没有插上。' }, now)).toBe('还没有写全过。没有插上。');
});
