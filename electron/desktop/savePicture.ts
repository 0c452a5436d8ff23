/** Writes a picture of a draft, or the original that was kept of it, where the user wants it. Nothing is written over. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';
import { claimFile } from './claimFile.ts';
import { explainFileError } from './explainFileError.ts';
import { writeAndSync } from './exportRun.ts';
import type { Mirror } from './mirror/mirror.ts';
import { Refused } from './refused.ts';
import { unfinishedIn } from './unfinished.ts';

const NAME_CHARACTERS = 60;

export interface PictureToSave {
  readonly draftId: string;
  readonly sha256: string;
  /** Full path of the folder. */
  readonly folder: string;
  /** Without its ending. */
  readonly name: string;
}

/** Returns the full path. */
export async function savePicture({ draftId, sha256, folder, name }: PictureToSave, mirror: Mirror): Promise<string> {
  const stored = await mirror.read(draftId);
  const asset = stored?.draft.assets.find((candidate) => candidate.sha256 === sha256 && candidate.use !== 'evidence');
  if (!asset) throw new Refused('这张图片还没有写到磁盘，请稍候再试。');
  const bytes = await mirror.readAsset(draftId, sha256);
  if (!bytes) throw new Refused('这张图片的文件不在草稿文件夹里，或已损坏，没能另存。');
  const unfinished = unfinishedIn(folder);
  try {
    await writeAndSync(unfinished, bytes);
    const { file } = await claimFile(unfinished, path.join(folder, `${cleanFileName(name, NAME_CHARACTERS, '图片')}.${asset.extension}`), false);
    return file;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainFileError(error, `没能写到“${folder}”`);
  }
}
