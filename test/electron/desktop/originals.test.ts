/** The original of a picture goes wherever its draft goes. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { desktopSchemas } from '#electron/desktop/desktopSchemas.ts';
import { openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { IncomingFiles } from '#electron/desktop/incomingFiles.ts';
import { DraftExchanges } from '#electron/desktop/mirror/draftExchanges.ts';
import { takeInPictures } from '#renderer/drafts/takeInDraftFile.ts';
import { MemoryDraftStore } from '#renderer/drafts/memoryDraftStore.ts';
import { writeToDisk } from '#renderer/drafts/writeToDisk.ts';
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFileBytes, type DraftWithFiles, draftWithFiles, fileInNewFolder, sha256 } from '../../support/testDrafts.ts';
import { openedOf } from './desktopForTest.ts';
import { mirrorForTest } from './mirror/mirrorForTest.ts';

const bytes = Buffer.from('GIF89a, as it came from the camera');

function withOriginal(): DraftWithFiles & { readonly original: Asset } {
  const { draft, files } = draftWithFiles();
  const original: Asset = { sha256: sha256(bytes), extension: 'gif', bytes: bytes.length, use: 'original', originalOf: draft.assets[0]?.sha256 ?? '' };
  return { draft: { ...draft, assets: [...draft.assets, original] }, files: new Map([...files, [original.sha256, bytes]]), original };
}
type Mirror = Awaited<ReturnType<typeof mirrorForTest>>['mirror'];
function desktopOf(mirror: Mirror): Pick<DesktopApi, 'saveDraft' | 'putAsset' | 'readAsset' | 'listMirror' | 'readMirror'> {
  return {
    saveDraft: async ({ draft }) => {
      const saved = await mirror.save(draft);
      return { done: 'wanted' in saved ? saved : { ...saved, sha256: mirror.stateOf(draft.id)?.sha256 ?? '' } };
    },
    putAsset: async ({ draftId, bytes: given, ...asset }) => ({ done: await mirror.putAsset(draftId, asset, given).then(() => null) }),
    readAsset: async ({ draftId, sha256: wanted }) => {
      const read = await mirror.readAsset(draftId, wanted);
      return read ? { done: read } : { refused: 'none' };
    },
    listMirror: () => Promise.resolve({ refused: 'none' }),
    readMirror: () => Promise.resolve({ refused: 'none' }),
  };
}

describe('the original of a picture', () => {
  it('is asked for by the disk, and handed over from the working copies', async () => {
    const { mirror } = await mirrorForTest();
    const { draft, files, original } = withOriginal();
    expect(await mirror.save(draft)).toEqual({ wanted: draft.assets.map((asset) => asset.sha256) });
    const desktop = desktopOf(mirror);
    const store = await MemoryDraftStore.fromDisk(desktop, 'broken');
    for (const [name, file] of files) await store.putPicture(name, new Blob([Uint8Array.from(file)]));
    await writeToDisk({ store, desktop }, draft);
    expect(await mirror.readAsset(draft.id, original.sha256)).toEqual(bytes);
  });

  it('comes out of a draft file into the disk and the working copies, and goes with a duplicate', async () => {
    const { mirror } = await mirrorForTest();
    const made = withOriginal();
    const file = await fileInNewFolder('草稿.zbdraft', await draftFileBytes(made));
    const opened = openedOf(await new IncomingFiles(mirror, new DraftExchanges(mirror)).open(file, []));
    expect(opened.setAside).toEqual([]);
    expect(opened.draft.assets.at(-1)).toEqual(made.original);
    const desktop = desktopOf(mirror);
    const store = await MemoryDraftStore.fromDisk(desktop, 'broken');
    await takeInPictures({ store, desktop }, opened.draft);
    const taken = await store.picture(made.original.sha256);
    expect(Buffer.from(await (taken ?? new Blob()).arrayBuffer())).toEqual(bytes);
    const copy: Draft = { ...opened.draft, id: '00000000-0000-4000-8000-000000000009' };
    await mirror.copyAssets(opened.draft.id, copy.id);
    expect(await mirror.save(copy)).toMatchObject({ revision: copy.revision });
    expect(await mirror.readAsset(copy.id, made.original.sha256)).toEqual(bytes);
  });

  it('that is lost is named, and its picture stays', async () => {
    const { draft, original } = withOriginal();
    const file = await fileInNewFolder('draft.json', JSON.stringify({ ...draft, assets: [original] }));
    const { draft: opened, setAside } = await openDraftPath(file, editions);
    expect(opened.assets).toEqual([]);
    expect(setAside.map(({ message }) => message)).toEqual(['图1“改进流程”的原图的文件不在草稿里，没有留存。正文里的图片不受影响。']);
  });

  it('passes the border to the window, with a kind of its own', () => {
    const { draft, original } = withOriginal();
    const others = draft.assets.slice(0, -1);
    expect(v.is(desktopSchemas.saveDraft, { draft })).toBe(true);
    expect(v.is(desktopSchemas.saveDraft, { draft: { ...draft, assets: [...others, { ...original, extension: 'pdf' }] } })).toBe(false);
    expect(v.is(desktopSchemas.putAsset, { draftId: draft.id, sha256: original.sha256, extension: original.extension, bytes: new Uint8Array(1) })).toBe(true);
  });
});
