/**
 * Opens a `.zbdraft` that anybody may have made: names, counts, sizes and checksums are checked, no declared size is
 * trusted, nothing is kept that a draft does not have.
 */
import { type FileEntry, ZipReader } from '@zip.js/zip.js';
import { type Asset, DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { DraftRefused, newerFormat } from '#shared/application/draftRefused.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import { type ByteSink, type ByteSource, type CreateSha256, gatherBytes } from './bytes.ts';
import { DRAFT_FILE_LIMITS } from './draftFileLimits.ts';
import { assetEntryName, DRAFT_ENTRY, isSafeEntryName, MANIFEST_ENTRY } from './entryNames.ts';
import type { LineageState } from './lineage.ts';
import { readManifest } from './manifest.ts';
import { readDraftJson } from './readDraftJson.ts';
import { lookAtUnlisted } from './unlistedEntries.ts';
import { SinkWriter, SourceReader } from './zipBytes.ts';

/** Where the files of a draft lie: in a zip or in a folder. */
export interface AssetStore {
  /** Null when it is not there. For a zip this is what the zip says of itself. */
  sizeOf(asset: Asset): Promise<number | null>;
  /** Sends the bytes as they are; the sink stops what is too long by throwing. */
  send(asset: Asset, sink: ByteSink): Promise<void>;
}
export interface OpenedDraftFile extends AssetStore {
  /** draft.json parsed; it still has to go through `restoreDraft`. */
  readonly value: unknown;
  readonly setAside: readonly SetAside[];
  /** Oldest first, this state last; empty when the file does not say. */
  readonly lineage: readonly LineageState[];
}

const DAMAGED = '压缩文件不完整或已损坏，可能没有传完，请重新复制或请对方再发一次。';
const UNSAFE = '里面有不安全的文件名或做过手脚的内容，没有打开。请确认它的来历，请对方用本程序重新保存一份。';

function checkNames(entries: readonly { readonly filename: string; readonly symlink: boolean; readonly encrypted: boolean }[]): void {
  const seen = new Set<string>();
  for (const { filename, symlink, encrypted } of entries) {
    if (encrypted) throw new DraftRefused('unsafe', '这是加了密码的压缩文件，无法打开。请先用解压软件取消密码再试。');
    // Systems that ignore case would see one file where others see two.
    const name = filename.toLowerCase();
    if (symlink || seen.has(name) || !isSafeEntryName(filename)) throw new DraftRefused('unsafe', UNSAFE);
    seen.add(name);
  }
}

async function listEntries(source: ByteSource): Promise<readonly FileEntry[]> {
  const zip = new ZipReader(new SourceReader(source, DRAFT_FILE_LIMITS.directoryBytes), { strictness: 'strict', filenameValidation: 'strict', checkOverlappingEntry: true });
  const entries = [];
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > DRAFT_FILE_LIMITS.entries) throw new DraftRefused('tooLarge', `里面的文件超过 ${DRAFT_FILE_LIMITS.entries} 个，不是正常的草稿，没有打开。`);
    }
  } catch (error) {
    if (error instanceof DraftRefused) throw error;
    const unsafe = error instanceof Error && ('filename' in error || 'reason' in error);
    throw unsafe ? new DraftRefused('unsafe', UNSAFE, { cause: error }) : new DraftRefused('damaged', DAMAGED, { cause: error });
  } finally {
    await zip.close();
  }
  checkNames(entries);
  return entries.filter((entry): entry is FileEntry => !entry.directory);
}

class TooLong extends Error {}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}

/** Unpacks into memory and stops at the limit, whatever the zip says of its sizes. */
async function unpack(entry: FileEntry, limit: number, tooLong: () => DraftRefused): Promise<Uint8Array> {
  const gathered = gatherBytes();
  let bytes = 0;
  const sink: ByteSink = {
    write(piece) {
      bytes += piece.length;
      if (bytes > limit) throw new TooLong();
      return gathered.write(piece);
    },
  };
  try {
    if (entry.uncompressedSize > limit) throw new TooLong();
    await entry.getData(new SinkWriter(sink), { checkCrc32: true });
  } catch (error) {
    if (bytes > limit || error instanceof TooLong) throw tooLong();
    throw new DraftRefused('damaged', DAMAGED, { cause: error });
  }
  return gathered.take();
}

function sha256Of(bytes: Uint8Array, createSha256: CreateSha256): string {
  const hash = createSha256();
  hash.update(bytes);
  return hash.digest('hex');
}

/** Refuses, in words, what is no draft file, is damaged or dangerous. Other files in the zip are named and left alone. `acceptsNewer`: it is only to be looked at. */
export async function openDraftFile(source: ByteSource, createSha256: CreateSha256, acceptsNewer = false): Promise<OpenedDraftFile> {
  const entries = new Map((await listEntries(source)).map((entry) => [entry.filename, entry]));
  const draftEntry = entries.get(DRAFT_ENTRY);
  if (!draftEntry) throw new DraftRefused('noDraft', '里面没有 draft.json，不是草稿文件。请选择以 .zbdraft 结尾、由本程序保存的文件。');
  const setAside: SetAside[] = [];
  const bytes = await unpack(draftEntry, DRAFT_FILE_LIMITS.draftBytes, () => new DraftRefused('tooLarge', `里面的文字超过 ${megabytes(DRAFT_FILE_LIMITS.draftBytes)}，不是正常的草稿，没有打开。`));
  const manifestEntry = entries.get(MANIFEST_ENTRY);
  let lineage: readonly LineageState[] = [];
  if (manifestEntry) {
    const text = await unpack(manifestEntry, DRAFT_FILE_LIMITS.manifestBytes, () => new DraftRefused('tooLarge', `里面的清单超过 ${megabytes(DRAFT_FILE_LIMITS.manifestBytes)}，不是正常的草稿，没有打开。`));
    const stored = readDraftJson(text);
    const manifest = readManifest(stored);
    const version = isRecord(stored) ? stored['formatVersion'] : undefined;
    if (!acceptsNewer && typeof version === 'number' && version > DRAFT_FORMAT_VERSION) throw newerFormat(version, DRAFT_FORMAT_VERSION);
    if (!manifest) throw new DraftRefused('damaged', '里面的清单（manifest.json）不完好，文件可能已损坏，请对方再发一次。');
    if (manifest.draftSha256 !== sha256Of(bytes, createSha256)) {
      throw new DraftRefused('damaged', '内容与校验值不符，可能传送时损坏，或被别的程序改过。请对方再发一次；确定要用现在的内容时，请把它解压，再打开其中的 draft.json。');
    }
    ({ lineage } = manifest);
  } else {
    setAside.push({ place: '', message: '草稿文件里没有清单（manifest.json），没能核对文字是否完好，请您看一遍内容。' });
  }
  const value = readDraftJson(bytes);
  setAside.push(...await lookAtUnlisted([...entries.values()], { value, bytes: bytes.length }));
  return {
    value,
    setAside,
    lineage,
    sizeOf: async (asset) => entries.get(assetEntryName(asset))?.uncompressedSize ?? null,
    async send(asset, sink) {
      const entry = entries.get(assetEntryName(asset));
      if (!entry) throw new Error(`no ${assetEntryName(asset)} in the zip`);
      await entry.getData(new SinkWriter(sink), { checkCrc32: true });
    },
  };
}
