/** When pages are asked for, and which ones are shown. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import type { Outcome, TypesetPages } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { PreviewRequests } from '#renderer/preview/previewRequests.ts';
import { draftFor } from '../../support/draftFor.ts';

const PAUSE_MS = 100;
const draftOf = (company: string): Draft => draftFor(edition, { fields: { 'company.name': company } });
const pagesOf = (pages: number): TypesetPages => ({ pdf: new Uint8Array([1]), pages, places: [], warnings: [] });
const nameIn = (draft: Draft) => draft.answers.fields['company.name'];

function settle(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

/** Typesetting that takes until the test says so. */
function begin() {
  const asked: { readonly draft: Draft; answer(outcome: Outcome<TypesetPages>): void; fail(): void }[] = [];
  const requests = new PreviewRequests({
    pauseMs: PAUSE_MS,
    typeset: (draft) => new Promise((answer, reject) => {
      asked.push({ draft, answer, fail: () => reject(new Error('gone')) });
    }),
  });
  return {
    requests,
    names: () => asked.map(({ draft }) => nameIn(draft)),
    async answer(index: number, outcome: Outcome<TypesetPages>) {
      asked[index]?.answer(outcome);
      await settle();
    },
    async fail(index: number) {
      asked[index]?.fail();
      await settle();
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('pages of a draft that is being written', () => {
  it('are asked for at once when the pane opens, and not again for the same content', async () => {
    const { requests, names, answer } = begin();
    const draft = draftOf('甲');
    requests.ask(draft);
    expect(requests.state).toEqual({ pages: null, isComing: true, problem: null });
    await answer(0, { done: pagesOf(1) });
    expect(requests.state).toEqual({ pages: pagesOf(1), isComing: false, problem: null });
    requests.ask({ ...draft, revision: 2 });
    requests.changed({ ...draft, revision: 3 });
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 2);
    expect(names()).toEqual(['甲']);
    expect(requests.state.isComing).toBe(false);
  });

  it('wait for a pause in the typing', async () => {
    const { requests, names } = begin();
    for (const name of ['一', '二', '三']) {
      requests.changed(draftOf(name));
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    }
    expect(names()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(names()).toEqual(['三']);
  });

  it('are asked for one at a time, and then for the newest draft only', async () => {
    const { requests, names, answer } = begin();
    requests.ask(draftOf('一'));
    requests.ask(draftOf('二'));
    requests.ask(draftOf('三'));
    expect(names()).toEqual(['一']);
    await answer(0, { done: pagesOf(1) });
    expect(names()).toEqual(['一', '三']);
    expect(requests.state).toMatchObject({ pages: { pages: 1 }, isComing: true });
    await answer(1, { done: pagesOf(3) });
    expect(requests.state).toEqual({ pages: pagesOf(3), isComing: false, problem: null });
  });

  it('are still said to be coming while the pause runs', async () => {
    const { requests, answer } = begin();
    requests.ask(draftOf('一'));
    requests.changed(draftOf('二'));
    await answer(0, { done: pagesOf(1) });
    expect(requests.state.isComing).toBe(true);
  });

  it('stay when the next ones are refused, with the reason; asking again tries the same draft once more', async () => {
    const { requests, names, answer } = begin();
    requests.ask(draftOf('一'));
    await answer(0, { done: pagesOf(1) });
    const broken = draftOf('二');
    requests.ask(broken);
    await answer(1, { refused: '图1不见了。' });
    expect(requests.state).toEqual({ pages: pagesOf(1), isComing: false, problem: '图1不见了。' });
    requests.ask(broken);
    await answer(2, { done: pagesOf(2) });
    expect(names()).toEqual(['一', '二', '二']);
    expect(requests.state).toEqual({ pages: pagesOf(2), isComing: false, problem: null });
  });

  it('are told of in words when the computer does not answer, and asked for again afterwards', async () => {
    const { requests, names, answer, fail } = begin();
    requests.ask(draftOf('一'));
    await fail(0);
    expect(requests.state.problem).toMatch(/不影响填写和保存/);
    requests.ask(draftOf('二'));
    await answer(1, { done: pagesOf(2) });
    expect(names()).toEqual(['一', '二']);
    expect(requests.state.problem).toBeNull();
  });

  it('are not asked for any more when the pane is closed; what is under way arrives', async () => {
    const { requests, names, answer } = begin();
    requests.ask(draftOf('一'));
    requests.changed(draftOf('二'));
    requests.wait();
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 2);
    await answer(0, { done: pagesOf(1) });
    expect(names()).toEqual(['一']);
    expect(requests.state).toMatchObject({ pages: { pages: 1 }, isComing: false });
  });

  it('are not asked for when a change was taken back within the pause', async () => {
    const { requests, names, answer } = begin();
    const draft = draftOf('一');
    requests.ask(draft);
    await answer(0, { done: pagesOf(1) });
    requests.changed(draftOf('二'));
    requests.changed(draft);
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 2);
    expect(names()).toEqual(['一']);
    expect(requests.state.isComing).toBe(false);
  });
});
