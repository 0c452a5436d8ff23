/** Reads a `draft.json` of the mirror through the gate. */
import { readFile, stat } from 'node:fs/promises';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { type RestoredDraft, restoreDraft } from '#shared/application/restoreDraft.ts';
import { DRAFT_FILE_LIMITS } from '#shared/draftFile/draftFileLimits.ts';
import { readDraftJson } from '#shared/draftFile/readDraftJson.ts';
import { editions } from '#shared/editions/index.ts';
import { checkNotEncrypted } from './encryptedFile.ts';
import { sha256Of } from './writeDurably.ts';

/** By which a file is known to be the one that was read. */
export interface FileStamp {
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly changedMs: number;
}
export interface StoredDraft extends RestoredDraft {
  /** As it stands in the file, before the gate. */
  readonly raw: unknown;
  readonly stamp: FileStamp;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** Null when there is no such file. */
export async function stampOf(file: string): Promise<FileStamp | null> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw error;
  });
  return found ? { bytes: found.size, modifiedMs: found.mtimeMs, changedMs: found.ctimeMs } : null;
}
export function isSameFile(a: FileStamp, b: FileStamp): boolean {
  return a.bytes === b.bytes && a.modifiedMs === b.modifiedMs && a.changedMs === b.changedMs;
}

/** Null when there is none. Throws `DraftRefused`. */
export async function readStoredDraft(file: string): Promise<StoredDraft | null> {
  const stamp = await stampOf(file);
  if (!stamp) return null;
  if (stamp.bytes > DRAFT_FILE_LIMITS.draftBytes) throw new DraftRefused('tooLarge', '里面的文字超过 50 MB，不是正常的草稿，没有打开。');
  const bytes = await readFile(file);
  checkNotEncrypted(bytes);
  const raw = readDraftJson(bytes);
  return { ...restoreDraft(raw, editions), raw, stamp, sha256: sha256Of(bytes) };
}
