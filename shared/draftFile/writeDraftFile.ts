/**
 * Writes a `.zbdraft`. Equal drafts give equal bytes: no time of writing goes in. Every asset is checked against its
 * checksum on the way, so that no file is ever written that would not open whole.
 */
import { ZipWriter } from '@zip.js/zip.js';
import type { Asset, Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { bytesAsSource, type ByteSink, type ByteSource, type CreateSha256 } from './bytes.ts';
import { DRAFT_FILE_LIMITS } from './draftFileLimits.ts';
import { assetEntryName, DRAFT_ENTRY, MANIFEST_ENTRY } from './entryNames.ts';
import type { LineageState } from './lineage.ts';
import { manifestOf } from './manifest.ts';
import { encodeUtf8 } from './utf8.ts';
import { SinkWriter, SourceReader } from './zipBytes.ts';

export interface DraftFileOutput {
  /** Where the zip goes. Throwing stops the writing. */
  readonly sink: ByteSink;
  readonly createSha256: CreateSha256;
  /** Name and version of this program. */
  readonly program: string;
  /** Ends with the draft itself. */
  readonly lineage?: readonly LineageState[];
  /** The bytes of an asset of the draft. */
  openAsset(asset: Asset): Promise<ByteSource>;
}

/** 1980-01-01 in the zip's own form: the dates of a draft stand in draft.json. */
const FIRST_ZIP_DAY = 0x0021_0000;

/** draft.json as it is stored: readable, and equal for equal drafts. */
export function writeDraftJson(draft: Draft): Uint8Array<ArrayBuffer> {
  return encodeUtf8(`${JSON.stringify(draft, null, 1)}\n`);
}

/** Refuses, in words, what the reader would refuse. */
export function checkDraftSize(draft: Draft, draftBytes: number): void {
  const sum = (use: Asset['use']) => draft.assets.filter((asset) => asset.use === use).reduce((bytes, asset) => bytes + asset.bytes, 0);
  const limits = DRAFT_FILE_LIMITS;
  // The zip also holds draft.json, the manifest and, when others pack it, the assets folder.
  if (draft.assets.length + 3 > limits.entries) throw new DraftRefused('tooLarge', `草稿里的图片和材料文件超过 ${limits.entries - 3} 个，请减少一些再试。`);
  if (draftBytes > limits.draftBytes) throw new DraftRefused('tooLarge', '草稿的文字超过 50 MB，请减少一些再试。');
  if (draftBytes + sum('picture') + sum('original') > limits.draftAndPicturesBytes) throw new DraftRefused('tooLarge', '草稿的文字和图片合起来超过 300 MB，请减少或压缩图片再试。');
  if (draft.assets.some((asset) => asset.use === 'evidence' && asset.bytes > limits.evidenceFileBytes)) throw new DraftRefused('tooLarge', '有一个证实性材料文件超过 4 GB，请压缩或拆分后再试。');
  if (sum('evidence') > limits.evidenceBytes) throw new DraftRefused('tooLarge', '证实性材料合起来超过 20 GB，请减少一些再试。');
}

/** Passes bytes on and remembers their checksum. */
class CheckedSource implements ByteSource {
  readonly size: number;
  readonly #source: ByteSource;
  readonly #hash: ReturnType<CreateSha256>;
  #next = 0;

  constructor(source: ByteSource, createSha256: CreateSha256) {
    this.size = source.size;
    this.#source = source;
    this.#hash = createSha256();
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = await this.#source.read(offset, length);
    if (offset !== this.#next) throw new Error(`an asset was read at ${offset} instead of ${this.#next}`);
    this.#next += bytes.length;
    this.#hash.update(bytes);
    return bytes;
  }

  sha256(): string {
    return this.#hash.digest('hex');
  }
}

/** Throws DraftRefused when the draft is too large or an asset is not what the draft says of it, and what the sink throws; what was written until then is no draft file. */
export async function writeDraftFile(draft: Draft, output: DraftFileOutput): Promise<void> {
  const draftBytes = writeDraftJson(draft);
  checkDraftSize(draft, draftBytes.length);
  const draftHash = output.createSha256();
  draftHash.update(draftBytes);
  const manifest = manifestOf(draft, { bytes: draftBytes.length, sha256: draftHash.digest('hex') }, output.program, output.lineage ?? []);
  const zip = new ZipWriter(new SinkWriter(output.sink), {
    useUnicodeFileNames: true,
    rawLastModDate: FIRST_ZIP_DAY,
    extendedTimestamp: false,
    msDosCompatible: true,
  });
  await zip.add(MANIFEST_ENTRY, new SourceReader(bytesAsSource(encodeUtf8(`${JSON.stringify(manifest, null, 1)}\n`))));
  await zip.add(DRAFT_ENTRY, new SourceReader(bytesAsSource(draftBytes)));
  for (const asset of draft.assets) {
    const source = new CheckedSource(await output.openAsset(asset), output.createSha256);
    // Pictures and documents are packed already.
    await zip.add(assetEntryName(asset), new SourceReader(source), { level: 0 });
    if (source.size !== asset.bytes || source.sha256() !== asset.sha256) {
      throw new DraftRefused('damaged', `草稿里的文件 ${assetEntryName(asset)} 已损坏（校验值不符），没有保存，请重新添加它再试。`);
    }
  }
  await zip.close();
}
