/** Writes a draft of the mirror as a `.zbdraft` where the user wants it. */
import path from 'node:path';
import { rename, rm } from 'node:fs/promises';
import { saveNewDraftFile } from './draftFileOnDisk.ts';
import { explainFileError } from './explainFileError.ts';
import { fileSource } from './fileBytes.ts';
import type { Mirror } from './mirror/mirror.ts';
import { temporaryName } from './mirror/writeDurably.ts';
import { Refused } from './refused.ts';

/** The user was asked before anything is replaced. Returns the full path, with its ending. */
export async function saveDraftFileAs(id: string, chosen: string, mirror: Mirror, program: string): Promise<string> {
  const target = /\.zbdraft$/i.test(chosen) ? chosen : `${chosen}.zbdraft`;
  const stored = await mirror.read(id);
  if (!stored) throw new Refused('这份申报书还没有写到磁盘，请稍候再试。');
  const unfinished = temporaryName(target);
  try {
    await saveNewDraftFile(stored.draft, unfinished, program, (asset) => fileSource(mirror.assets.fileOf(stored.folder, asset)));
    await rename(unfinished, target);
    return target;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainFileError(error, `没能写到“${path.dirname(target)}”`);
  }
}
