/** The files of an opened draft, given out only when they are what the draft says. */
import type { Asset, Draft } from '#shared/application/draft.ts';
import { AssetFault, type FileFault, MISSING_FILE, requestFor } from '#shared/draftFile/assetFault.ts';
import type { CreateSha256 } from '#shared/draftFile/bytes.ts';
import { DRAFT_FILE_LIMITS } from '#shared/draftFile/draftFileLimits.ts';
import type { AssetStore } from '#shared/draftFile/openDraftFile.ts';
import { PICTURE_FAULTS } from '#shared/draftFile/pictureFacts.ts';
import { readAsset, sendAsset } from '#shared/draftFile/verifyAssets.ts';
import { writeNewFile } from './fileBytes.ts';
import { Refused } from './refused.ts';

export interface DraftAssets {
  /** The bytes of a picture. Throws AssetFault. */
  readPicture(sha256: string): Promise<Uint8Array>;
  /** Streams an evidence file to a new file. Refuses, in words, one that is damaged; nothing is left behind then. */
  copyTo(sha256: string, file: string): Promise<void>;
}

/** `faults`: what `verifyAssets` found out when the draft was opened. */
export function draftAssets(draft: Draft, store: AssetStore, faults: ReadonlyMap<string, FileFault>, createSha256: CreateSha256): DraftAssets {
  const find = (sha256: string): Asset => {
    const asset = draft.assets.find((candidate) => candidate.sha256 === sha256);
    if (!asset) throw new AssetFault(faults.get(sha256) ?? MISSING_FILE);
    return asset;
  };
  const nameOf = (sha256: string): string => {
    for (const { title, files } of draft.evidence) {
      const file = files.find(({ asset }) => asset === sha256);
      if (file) return `证实性材料“${title}”的“${file.fileName}”`;
    }
    return '草稿里的一个文件';
  };
  return {
    async readPicture(sha256) {
      const asset = find(sha256);
      // Registered as evidence it may be of any size.
      if (asset.bytes > DRAFT_FILE_LIMITS.draftAndPicturesBytes) throw new AssetFault(PICTURE_FAULTS.tooLarge);
      return readAsset(asset, store, createSha256);
    },
    async copyTo(sha256, file) {
      try {
        const asset = find(sha256);
        await writeNewFile(file, (sink) => sendAsset(asset, store, createSha256, sink));
      } catch (error) {
        if (error instanceof AssetFault) throw new Refused(`${nameOf(sha256)}${error.fault.what}，${requestFor(error.fault, '重新添加后再导出')}。`, { cause: error });
        throw error;
      }
    },
  };
}
