import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DesktopApi, DraftVersion } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import type { Autosave } from '#renderer/drafts/autosave.ts';
import { ChangesView } from '#renderer/history/ChangesView.tsx';
import { HistoryDialog } from '#renderer/history/HistoryDialog.tsx';
import { byDay, momentWords } from '#renderer/history/versionWords.ts';
import { openStep } from '../openStep.tsx';
import { changed, firstDraft } from '../twoHomes.ts';

afterEach(cleanup);

function version(id: string, time: string, more: Partial<DraftVersion> = {}): DraftVersion {
  return { id, time, reason: 'auto', name: null, words: 12, filled: 3, revision: 1, bytes: 100, ...more };
}

describe('words of a version', () => {
  it('say the day as people do', () => {
    const now = new Date(2024, 10, 5, 16, 0);
    const iso = (month: number, day: number, hour: number, year = 2024) => new Date(year, month - 1, day, hour, 32).toISOString();
    expect([iso(11, 5, 14), iso(11, 4, 9), iso(11, 3, 9), iso(12, 30, 9, 2023)].map((time) => momentWords(time, now)))
      .toEqual(['今天 14:32', '昨天 09:32', '11月3日 09:32', '2023年12月30日 09:32']);
  });
  it('keep the order of the list when the clock was set back', () => {
    const now = new Date(2024, 10, 5, 16, 0);
    const times = [[2024, 10, 5], [2024, 9, 1], [2024, 10, 5]].map(([year = 0, month, day]) => new Date(year, month ?? 0, day, 8).toISOString());
    expect(byDay(times.map((time, index) => version(String(index), time)), now).map(({ day }) => day)).toEqual(['今天', '10月1日', '今天']);
  });
});

describe('changes beside each other', () => {
  it('are marked for eyes and ears, and single places can be taken', () => {
    const take = vi.fn();
    render(<ChangesView edition={edition} left={changed(firstDraft, '甲公司', 1)} right={changed(firstDraft, '乙公司', 2)} leftName="那时" rightName="现在" take={{ isDisabled: false, take }} />);
    expect(screen.getByText('甲', { selector: 'del' }).textContent).toBe('删去：甲');
    expect(screen.getByText('乙', { selector: 'ins' }).textContent).toBe('新增：乙');
    fireEvent.click(screen.getByRole('button', { name: /^恢复这一处/ }));
    expect(take).toHaveBeenCalledWith(['field:company.name'], expect.any(String));
  });
});

describe('the history of an open draft', () => {
  function openHistory(keepVersion: DesktopApi['keepVersion']) {
    const earlier = changed(firstDraft, '从前的公司', 1);
    const desktop: Partial<DesktopApi> = {
      listVersions: async () => ({ done: { versions: [version('2', earlier.changedAt), version('1', firstDraft.changedAt, { name: '报县局前' })], damaged: 0, bytes: 0 } }),
      readVersion: async ({ version: id }) => ({ done: { version: version(id, earlier.changedAt), draft: id === '2' ? earlier : firstDraft, setAside: [] } }),
      keepVersion,
    };
    const autosave = { saveNow: async () => ({ kind: 'saved', at: '', revision: 1 }) } as unknown as Autosave;
    return openStep((session) => <HistoryDialog open={{ session, autosave }} onClose={() => undefined} />, { fields: { 'company.name': '现在的公司' } }, desktop).session;
  }

  it('restores in one step of undo after the present state was kept', async () => {
    const kept: unknown[] = [];
    const session = openHistory(async (argument) => {
      kept.push({ ...argument, company: session.answers.fields['company.name'] });
      return { done: null };
    });
    const dialog = within(await screen.findByRole('dialog', { name: '历史版本' }));
    fireEvent.click(await dialog.findByRole('button', { name: /^恢复这一处/ }));
    await vi.waitFor(() => expect(session.answers.fields['company.name']).toBe('从前的公司'));
    expect(kept).toEqual([{ id: firstDraft.id, reason: 'beforeRestore', company: '现在的公司' }]);
    expect(session.undoLabel).toBe('恢复历史版本');
    session.undo();
    expect(session.answers.fields['company.name']).toBe('现在的公司');
  });

  it('does not restore when the present state could not be kept', async () => {
    const session = openHistory(async () => ({ refused: '磁盘已满。' }));
    const dialog = within(await screen.findByRole('dialog', { name: '历史版本' }));
    const whole = dialog.getByRole('button', { name: '恢复整份到这个版本' });
    await vi.waitFor(() => expect(whole).toHaveProperty('disabled', false));
    fireEvent.click(whole);
    expect(await screen.findByText(/没能留作历史版本，所以没有恢复：磁盘已满。/)).toBeTruthy();
    expect(session.answers.fields['company.name']).toBe('现在的公司');
  });
});
