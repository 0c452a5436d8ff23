/** Looks through a folder of draft folders. What was read before and has not changed since is not read again. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { answerText } from '#shared/application/answerText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { MirroredDraft } from '#shared/desktopApi.ts';
import { ASSETS_FOLDER, DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { findEdition } from '#shared/editions/index.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { HISTORY_FOLDER } from './history/historySegment.ts';
import { isForeignFolder, unfinishedId } from './mirrorNames.ts';
import { isDamage } from './setAsideFile.ts';
import { type FileStamp, isSameFile, readStoredDraft, stampOf } from './readStoredDraft.ts';

/** A draft's folder as it was when its `draft.json` was last read or written. */
export interface KnownDraft {
  /** Full path. */
  readonly folder: string;
  readonly stamp: FileStamp;
  /** Of `draft.json`. */
  readonly sha256: string;
  readonly listed: MirroredDraft;
}
export interface ScannedFolder {
  /** One for each id: the highest revision where a folder was copied. */
  readonly drafts: ReadonlyMap<string, KnownDraft>;
  readonly unreadable: readonly string[];
  /** Full paths of folders whose `draft.json` is damaged or gone. */
  readonly damaged: readonly string[];
}

export function listedDraft(draft: Draft): MirroredDraft {
  const edition = findEdition(draft.editionId);
  const text = (id: string | undefined) => (edition && id !== undefined ? answerText(edition, draft.answers, fieldById(edition, id)) : '');
  return {
    id: draft.id,
    revision: draft.revision,
    changedAt: draft.changedAt,
    company: text(edition?.keyFields.applicant),
    benchmarkName: text(edition?.keyFields.benchmarkName),
    words: edition ? countNarrative(edition, draft).total.words : 0,
  };
}

async function foldersIn(parent: string): Promise<readonly string[]> {
  try {
    return (await readdir(parent, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  } catch (error) {
    // No folder yet: nothing was ever saved here.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Null when the folder holds no draft and never did. Throws `DraftRefused`. */
async function readFolder(folder: string, known: ReadonlyMap<string, KnownDraft>): Promise<KnownDraft | null> {
  const file = path.join(folder, DRAFT_ENTRY);
  const stamp = await stampOf(file);
  if (!stamp) {
    if (unfinishedId(path.basename(folder)) !== null) return null;
    const hasParts = await stampOf(path.join(folder, ASSETS_FOLDER)) ?? await stampOf(path.join(folder, HISTORY_FOLDER));
    if (hasParts) throw new DraftRefused('noDraft', '里面没有 draft.json，只有图片、材料或历史版本。');
    return null;
  }
  const before = known.get(folder);
  if (before && isSameFile(before.stamp, stamp)) return before;
  const stored = await readStoredDraft(file);
  return stored && { folder, stamp: stored.stamp, sha256: stored.sha256, listed: listedDraft(stored.draft) };
}

function reasonOf(error: unknown): string {
  if (error instanceof DraftRefused) return error.message;
  return '没有读取的权限，或正被其他程序占用。';
}

/** `known` by folder: from an earlier scan. Throws what the system throws when the parent itself cannot be read. */
export async function scanDrafts(parent: string, known: ReadonlyMap<string, KnownDraft>): Promise<ScannedFolder> {
  const drafts = new Map<string, KnownDraft>();
  const unreadable: string[] = [];
  const damaged: string[] = [];
  for (const name of await foldersIn(parent)) {
    if (isForeignFolder(name)) continue;
    let found: KnownDraft | null;
    try {
      found = await readFolder(path.join(parent, name), known);
    } catch (error) {
      if (isDamage(error)) damaged.push(path.join(parent, name));
      unreadable.push(`文件夹“${name}”没有打开：${reasonOf(error)}文件夹没有改动。`);
      continue;
    }
    if (!found) continue;
    const other = drafts.get(found.listed.id);
    const [newer, older] = other && other.listed.revision >= found.listed.revision ? [other, found] : [found, other];
    drafts.set(newer.listed.id, newer);
    if (older) unreadable.push(`文件夹“${path.basename(older.folder)}”与“${path.basename(newer.folder)}”是同一份申报书，没有列出。要用它，请用“打开草稿文件”打开其中的 draft.json。`);
  }
  return { drafts, unreadable, damaged };
}
