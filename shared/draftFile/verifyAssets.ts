/**
 * Looks at the files of a draft before anybody works with it: pictures are read, checked against their checksum and by
 * structure; evidence and originals, which may be large, are looked at when they are copied. What cannot be used is set aside and named.
 */
import type { Asset, Draft } from '#shared/application/draft.ts';
import { figuresOf } from '#shared/application/figuresOf.ts';
import { writePlace } from '#shared/application/place.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import type { Edition } from '#shared/form/edition.ts';
import { AssetFault, type FileFault, MISSING_FILE, requestFor, WRONG_CHECKSUM } from './assetFault.ts';
import { type ByteSink, type CreateSha256, gatherBytes } from './bytes.ts';
import { checkPicture } from './checkPicture.ts';
import type { AssetStore } from './openDraftFile.ts';
import { PICTURE_FAULTS } from './pictureFacts.ts';

/** Sends an asset on and throws AssetFault when it is not what the draft says; what the sink throws comes through. Reads no byte more. */
export async function sendAsset(asset: Asset, store: AssetStore, createSha256: CreateSha256, sink: ByteSink): Promise<void> {
  if (await store.sizeOf(asset) === null) throw new AssetFault(MISSING_FILE);
  const hash = createSha256();
  let bytes = 0;
  let sinkFailure: { readonly error: unknown } | null = null;
  const checking: ByteSink = {
    async write(piece) {
      bytes += piece.length;
      if (bytes > asset.bytes) throw new AssetFault(WRONG_CHECKSUM);
      hash.update(piece);
      try {
        await sink.write(piece);
      } catch (error) {
        sinkFailure = { error };
        throw error;
      }
    },
  };
  try {
    await store.send(asset, checking);
  } catch (error) {
    const failure = sinkFailure as { readonly error: unknown } | null;
    throw failure ? failure.error : new AssetFault(WRONG_CHECKSUM, { cause: error });
  }
  if (bytes !== asset.bytes || hash.digest('hex') !== asset.sha256) throw new AssetFault(WRONG_CHECKSUM);
}

/** The whole of an asset, when it is what the draft says of it. */
export async function readAsset(asset: Asset, store: AssetStore, createSha256: CreateSha256): Promise<Uint8Array> {
  const gathered = gatherBytes();
  await sendAsset(asset, store, createSha256, gathered);
  return gathered.take();
}

export interface VerifiedAssets {
  /** Without the files that cannot be used; pictures with their real measures. */
  readonly draft: Draft;
  readonly setAside: readonly SetAside[];
  /** Why a file cannot be used, by checksum. */
  readonly faults: ReadonlyMap<string, FileFault>;
}

/** The asset with its real measures, or why it cannot be used. */
async function verifyPicture(asset: Asset, store: AssetStore, createSha256: CreateSha256): Promise<Asset | FileFault> {
  try {
    const checked = checkPicture(await readAsset(asset, store, createSha256));
    if (!checked.ok) return PICTURE_FAULTS[checked.fault];
    const { widthPx, heightPx } = checked.facts;
    return { ...asset, widthPx, heightPx };
  } catch (error) {
    if (error instanceof AssetFault) return error.fault;
    throw error;
  }
}

/** Evidence and originals: no more than their sizes. */
async function verifySize(asset: Asset, store: AssetStore): Promise<Asset | FileFault> {
  const size = await store.sizeOf(asset);
  if (size === null) return MISSING_FILE;
  return size === asset.bytes ? asset : WRONG_CHECKSUM;
}

/** One file after the other, so that only one picture is held at a time. Throws only what is no fault of a file. */
export async function verifyAssets(draft: Draft, edition: Edition, store: AssetStore, createSha256: CreateSha256): Promise<VerifiedAssets> {
  const figures = figuresOf(edition, draft.answers);
  const assets: Asset[] = [];
  const setAside: SetAside[] = [];
  const faults = new Map<string, FileFault>();
  for (const asset of draft.assets) {
    const verified = asset.use === 'picture' ? await verifyPicture(asset, store, createSha256) : await verifySize(asset, store);
    if ('sha256' in verified) {
      assets.push(verified);
      continue;
    }
    faults.set(asset.sha256, verified);
    const figure = figures.find((candidate) => candidate.asset === asset.sha256);
    const item = draft.evidence.find(({ files }) => files.some((file) => file.asset === asset.sha256));
    const fileName = item?.files.find((file) => file.asset === asset.sha256)?.fileName;
    if (item) setAside.push({ place: writePlace({ kind: 'evidence', item: item.id }), message: `证实性材料“${item.title}”的“${fileName}”${verified.what}，${requestFor(verified, '重新添加')}。`, value: asset });
    else if (asset.use === 'original') {
      const picture = figures.find((candidate) => candidate.asset === asset.originalOf);
      setAside.push({ place: picture?.place ?? '', message: `${picture?.name ?? '草稿里的一张图片'}的原图${verified.what}，没有留存。正文里的图片不受影响。`, value: asset });
    } else setAside.push({ place: figure?.place ?? '', message: `${figure?.name ?? '草稿里的一张图片'}${verified.what}，${requestFor(verified, '重新插入这张图片')}。`, value: asset });
  }
  if (setAside.length === 0) return { draft: { ...draft, assets }, setAside, faults };
  return { draft: { ...draft, assets, setAside: [...draft.setAside ?? [], ...setAside] }, setAside, faults };
}
