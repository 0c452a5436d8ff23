/** Writes a draft through to the disk, with the pictures that are lacking there. */
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { DesktopApi, DiskState, NotSaved, SavedDraft } from '#shared/desktopApi.ts';
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
/** Another window or program has the draft, or has changed what lies on disk. */
export class NotMine extends DiskRefused {
  override readonly name = 'NotMine';
  readonly why: NotSaved;

  constructor(why: NotSaved) {
    super(why.notSaved === 'taken' ? `这份申报书正由${why.holder}编辑，这里的改动没有写到磁盘，只在本程序里。` : '草稿文件夹里的这份申报书在别处改过，所以没有覆盖它。这里的改动还在本程序里。');
    this.why = why;
  }
}
/** By what right it is written, and what it replaces. Without one only the revision counts. */
export interface SaveRight {
  readonly lease: string | null;
  /** Null: nothing lies there. */
  readonly replaces: Pick<DiskState, 'revision' | 'sha256'> | null;
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

/** What the disk has acknowledged. Throws `DiskRefused`; `NotMine` when it was not for this window to write. */
export async function writeToDisk(homes: Homes, draft: Draft, right: SaveRight | null = null): Promise<SavedDraft> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outcome = await homes.desktop.saveDraft({ draft, ...right });
    if ('refused' in outcome) throw new DiskRefused(outcome.refused);
    if ('revision' in outcome.done) return outcome.done;
    if ('notSaved' in outcome.done) throw new NotMine(outcome.done);
    await handOver(homes, draft, outcome.done.wanted);
  }
  throw new DiskRefused('图片没能写到磁盘。文字已保存在本机的程序里，请检查草稿文件夹所在的磁盘。');
}
