/** Writes a draft through to the disk, with the pictures that are lacking there. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftStore } from './draftStore.ts';

/** The message is a sentence for the user. */
export class DiskRefused extends Error {
  override readonly name = 'DiskRefused';
}
interface Homes {
  readonly store: DraftStore;
  readonly desktop: Pick<DesktopApi, 'saveDraft' | 'putAsset'>;
}

const MOST_ROUNDS = 3;

async function handOver({ store, desktop }: Homes, draft: Draft, sha256: string): Promise<void> {
  const blob = await store.picture(sha256);
  const asset = draft.assets.find((candidate) => candidate.sha256 === sha256);
  if (!blob || !asset) throw new DiskRefused('有一张图片找不到了，请到正文里重新插入它。文字已保存在本机的程序里。');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const outcome = await desktop.putAsset({ draftId: draft.id, sha256, extension: asset.extension, bytes });
  if ('refused' in outcome) throw new DiskRefused(outcome.refused);
}

/** Returns when the disk acknowledged, as ISO 8601. Throws `DiskRefused`. */
export async function writeToDisk(homes: Homes, draft: Draft): Promise<string> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outcome = await homes.desktop.saveDraft({ draft });
    if ('refused' in outcome) throw new DiskRefused(outcome.refused);
    if ('revision' in outcome.done) return outcome.done.savedAt;
    for (const sha256 of outcome.done.wanted) await handOver(homes, draft, sha256);
  }
  throw new DiskRefused('图片没能写到磁盘。文字已保存在本机的程序里，请检查草稿文件夹所在的磁盘。');
}
