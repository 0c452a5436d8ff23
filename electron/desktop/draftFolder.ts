/** A bare `draft.json` with its files in `assets/` beside it, as the mirror on disk and the shipped sample keep them. */
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Asset } from '#shared/application/draft.ts';
import { sendBytes } from '#shared/draftFile/bytes.ts';
import { assetFileName, ASSETS_FOLDER } from '#shared/draftFile/entryNames.ts';
import type { AssetStore } from '#shared/draftFile/openDraftFile.ts';
import { fileSource } from './fileBytes.ts';

/** `folder` is the one that draft.json lies in. Links are not followed: they may lead anywhere. */
export function draftFolder(folder: string): AssetStore {
  const fileOf = (asset: Asset) => path.join(folder, ASSETS_FOLDER, assetFileName(asset));
  return {
    async sizeOf(asset) {
      try {
        const found = await lstat(fileOf(asset));
        return found.isFile() ? found.size : null;
      } catch {
        return null;
      }
    },
    async send(asset, sink) {
      await sendBytes(await fileSource(fileOf(asset)), sink);
    },
  };
}
