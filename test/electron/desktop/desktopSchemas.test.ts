import { describe, expect, it } from 'vitest';
import { newDraft } from '#shared/application/newDraft.ts';
import type { DesktopApi, DesktopMethod } from '#shared/desktopApi.ts';
import { desktopMethods } from '#shared/desktopMethods.ts';
import { BadArgument, callDesktop, desktopSchemas } from '#electron/desktop/desktopSchemas.ts';
import { draftWithFiles, edition } from '../../support/testDrafts.ts';

/** Hands back what it is called with. */
const echo = Object.fromEntries(desktopMethods.map((method) => [method, async (argument: unknown) => argument])) as unknown as DesktopApi;
const id = '00000000-0000-4000-8000-000000000001';
const { draft } = draftWithFiles();
const sha256 = 'a'.repeat(64);
const bytes = new Uint8Array([1]);

const good: { readonly [M in DesktopMethod]: Parameters<DesktopApi[M]>[0] } = {
  about: {}, nextEvent: {}, listMirror: {}, exportFolder: {}, showDraftsFolder: {},
  readMirror: { id }, trashDraft: { id }, untrashDraft: { id }, copyAssets: { from: id, to: id },
  saveDraft: { draft }, typeset: { draft },
  putAsset: { draftId: id, sha256, extension: 'png', bytes }, readAsset: { draftId: id, sha256 },
  listTrash: {}, takeDraft: { id, takeOver: false }, keepDraft: { id, lease: id }, releaseDraft: { id },
  listVersions: { id }, readVersion: { id, version: '00000001' }, nameVersion: { id, version: '00000001', name: '定稿' }, keepVersion: { id, reason: 'beforeRestore' },
  checkMirror: { drafts: [{ id, revision: 1, sha256 }] }, mirrorStatus: {}, recoverDraft: { handle: 'h' }, moveDraftsFolder: { folder: 'h' }, moveProgress: {}, cancelMove: {}, setSecondMirror: { folder: 'h' },
  pickDraftFile: { knownIds: [id] }, openSample: { knownIds: [] }, openHandedFile: { handle: 'h', knownIds: [] }, openDroppedFile: { name: 'a', bytes, knownIds: [] },
  unlockDraftFile: { handle: 'h', password: '密码', knownIds: [id] }, openFileAsCopy: { handle: 'h' }, bringInFile: { handle: 'h' }, forgetFile: { handle: 'h' },
  saveDraftFile: { id, suggestedName: '某某', password: null }, pickFolder: { title: '选择' },
  startExport: { draft, folder: 'h', tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: true, extras: [] } },
  exportState: { job: 'j' }, cancelExport: { job: 'j' }, showExport: { job: 'j' }, openExported: { job: 'j', name: 'a/b.pdf' },
  openForPrinting: { draft, paper: 'promise' }, savePicture: { draftId: id, sha256, folder: 'h', name: '图1 现场' },
};

it('there is a schema for every method', () => {
  expect(Object.keys(desktopSchemas).sort()).toEqual([...desktopMethods].sort());
});

it.each(desktopMethods)('%s takes what a window sends, unchanged, and nothing with something added or missing', async (method) => {
  const argument: object = good[method];
  expect(await callDesktop(echo, method, argument)).toBe(argument);
  const bad = [null, undefined, 'x', 7, [1], { ...argument, added: 1 }, ...Object.keys(argument).map((key) => ({ ...argument, [key]: undefined })), ...Object.keys(argument).map((key) => ({ ...argument, [key]: { toString: 'x' } }))];
  for (const hostile of bad) await expect(callDesktop(echo, method, hostile), JSON.stringify(hostile)?.slice(0, 80)).rejects.toThrow(BadArgument);
});

describe('a draft from a window', () => {
  const change = (changes: object) => callDesktop(echo, 'saveDraft', { draft: { ...draft, ...changes } });

  it('may have keys that this program does not know, and may be new', async () => {
    await expect(change({ invented: 1 })).resolves.toBeDefined();
    await expect(callDesktop(echo, 'saveDraft', { draft: newDraft(edition, { id, now: '2026-11-25T00:00:00.000Z' }) })).resolves.toBeDefined();
  });

  it.each([
    ['an id that is a path', { id: '../../x' }],
    ['an id with a newline', { id: `${id}\n` }],
    ['a revision that is none', { revision: 0.5 }],
    ['a revision beyond counting', { revision: 2 ** 60 }],
    ['a time that is none', { changedAt: 'yesterday' }],
    ['answers that are a list', { answers: [] }],
    ['a cell that is no text', { answers: { ...draft.answers, tables: { t: { rows: [{ id: 'a', removed: false, cells: { c: 1 } }] } } } }],
    ['an asset that leads out of its folder', { assets: [{ sha256: '../../../etc', extension: 'png', bytes: 1, use: 'picture' }] }],
    ['an asset whose ending leads out', { assets: [{ sha256, extension: 'png/../../x', bytes: 1, use: 'picture' }] }],
    ['a program among the evidence', { assets: [{ sha256, extension: 'exe', bytes: 1, use: 'evidence' }] }],
    ['evidence among the pictures', { assets: [{ sha256, extension: 'pdf', bytes: 1, use: 'picture' }] }],
    ['a negative size', { assets: [{ sha256, extension: 'png', bytes: -1, use: 'picture' }] }],
    ['an evidence file that is a path', { evidence: [{ ...draft.evidence[0], files: [{ asset: '/etc/passwd', fileName: 'a' }] }] }],
  ])('is refused with %s', async (_name, changes) => {
    await expect(change(changes)).rejects.toThrow(BadArgument);
  });
});

it.each([
  ['putAsset', { draftId: id, sha256, extension: 'exe', bytes }],
  ['putAsset', { draftId: id, sha256, extension: 'png', bytes: [1, 2] }],
  ['putAsset', { draftId: id, sha256: sha256.toUpperCase(), extension: 'png', bytes }],
  ['readAsset', { draftId: '..', sha256 }],
  ['readVersion', { id, version: '../1' }],
  ['keepVersion', { id, reason: 'auto' }],
  ['moveDraftsFolder', { folder: '/tmp' }],
  ['openHandedFile', { handle: '/etc/passwd', knownIds: [] }],
  ['startExport', { draft, folder: '/tmp', tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: true, extras: [] } }],
  ['startExport', { draft, folder: 'h', tableOfContents: false, markedAsDraft: false, what: { kind: 'files', files: ['../../a.docx'], replace: false } }],
  ['startExport', { draft, folder: 'h', tableOfContents: false, markedAsDraft: false, what: { kind: 'files', files: [], replace: false } }],
  ['openForPrinting', { draft, paper: '../a' }],
  ['savePicture', { draftId: id, sha256, folder: '/tmp', name: 'a' }],
  ['saveDraftFile', { id, suggestedName: 'x'.repeat(501) }],
] as const)('%s refuses what names a path or is no value of it', async (method, argument) => {
  await expect(callDesktop(echo, method, argument)).rejects.toThrow(BadArgument);
});
