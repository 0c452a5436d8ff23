import { describe, expect, it } from 'vitest';
import type { ImportedPicture } from '#renderer/editor/pictures/importPicture.ts';
import { sayNotKept, storePictures } from '#renderer/editor/pictures/storePictures.ts';
import type { Asset } from '#shared/application/draft.ts';
import { ORIGINAL_LIMITS } from '#shared/application/originals.ts';

const original = { blob: new Blob(['the original']), sha256: 'b'.repeat(64), extension: 'jpg' };
const picture: ImportedPicture = { blob: new Blob(['picture']), sha256: 'a'.repeat(64), extension: 'png', widthPx: 2, heightPx: 1, original };
const pictureAsset: Asset = { sha256: picture.sha256, extension: 'png', bytes: 7, widthPx: 2, heightPx: 1, use: 'picture' };
const originalAsset: Asset = { sha256: original.sha256, extension: 'jpg', bytes: 12, use: 'original', originalOf: picture.sha256 };

function storeThatRefuses(refused?: string) {
  const kept = new Map<string, Blob>();
  return {
    kept,
    async putPicture(sha256: string, bytes: Blob) {
      if (sha256 === refused) throw new Error('no room');
      kept.set(sha256, bytes);
    },
  };
}

describe('an imported picture', () => {
  it('is stored with its original, and both are for the draft, once', async () => {
    const store = storeThatRefuses();
    const stored = await storePictures(store, [], [picture, picture]);
    expect(stored).toEqual({ assets: [pictureAsset, originalAsset], tooLarge: 0, withoutRoom: 0 });
    expect(store.kept.get(original.sha256)).toBe(original.blob);
    expect(sayNotKept(stored)).toBe('');
  });
  it('comes without its original when that is too large, which is said', async () => {
    const stored = await storePictures(storeThatRefuses(), [], [{ ...picture, original: 'tooLarge' }]);
    expect(stored.assets).toEqual([pictureAsset]);
    expect(sayNotKept(stored)).toBe('1 张图片的原图超过 40 MB，只放入了适合打印的一份，请您自己保管好原文件。');
  });
  it('comes without its original when the draft or the disk has no room for it', async () => {
    const full: Asset = { ...originalAsset, sha256: 'c'.repeat(64), bytes: ORIGINAL_LIMITS.draftBytes - 11 };
    const inFullDraft = await storePictures(storeThatRefuses(), [full], [picture]);
    const onFullDisk = await storePictures(storeThatRefuses(original.sha256), [], [picture]);
    for (const stored of [inFullDraft, onFullDisk]) {
      expect(stored.assets).toEqual([pictureAsset]);
      expect(sayNotKept(stored)).toContain('1 张图片的原图已放不下');
    }
  });
  it('that cannot be stored itself is no picture of the draft', async () => {
    await expect(storePictures(storeThatRefuses(picture.sha256), [], [picture])).rejects.toThrow('no room');
  });
});
