/** Writes a draft through to the disk, with the pictures that are lacking there. */
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftStore } from './draftStore.ts';

/** The message is a sentence for the user. */
export class DiskRefused extends Error {
  override readonly name: string = 'DiskRefused';
}
/** Files that neither the disk nor the browser has any more: the draft is written when the user lets go of them. */
export class FilesLost extends DiskRefused {
  override readonly name = 'FilesLost';
  /** Their hashes. */
  readonly lost: readonly string[];

  constructor(draft: Draft, lost: readonly string[]) {
    const names = lost.map((sha256) => draft.evidence.flatMap(({ files }) => files).find(({ asset }) => asset === sha256)?.fileName ?? '正文里的图片');
    super(`有 ${lost.length} 个文件在草稿文件夹和本机都找不到了：${[...new Set(names)].join('、')}。文字已保存在本机的程序里。`);
    this.lost = lost;
  }
}
interface Homes {
  readonly store: DraftStore;
  readonly desktop: Pick<DesktopApi, 'saveDraft' | 'putAsset'>;
}

const MOST_ROUNDS = 3;

async function handOver({ store, desktop }: Homes, draft: Draft, wanted: readonly string[]): Promise<void> {
  const found: { readonly asset: Asset; readonly blob: Blob }[] = [];
  for (const sha256 of wanted) {
    const blob = await store.picture(sha256).catch(() => undefined);
    const asset = draft.assets.find((candidate) => candidate.sha256 === sha256);
    if (blob && asset) found.push({ asset, blob });
  }
  // What is there goes first, so that no more is lost than was lost.
  for (const { asset: { sha256, extension }, blob } of found) {
    const outcome = await desktop.putAsset({ draftId: draft.id, sha256, extension, bytes: new Uint8Array(await blob.arrayBuffer()) });
    if ('refused' in outcome) throw new DiskRefused(outcome.refused);
  }
  const lost = wanted.filter((sha256) => !found.some(({ asset }) => asset.sha256 === sha256));
  if (lost.length > 0) throw new FilesLost(draft, lost);
}

/** Returns when the disk acknowledged, as ISO 8601. Throws `DiskRefused`. */
export async function writeToDisk(homes: Homes, draft: Draft): Promise<string> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outcome = await homes.desktop.saveDraft({ draft });
    if ('refused' in outcome) throw new DiskRefused(outcome.refused);
    if ('revision' in outcome.done) return outcome.done.savedAt;
    await handOver(homes, draft, outcome.done.wanted);
  }
  throw new DiskRefused('图片没能写到磁盘。文字已保存在本机的程序里，请检查草稿文件夹所在的磁盘。');
}
