/** How many originals of pictures a draft keeps: so few that they never leave no room for the pictures themselves. */
import type { Asset } from './draft.ts';

const MEBIBYTE = 1024 * 1024;

export const ORIGINAL_LIMITS = {
  fileBytes: 40 * MEBIBYTE,
  /** Half of what a draft may hold with its pictures (`DRAFT_FILE_LIMITS`), which it could not be saved beyond. */
  draftBytes: 150 * MEBIBYTE,
} as const;

/** Those of `added` for which there is room beside the originals that the draft holds. */
export function originalsThatFit(held: readonly Asset[], added: readonly Asset[]): readonly Asset[] {
  let bytes = held.reduce((sum, asset) => sum + (asset.use === 'original' ? asset.bytes : 0), 0);
  return added.filter((asset) => {
    if (bytes + asset.bytes > ORIGINAL_LIMITS.draftBytes) return false;
    bytes += asset.bytes;
    return true;
  });
}
