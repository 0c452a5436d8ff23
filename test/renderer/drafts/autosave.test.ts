import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { Autosave, type AutosaveOptions } from '#renderer/drafts/autosave.ts';
import { DraftDatabase } from '#renderer/drafts/draftDatabase.ts';
import { DexieDraftStore } from '#renderer/drafts/dexieDraftStore.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { draftFor } from '../../support/draftFor.ts';

let databases = 0;
const open: Autosave[] = [];
afterEach(async () => {
  for (const autosave of open.splice(0)) await autosave.close();
});

/** A disk that takes every draft, or does what the test says. */
function disk(save?: (draft: Draft) => Awaited<ReturnType<DesktopApi['saveDraft']>>) {
  const saved: Draft[] = [];
  const put: string[] = [];
  return {
    saved,
    put,
    saveDraft: vi.fn(async ({ draft }: Parameters<DesktopApi['saveDraft']>[0]) => {
      const outcome = save?.(draft) ?? { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } };
      if ('done' in outcome && 'revision' in outcome.done) saved.push(draft);
      return outcome;
    }),
    listMirror: vi.fn(async (): ReturnType<DesktopApi['listMirror']> => ({ done: { drafts: [], unreadable: [] } })),
    putAsset: vi.fn(async ({ sha256 }: { readonly sha256: string }) => {
      put.push(sha256);
      return { done: null };
    }),
  };
}

async function begin(desktop: ReturnType<typeof disk>, draft: Draft = draftFor(edition, emptyAnswers(edition)), options: AutosaveOptions = {}) {
  databases += 1;
  const store = new DexieDraftStore(new DraftDatabase(`autosave ${databases}`));
  await store.add(edition, draft);
  const session = new DraftSession(edition, draft);
  const autosave = new Autosave(session, store, desktop, options);
  open.push(autosave);
  const type = (text: string) => session.changeAnswers({ place: 'field:company.name', label: '输入' }, (answers) => ({ ...answers, fields: { ...answers.fields, 'company.name': text } }));
  return { store, session, autosave, type };
}

