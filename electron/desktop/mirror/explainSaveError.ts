/** Why a draft did not reach the disk, in words: the working copy in the window is safe, and what to do. */
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { ReadBackDiffers } from './writeDurably.ts';

const REASSURANCE = '您写的内容仍在本程序里，程序会自动再试。';

/** To be thrown: a `Refused` whose words may be shown for what the disk refuses, `error` itself when it is unknown. */
export function explainSaveError(error: unknown, draftsFolder: string): Error {
  if (error instanceof ReadBackDiffers) {
    return new Refused(
      `写到“${draftsFolder}”的内容，读回来与写下的不一样。这台电脑可能装有文档加密软件（如绿盾、IP-guard、亿赛通），或磁盘有问题。请管理员把这个文件夹设为不加密，或检查磁盘。${REASSURANCE}`,
      { cause: error },
    );
  }
  return explainFileError(error, `没能保存到“${draftsFolder}”`, REASSURANCE);
}
