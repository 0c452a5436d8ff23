/** Brings imported pictures and their originals into the working copies. A picture without its original is better than none. */
import type { Asset } from '#shared/application/draft.ts';
import { ORIGINAL_LIMITS, originalsThatFit } from '#shared/application/originals.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { ImportedPicture } from './importPicture.ts';

export interface StoredPictures {
  /** For the draft. */
  readonly assets: readonly Asset[];
  /** Originals that are larger than a draft keeps. */
  readonly tooLarge: number;
  /** Originals for which the draft or the disk has no room left. */
  readonly withoutRoom: number;
}
export const NO_PICTURES: StoredPictures = { assets: [], tooLarge: 0, withoutRoom: 0 };

function assetOf({ sha256, extension, blob, widthPx, heightPx }: ImportedPicture): Asset {
  return { sha256, extension, bytes: blob.size, widthPx, heightPx, use: 'picture' };
}

/** `held`: what the draft has already. Throws when a picture itself cannot be stored. */
export async function storePictures(store: Pick<DraftStore, 'putPicture'>, held: readonly Asset[], pictures: readonly ImportedPicture[]): Promise<StoredPictures> {
  for (const { sha256, blob } of pictures) await store.putPicture(sha256, blob);
  const assets = [...new Map(pictures.map((picture) => [picture.sha256, assetOf(picture)])).values()];
  let tooLarge = 0;
  let withoutRoom = 0;
  for (const { sha256: picture, original } of pictures) {
    if (original === undefined) continue;
    if (original === 'tooLarge') {
      tooLarge += 1;
      continue;
    }
    const { sha256, extension, blob } = original;
    const known = [...held, ...assets];
    if (known.some((asset) => asset.sha256 === sha256)) continue;
    const [fitting] = originalsThatFit(known, [{ sha256, extension, bytes: blob.size, use: 'original', originalOf: picture }]);
    const isStored = fitting !== undefined && await store.putPicture(sha256, blob).then(() => true, () => false);
    if (isStored) assets.push(fitting);
    else withoutRoom += 1;
  }
  return { assets, tooLarge, withoutRoom };
}

/** Empty when every original is kept. */
export function sayNotKept({ tooLarge, withoutRoom }: StoredPictures): string {
  const reasons = [
    tooLarge > 0 ? `${tooLarge} 张图片的原图超过 ${ORIGINAL_LIMITS.fileBytes / 1024 ** 2} MB` : '',
    withoutRoom > 0 ? `${withoutRoom} 张图片的原图已放不下` : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0 ? '' : `${reasons.join('，')}，只放入了适合打印的一份，请您自己保管好原文件。`;
}
