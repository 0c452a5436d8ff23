import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { Autosave } from '#renderer/drafts/autosave.ts';
import { bringIn } from '#renderer/merging/bringIn.ts';
import { type IncomingDraft, IncomingDrafts } from '#renderer/merging/incomingDrafts.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { changed, firstDraft, makeDisk, makeStore } from '../twoHomes.ts';

const mine = changed(firstDraft, '我的公司', 1);
const theirs: Draft = { ...changed(firstDraft, '对方的公司', 2), answers: { ...firstDraft.answers, fields: { ...firstDraft.answers.fields, 'company.name': '对方的公司', 'contact.name': '吴远' } } };
const lost = { sha256: 'c'.repeat(64), extension: 'pdf', bytes: 9, use: 'evidence' as const };

async function begin(incoming: Partial<IncomingDraft> = {}, desktop: Partial<DesktopApi> = {}) {
  const store = makeStore();
  await store.add(edition, mine, mine.revision);
  const disk = makeDisk(firstDraft);
  const services = { store, desktop: { ...disk.desktop, bringInFile: vi.fn(async () => ({ done: { lost: [], setAside: [] } })), ...desktop } };
  const session = new DraftSession(edition, mine);
  const autosave = new Autosave(session, store, services.desktop);
  const offered: IncomingDraft = { source: 'file', draft: theirs, ancestor: firstDraft, setAside: [], file: { name: '稿.zbdraft', handle: 'h' }, ...incoming };
  return { services, disk, session, autosave, offered };
}
const fields = ({ draft }: DraftSession) => [draft.answers.fields['company.name'], draft.answers.fields['contact.name']];
const decided = new Map([['field:company.name', 'theirs' as const]]);

describe('bringing another state in', () => {
  it('is one step of undo, saved at once, after the computer has kept both states', async () => {
    const { services, disk, session, autosave, offered } = await begin();
    expect(await bringIn(services, { session, autosave }, offered, decided)).toEqual({ done: [] });
    expect(services.desktop.bringInFile).toHaveBeenCalledWith({ handle: 'h' });
    expect(fields(session)).toEqual(['对方的公司', '吴远']);
    await vi.waitFor(() => expect(disk.drafts.get(mine.id)?.answers.fields['contact.name']).toBe('吴远'));
    session.undo();
    expect(fields(session)).toEqual(['我的公司', '']);
    expect(session.undoLabel).toBeNull();
    session.redo();
    expect(fields(session)).toEqual(['对方的公司', '吴远']);
    await autosave.close();
  });

  it('changes nothing as long as a conflict is undecided, the present state is not saved, or both could not be kept', async () => {
    const undecided = await begin();
    expect(await bringIn(undecided.services, undecided, undecided.offered, new Map())).toEqual({ refused: expect.stringContaining('请再选一次') });
    const full = await begin();
    full.disk.refusal = '磁盘已满。';
    full.session.changeAnswers({ place: 'field:contact.mobile', label: '输入' }, (answers) => ({ ...answers, fields: { ...answers.fields, 'contact.mobile': '1' } }));
    expect(await bringIn(full.services, full, full.offered, decided)).toEqual({ refused: expect.stringContaining('磁盘已满') });
    const refused = await begin({}, { bringInFile: async () => ({ refused: '文件不在了。' }) });
    expect(await bringIn(refused.services, refused, refused.offered, decided)).toEqual({ refused: '没有合并，内容没有改动：文件不在了。' });
    const reading = await begin();
    expect(await bringIn(reading.services, { session: reading.session, autosave: null }, reading.offered, decided)).toEqual({ refused: expect.stringContaining('在这里编辑') });
    for (const { session, autosave, disk } of [undecided, full, refused, reading]) {
      expect(fields(session)).toEqual(['我的公司', '']);
      disk.refusal = null;
      await autosave.close();
    }
  });

  it('leaves out the files that did not come along, and says so', async () => {
    const draft: Draft = { ...theirs, assets: [lost], evidence: [{ id: 'e9', suggestion: null, title: '报告', files: [{ asset: lost.sha256, fileName: '报告.pdf' }], proves: [], note: '' }] };
    const { services, session, autosave, offered } = await begin({ draft }, { bringInFile: async () => ({ done: { lost: [lost.sha256], setAside: ['“报告.pdf”已损坏。'] } }) });
    expect(await bringIn(services, { session, autosave }, offered, decided)).toEqual({ done: ['“报告.pdf”已损坏。'] });
    expect([session.draft.assets, session.draft.evidence.map(({ id }) => id)]).toEqual([[], ['e9']]);
    await autosave.close();
  });

  it('of what this window could not save keeps the present state as a version first', async () => {
    const { services, disk, session, autosave, offered } = await begin({ source: 'unsaved', file: null });
    expect(await bringIn(services, { session, autosave }, offered, decided)).toEqual({ done: [] });
    expect(disk.kept.map(({ answers }) => answers.fields['company.name'])).toEqual(['我的公司']);
    await autosave.close();
  });
});

it('of each draft one other state waits, the one that came last', () => {
  const waiting = new IncomingDrafts();
  const heard = vi.fn();
  waiting.subscribe(heard);
  const offer = (name: string): IncomingDraft => ({ source: 'file', draft: theirs, ancestor: null, setAside: [], file: { name, handle: name } });
  waiting.offer(offer('一'));
  waiting.offer(offer('二'));
  expect(waiting.get(theirs.id)?.file?.name).toBe('二');
  waiting.settle(theirs.id);
  expect([waiting.get(theirs.id), heard.mock.calls.length]).toEqual([null, 3]);
  expect(waiting.holdsUnsaved).toBe(false);
  waiting.offer({ ...offer('三'), source: 'unsaved', file: null });
  expect(waiting.holdsUnsaved).toBe(true);
});
