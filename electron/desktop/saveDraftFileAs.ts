/** Writes a draft of the mirror as a `.zbdraft` where the user wants it. */
import path from 'node:path';
import { rename, rm } from 'node:fs/promises';
import { saveNewDraftFile } from './draftFileOnDisk.ts';
import { explainFileError } from './explainFileError.ts';
import { fileSource } from './fileBytes.ts';
import { DraftExchanges } from './mirror/draftExchanges.ts';
import type { Mirror } from './mirror/mirror.ts';
import { temporaryName } from './mirror/writeDurably.ts';
import { Refused } from './refused.ts';

export interface SaveAs {
  readonly id: string;
  /** The user was asked before anything is replaced. */
  readonly file: string;
  /** Null: anybody may open it. */
  readonly password: string | null;
}

/** Returns the full path, with its ending. */
export async function saveDraftFileAs({ id, file, password }: SaveAs, mirror: Mirror, program: string): Promise<string> {
  const target = /\.zbdraft$/i.test(file) ? file : `${file}.zbdraft`;
  const lineage = await new DraftExchanges(mirror).leaves(id);
  const stored = await mirror.read(id);
  if (!stored) throw new Refused('这份申报书还没有写到磁盘，请稍候再试。');
  const unfinished = temporaryName(target);
  try {
    await saveNewDraftFile(stored.draft, unfinished, { program, lineage, password, openAsset: (asset) => fileSource(mirror.assets.fileOf(stored.folder, asset)) });
    await rename(unfinished, target);
    return target;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainFileError(error, `没能写到“${path.dirname(target)}”`);
  }
}
