/** Moves a damaged file out of the way under a name that says so. Nothing damaged is ever deleted. */
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { DraftRefused, type DraftRefusal } from '#shared/application/draftRefused.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { EncryptedDraft } from './encryptedFile.ts';
import { readStoredDraft } from './readStoredDraft.ts';

/** `draft.json` becomes `draft.损坏-20261125143200000.json` beside it. */
export async function setAsideFile(file: string, now: Date): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const stamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 17);
  const aside = path.join(dir, `${name}.损坏-${stamp}${ext}`);
  await rename(file, aside);
  return aside;
}

/** Whole, but not for this program. */
const WHOLE: readonly DraftRefusal[] = ['newerFormat', 'unknownEdition'];

/** Not a draft any more, as against one that this program only cannot read. */
export function isDamage(error: unknown): boolean {
  return error instanceof DraftRefused && !(error instanceof EncryptedDraft) && !WHOLE.includes(error.refusal);
}

/** Makes room for a save. Refuses when what lies there is whole. Nothing there is fine. */
export async function setAsideDamagedDraft(file: string, now: Date): Promise<void> {
  try {
    if (!(await readStoredDraft(file))) return;
  } catch (error) {
    if (!(error instanceof DraftRefused)) throw error;
    if (error instanceof EncryptedDraft) throw new Refused(`文件夹“${path.basename(path.dirname(file))}”${error.message}`, { cause: error });
    if (isDamage(error)) {
      await setAsideFile(file, now);
      return;
    }
  }
  throw new Refused(`“${path.dirname(file)}”里的 draft.json 现在是别的内容（另一份申报书，或较新版本保存的），所以没有覆盖它。请把它移到别处，或升级本程序。`);
}
