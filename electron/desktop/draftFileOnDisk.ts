/** Draft files on this computer: opened through the one gate, never changed by opening, written whole or not at all. */
import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Asset, Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { restoreNewerDraft } from '#shared/application/restoreNewerDraft.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import type { ByteSink, ByteSource, CreateSha256 } from '#shared/draftFile/bytes.ts';
import { DRAFT_FILE_LIMITS } from '#shared/draftFile/draftFileLimits.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { type AssetStore, openDraftFile } from '#shared/draftFile/openDraftFile.ts';
import { LOCKED_SIGNATURE } from '#shared/draftFile/lockHeader.ts';
import { lockedSink } from '#shared/draftFile/lockedSink.ts';
import type { LineageState } from '#shared/draftFile/lineage.ts';
import { readDraftJson } from '#shared/draftFile/readDraftJson.ts';
import { unlockBytes } from '#shared/draftFile/unlockBytes.ts';
import { verifyAssets } from '#shared/draftFile/verifyAssets.ts';
import { checkDraftSize, writeDraftFile, writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import type { Edition } from '#shared/form/edition.ts';
import { type DraftAssets, draftAssets } from './draftAssets.ts';
import { draftFolder } from './draftFolder.ts';
import { explainFileError } from './explainFileError.ts';
import { fileSource, writeNewFile } from './fileBytes.ts';
import { Refused } from './refused.ts';

export type { DraftAssets };

export interface OpenedDraft {
  readonly draft: Draft;
  /** What could not be taken, in words; the file itself is as it was. */
  readonly setAside: readonly SetAside[];
  readonly assets: DraftAssets;
  /** Oldest first, this state last; empty when the file does not say. */
  readonly lineage: readonly LineageState[];
}

const createSha256: CreateSha256 = () => createHash('sha256');
const ZIP_SIGNATURE = 'PK';

interface StoredDraft extends AssetStore {
  readonly value: unknown;
  readonly setAside: readonly SetAside[];
  readonly lineage: readonly LineageState[];
}

/** The root of a disk has no name of its own. */
function nameOf(named: string): string {
  return path.basename(named) || named;
}

/** The draft.json of a folder, the file itself otherwise. */
async function findDraft(named: string): Promise<string> {
  const found = await stat(named);
  if (found.isFile()) return named;
  const inside = path.join(named, DRAFT_ENTRY);
  const isThere = found.isDirectory() && await stat(inside).then((file) => file.isFile(), () => false);
  if (!isThere) throw new Refused(found.isDirectory() ? `文件夹“${nameOf(named)}”里没有 draft.json，请给出草稿文件。` : `“${nameOf(named)}”不是文件，请给出草稿文件。`);
  return inside;
}

async function readSignature(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOCKED_SIGNATURE.length), 0, LOCKED_SIGNATURE.length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What was locked, as it was before. */
async function unlock(source: ByteSource, password: string | null): Promise<ByteSource> {
  if (password === null) throw new DraftRefused('locked', '这份草稿设了密码，需要密码才能打开。');
  const unlocked = await unlockBytes(source, password);
  if (!unlocked) throw new DraftRefused('wrongPassword', '密码不对，请再试一次。注意大小写和中英文输入法。');
  return unlocked;
}

/** By content rather than by name: a renamed file opens too. */
async function readStored(file: string, password: string | null, acceptsNewer: boolean): Promise<StoredDraft> {
  const signature = await readSignature(file);
  if (signature === '') throw new DraftRefused('damaged', '文件是空的，可能没有传完，请换一份完好的再试。');
  if (signature === LOCKED_SIGNATURE) return openDraftFile(await unlock(await fileSource(file), password), createSha256, acceptsNewer);
  if (signature.startsWith(ZIP_SIGNATURE)) return openDraftFile(await fileSource(file), createSha256, acceptsNewer);
  if (/\.zbdraft$/i.test(file)) throw new DraftRefused('damaged', '文件已损坏，或不是草稿文件，请重新复制或请对方再发一次。');
  const { size } = await stat(file);
  if (size > DRAFT_FILE_LIMITS.draftBytes) throw new DraftRefused('tooLarge', '文件超过 50 MB，不是正常的草稿，没有打开。');
  return { ...draftFolder(path.dirname(file)), value: readDraftJson(await readFile(file)), setAside: [], lineage: [] };
}

/**
 * Opens a `.zbdraft`, a `draft.json`, or the folder that it lies in. Throws DraftRefused or Refused: one Chinese sentence
 * with the file's name and what to do. `password`: null when none is known. `acceptsNewer`: a draft of a later program is read as
 * far as it goes, to be looked at only.
 */
export async function openDraftPath(named: string, editions: readonly Edition[], password: string | null = null, acceptsNewer = false): Promise<OpenedDraft> {
  const name = nameOf(named);
  try {
    const stored = await readStored(await findDraft(named), password, acceptsNewer);
    const restored = (acceptsNewer ? restoreNewerDraft : restoreDraft)(stored.value, editions);
    const edition = editions.find(({ id }) => id === restored.draft.editionId);
    if (!edition) throw new Error(`the gate let the unknown edition ${restored.draft.editionId} through`);
    checkDraftSize(restored.draft, writeDraftJson(restored.draft).length);
    const verified = await verifyAssets(restored.draft, edition, stored, createSha256);
    return {
      draft: verified.draft,
      setAside: [...stored.setAside, ...restored.setAside, ...verified.setAside],
      assets: draftAssets(verified.draft, stored, verified.faults, createSha256),
      lineage: stored.lineage,
    };
  } catch (error) {
    if (error instanceof DraftRefused) throw new DraftRefused(error.refusal, `没能打开“${name}”：${error.message}`, { cause: error });
    throw explainFileError(error, `没能打开“${name}”`, '');
  }
}

export interface NewDraftFile {
  readonly program: string;
  /** The bytes of each of the draft's assets; a draft without any needs none. */
  readonly openAsset?: (asset: Asset) => Promise<ByteSource>;
  readonly lineage?: readonly LineageState[];
  /** Null: anybody may open it. */
  readonly password?: string | null;
}

/** Never overwrites. */
export async function saveNewDraftFile(draft: Draft, file: string, { program, openAsset, lineage = [], password = null }: NewDraftFile): Promise<void> {
  const write = (sink: ByteSink) => writeDraftFile(draft, {
    sink, createSha256, program, lineage,
    openAsset: openAsset ?? ((asset) => Promise.reject(new Error(`no bytes for the asset ${asset.sha256}`))),
  });
  try {
    await writeNewFile(file, async (sink) => {
      if (password === null) return write(sink);
      const locked = await lockedSink(sink, password);
      await write(locked);
      await locked.close();
    });
  } catch (error) {
    if (error instanceof DraftRefused) throw error;
    throw explainFileError(error, `没能写到“${file}”`);
  }
}
