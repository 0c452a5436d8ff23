/** The pictures that the text shows, ready for the writers. A package with a hole in it is not made: what cannot be shown is refused by name. */
import type { Draft } from '#shared/application/draft.ts';
import { figuresOf } from '#shared/application/figuresOf.ts';
import { AssetFault, requestFor } from '#shared/draftFile/assetFault.ts';
import { checkPicture } from '#shared/draftFile/checkPicture.ts';
import { PICTURE_FAULTS } from '#shared/draftFile/pictureFacts.ts';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { DraftAssets } from './draftFileOnDisk.ts';
import { Refused } from './refused.ts';

async function readPicture(sha256: string, assets: DraftAssets): Promise<PictureAsset> {
  const bytes = await assets.readPicture(sha256);
  const checked = checkPicture(bytes);
  if (!checked.ok) throw new AssetFault(PICTURE_FAULTS[checked.fault]);
  return { sha256, bytes, ...checked.facts };
}

/** By checksum; each once. Charts that are not drawn yet have none. */
export async function readPictures(edition: Edition, draft: Draft, assets: DraftAssets): Promise<ReadonlyMap<string, PictureAsset>> {
  const pictures = new Map<string, PictureAsset>();
  for (const { name, asset } of figuresOf(edition, draft.answers)) {
    if (asset === null || pictures.has(asset)) continue;
    try {
      pictures.set(asset, await readPicture(asset, assets));
    } catch (error) {
      if (error instanceof AssetFault) throw new Refused(`${name}${error.fault.what}，没有导出。${requestFor(error.fault, '重新插入这张图片')}，或从正文中删去它再试。`, { cause: error });
      throw error;
    }
  }
  return pictures;
}
