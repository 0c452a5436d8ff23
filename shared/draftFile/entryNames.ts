/** The names inside a draft file. Everything else in a zip is foreign and never unpacked. */
import type { Asset } from '#shared/application/draft.ts';

export const DRAFT_ENTRY = 'draft.json';
export const MANIFEST_ENTRY = 'manifest.json';
export const ASSETS_FOLDER = 'assets';

/** `<sha256>.<ext>`, the asset's file name inside `assets/`. */
export function assetFileName(asset: Pick<Asset, 'sha256' | 'extension'>): string {
  return `${asset.sha256}.${asset.extension}`;
}
export function assetEntryName(asset: Pick<Asset, 'sha256' | 'extension'>): string {
  return `${ASSETS_FOLDER}/${assetFileName(asset)}`;
}

/** What a computer adds by itself when somebody packs a folder. */
export function isLitter(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i.test(name);
}

/** False for names that could lead out of a folder or mean two things on two systems. */
export function isSafeEntryName(name: string): boolean {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  return !/[\u0000-\u001f\u007f\\:]/.test(name) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