describe('autosave', () => {
  it('writes a change to both homes by itself, with a revision that grew by one', async () => {
    const desktop = disk();
    const { store, autosave, type, session } = await begin(desktop);
    type('甲公司');
    expect(autosave.state.kind).toBe('saving');
    await vi.waitFor(() => expect(autosave.state.kind).toBe('saved'));
    expect(desktop.saved.map(({ revision }) => revision)).toEqual([2]);
    expect((await store.content(session.draft.id))?.answers.fields['company.name']).toBe('甲公司');
    expect((await store.summary(session.draft.id))).toMatchObject({ company: '甲公司', revision: 2, mirroredRevision: 2 });
  });

  it('never says saved for a change that came while an older state was being written', async () => {
    const desktop = disk();
    const { autosave, type } = await begin(desktop);
    const said: string[] = [];
    autosave.subscribe(() => said.push(autosave.state.kind));
    let typedMeanwhile = false;
    desktop.saveDraft.mockImplementationOnce(async ({ draft }) => {
      type('甲乙');
      typedMeanwhile = true;
      return { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } };
    });
    type('甲');
    await vi.waitFor(() => expect(autosave.state.kind).toBe('saved'));
    expect(typedMeanwhile).toBe(true);
    expect(said.filter((kind) => kind === 'saved')).toHaveLength(1);
    expect(desktop.saved.at(-1)?.answers.fields['company.name']).toBe('甲乙');
  });

  it('says saved of a draft that the disk lacks only when the disk has it', async () => {
    const desktop = disk();
    const { store, session } = await begin(desktop);
    const autosave = new Autosave(session, store, desktop, { isOnDisk: false });
    open.push(autosave);
    expect(autosave.state.kind).toBe('saving');
    expect((await autosave.saveNow()).kind).toBe('saved');
    expect(desktop.saved).toHaveLength(1);
  });

  it('keeps the working copy up to date while a slow disk still writes, and the disk gets the last state', async () => {
    const desktop = disk();
    const answers: (() => void)[] = [];
    let isSlow = true;
    const save = desktop.saveDraft.getMockImplementation();
    desktop.saveDraft.mockImplementation(async (argument) => {
      if (isSlow) {
        await new Promise<void>((resolve) => {
          answers.push(resolve);
        });
      }
      if (!save) throw new Error('no disk');
      return save(argument);
    });
    const { store, session, autosave, type } = await begin(desktop);
    const company = async () => (await store.content(session.draft.id))?.answers.fields['company.name'];
    type('甲');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    for (const text of ['甲乙', '甲乙丙']) {
      type(text);
      await vi.waitFor(async () => expect(await company()).toBe(text));
    }
    expect(answers).toHaveLength(1);
    const saved = autosave.saveNow();
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(autosave.state.kind).toBe('saving');
    isSlow = false;
    answers[1]?.();
    expect(await saved).toMatchObject({ kind: 'saved', revision: 4 });
    expect(desktop.saved.map(({ revision, answers: { fields } }) => [revision, fields['company.name']])).toEqual([[2, '甲'], [4, '甲乙丙']]);
  });

  it('never says saved while an input holds back what was typed, and says it again when nothing came of it', async () => {
    const desktop = disk();
    const { session, autosave, type } = await begin(desktop);
    let held: string | null = null;
    const saidWhileHeld: string[] = [];
    session.addHolder({ holds: () => held !== null, flush: () => undefined });
    autosave.subscribe(() => {
      if (held !== null) saidWhileHeld.push(autosave.state.kind);
    });
    type('甲');
    held = '乙';
    session.announceHeld();
    await vi.waitFor(() => expect(desktop.saved).toHaveLength(1));
    expect(autosave.state.kind).toBe('saving');
    type(`甲${held}`);
    held = null;
    await vi.waitFor(() => expect(autosave.state).toMatchObject({ kind: 'saved', revision: 3 }));
    // Typed and taken back before it was handed over.
    held = '丙';
    session.announceHeld();
    expect(autosave.state.kind).toBe('saving');
    held = null;
    await vi.waitFor(() => expect(autosave.state).toMatchObject({ kind: 'saved', revision: 3 }));
    expect(saidWhileHeld).not.toContain('saved');
  });

  it('stays failed with the reason until a save succeeds', async () => {
    let isFull = true;
    const desktop = disk((draft) => (isFull ? { refused: '没能写到 D 盘：磁盘已满。' } : { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } }));
    const { store, autosave, type, session } = await begin(desktop);
    type('甲');
    await vi.waitFor(() => expect(autosave.state).toEqual({ kind: 'failed', reason: '没能写到 D 盘：磁盘已满。', lost: [], diskHasOther: false }));
    expect((await store.content(session.draft.id))?.answers.fields['company.name']).toBe('甲');
    isFull = false;
    await autosave.saveNow();
    expect(autosave.state.kind).toBe('saved');
  });

  it('hands over the pictures that the disk lacks before it says saved', async () => {
    const sha256 = 'a'.repeat(64);
    let has = false;
    const desktop = disk((draft) => (has ? { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } } : { done: { wanted: [sha256] } }));
    desktop.putAsset.mockImplementation(async () => {
      has = true;
      return { done: null };
    });
    const { store, autosave, type } = await begin(desktop, draftFor(edition, {
      ...emptyAnswers(edition), assets: [{ sha256, extension: 'png', bytes: 3, widthPx: 1, heightPx: 1, use: 'picture' }],
    }));
    // The light browser of these tests cannot store blobs.
    vi.spyOn(store, 'picture').mockResolvedValue(new Blob([new Uint8Array([1, 2, 3])]));
    type('甲');
    await vi.waitFor(() => expect(autosave.state.kind).toBe('saved'));
    expect(desktop.putAsset).toHaveBeenCalledOnce();
  });

  it('trying again for the disk alone is no new revision', async () => {
    let isFull = true;
    const desktop = disk((draft) => (isFull ? { refused: '磁盘已满。' } : { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } }));
    const { store, autosave, type, session } = await begin(desktop);
    type('甲');
    await vi.waitFor(() => expect(autosave.state.kind).toBe('failed'));
    await autosave.saveNow();
    isFull = false;
    await autosave.saveNow();
    expect(desktop.saved.map(({ revision }) => revision)).toEqual([2]);
    expect((await store.summary(session.draft.id))?.handedOver?.map(({ revision }) => revision)).toEqual([2]);
  });

  it('names files that are nowhere any more, and saves without them when the user says so', async () => {
    const lost = 'b'.repeat(64);
    const desktop = disk((draft) => (draft.assets.length > 0 ? { done: { wanted: [lost] } } : { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } }));
    const { autosave, type, session } = await begin(desktop, draftFor(edition, {
      ...emptyAnswers(edition),
      evidence: [{ id: 'e1', suggestion: null, title: '报告', files: [{ asset: lost, fileName: '顾客满意度.pdf' }], proves: [], note: '' }],
      assets: [{ sha256: lost, extension: 'pdf', bytes: 3, use: 'evidence' }],
    }));
    type('甲');
    await vi.waitFor(() => expect(autosave.state).toMatchObject({ kind: 'failed', reason: expect.stringContaining('顾客满意度.pdf'), lost: [lost] }));
    expect((await autosave.saveWithout([lost])).kind).toBe('saved');
    expect(desktop.saved.at(-1)).toMatchObject({ assets: [], answers: { fields: { 'company.name': '甲' } } });
    expect(session.draft.evidence[0]?.files).toHaveLength(1);
  });

  it('writes nothing over another state on disk, however far the one here goes on, and keeps all in the browser', async () => {
    const others = { id: draftFor(edition).id, revision: 2, changedAt: '2031-01-01T00:00:00.000Z', company: '', benchmarkName: '', words: 0 };
    const desktop = disk(({ revision }) => (revision > others.revision ? { done: { revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'a' } } : { refused: '磁盘上的这份申报书比这里的新。' }));
    desktop.listMirror.mockResolvedValue({ done: { drafts: [others], unreadable: [] } });
    const { store, autosave, type, session } = await begin(desktop);
    type('甲');
    expect(await autosave.saveNow()).toMatchObject({ kind: 'failed', diskHasOther: true });
    type('甲乙');
    expect(await autosave.saveNow()).toMatchObject({ kind: 'failed', diskHasOther: true });
    expect(desktop.saved).toEqual([]);
    expect((await store.content(session.draft.id))?.answers.fields['company.name']).toBe('甲乙');
  });

  it('does not write over what another window wrote', async () => {
    const desktop = disk();
    const { store, autosave, type, session } = await begin(desktop);
    await store.save(edition, { ...session.draft, answers: { ...session.draft.answers, fields: { ...session.draft.answers.fields, 'company.name': '另一个窗口' } } });
    type('这里');
    await vi.waitFor(() => expect(autosave.state.kind).toBe('failed'));
    expect((await store.content(session.draft.id))?.answers.fields['company.name']).toBe('另一个窗口');
  });

  it('names the state that it replaces, and learns it from each answer', async () => {
    const desktop = disk((draft) => ({ done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: `hash ${draft.revision}` } }));
    const { type, autosave } = await begin(desktop, undefined, { right: { lease: 'mine', replaces: null } });
    for (const name of ['甲', '乙']) {
      type(name);
      await autosave.saveNow();
    }
    expect(desktop.saveDraft.mock.calls.map(([{ lease, replaces }]) => [lease, replaces])).toEqual([['mine', null], ['mine', { revision: 2, sha256: 'hash 2' }]]);
  });

  it('goes on from its own state on disk when the answer to a save was lost on the way', async () => {
    let isCutOff = true;
    const found = { revision: 2, changedAt: '', sha256: 'on disk' };
    const desktop = disk((draft) => {
      if (isCutOff) {
        isCutOff = false;
        found.changedAt = draft.changedAt;
        throw new Error('the connection broke');
      }
      return { done: { revision: draft.revision, savedAt: '2024-11-05T06:32:00.000Z', sha256: 'next' } };
    });
    const { type, autosave } = await begin(desktop, undefined, { right: { lease: 'mine', replaces: null } });
    type('甲');
    expect((await autosave.saveNow()).kind).toBe('failed');
    desktop.saveDraft.mockImplementationOnce(async () => ({ done: { notSaved: 'otherState', found } }));
    type('乙');
    expect((await autosave.saveNow()).kind).toBe('saved');
    expect(desktop.saveDraft.mock.lastCall?.[0].replaces).toEqual({ revision: 2, sha256: 'on disk' });
  });

  it('that has lost the draft writes nothing more, and hands over what is in no home', async () => {
    const onTaken = vi.fn();
    const desktop = disk();
    const { type, autosave, store, session } = await begin(desktop, undefined, { right: { lease: 'mine', replaces: null }, writer: 'this window', onTaken });
    await store.claim(session.draft.id, 'this window');
    type('甲');
    await autosave.saveNow();
    const base = session.draft;
    await store.claim(session.draft.id, 'a later window');
    type('乙');
    expect((await autosave.saveNow()).kind).toBe('failed');
    expect(onTaken).toHaveBeenCalled();
    expect(await autosave.giveUp()).toMatchObject({ draft: { answers: { fields: { 'company.name': '乙' } } }, base: { revision: base.revision, answers: { fields: { 'company.name': '甲' } } } });
    expect((await store.content(session.draft.id))?.answers.fields['company.name']).toBe('甲');
    expect(desktop.saved.map(({ answers }) => answers.fields['company.name'])).toEqual(['甲']);
  });
});
