import { describe, expect, it } from 'vitest';
import { loopbackDesktop } from '#renderer/desktop/loopbackDesktop.ts';
import type { LoopbackClient } from '#renderer/desktop/loopbackClient.ts';
import { PageDialogs } from '#renderer/desktop/pageDialogs.ts';
import { desktopMethods } from '#shared/desktopMethods.ts';

/** Answers every call with its own name and argument. */
function recordingClient(): { readonly client: LoopbackClient; readonly calls: unknown[] } {
  const calls: unknown[] = [];
  const answer = (...call: readonly unknown[]) => {
    calls.push(call);
    return Promise.resolve({ done: call[0] });
  };
  return { client: { desktop: answer as LoopbackClient['desktop'], browse: answer as LoopbackClient['browse'] }, calls };
}
const handed = { handle: 'h', fileName: '来稿.zbdraft' };

describe('over a loopback host', () => {
  it('every method of the contract is there', () => {
    expect(Object.keys(loopbackDesktop(recordingClient().client, new PageDialogs(), null)).sort()).toEqual([...desktopMethods].sort());
  });

  it('a folder is chosen in the page and goes on by its handle', async () => {
    const dialogs = new PageDialogs();
    const { client, calls } = recordingClient();
    const chosen = loopbackDesktop(client, dialogs, null).pickFolder({ title: '导出到' });
    const { open } = dialogs;
    if (open?.kind !== 'chooseFolder') throw new Error('no dialog');
    expect(open.title).toBe('导出到');
    open.answer({ handle: 'f', path: 'D:\\申报', name: '申报', parent: null, folders: [], files: [] });
    expect(await chosen).toEqual({ handle: 'f', path: 'D:\\申报' });
    expect([dialogs.open, calls]).toEqual([null, []]);
  });

  it('a cancelled dialog is an answer, and a second dialog cancels the first', async () => {
    const dialogs = new PageDialogs();
    const desktop = loopbackDesktop(recordingClient().client, dialogs, null);
    const first = desktop.pickDraftFile({ knownIds: [] });
    const second = desktop.pickFolder({ title: '' });
    expect(await first).toEqual({ done: null });
    expect(dialogs.open?.kind).toBe('chooseFolder');
    dialogs.open?.answer(null);
    expect(await second).toBeNull();
  });

  it('a chosen draft file is opened by its handle, with the ids that the window knows', async () => {
    const dialogs = new PageDialogs();
    const { client, calls } = recordingClient();
    const opened = loopbackDesktop(client, dialogs, null).pickDraftFile({ knownIds: ['a'] });
    if (dialogs.open?.kind === 'openDraft') dialogs.open.answer({ handle: 'x' });
    await opened;
    expect(calls).toEqual([['openHandedFile', { handle: 'x', knownIds: ['a'] }]]);
  });

  it('the file of the address comes as the first event, once', async () => {
    const desktop = loopbackDesktop(recordingClient().client, new PageDialogs(), handed);
    expect(await desktop.nextEvent({})).toEqual({ kind: 'openFile', ...handed });
    expect(await desktop.nextEvent({})).toEqual({ done: 'nextEvent' });
  });
});
