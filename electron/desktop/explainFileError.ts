/** Turns a failed file operation into a sentence for the user: what happened, and what to do. Unknown errors are thrown on. */
import { Refused } from './refused.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，请清理空间或换个位置再试',
  EDQUOT: '您在这个磁盘上的空间已用完，请清理空间或换个位置再试',
  EACCES: '没有这个位置的权限，请换个位置，或请管理员开放权限',
  EPERM: '没有权限，或文件正被其他程序使用，请关闭它或换个位置再试',
  EROFS: '这个位置是只读的，请换个位置再试',
  EBUSY: '文件正被其他程序使用，请先关闭它（例如 Word）再试',
  ENOTDIR: '路径中有一段是文件而不是文件夹，请换个位置再试',
  EEXIST: '这个位置已有同名文件，请换个名字或位置再试',
  EISDIR: '这是一个文件夹，请指定文件',
  ENOENT: '找不到这个位置，请检查路径是否写对',
  ENAMETOOLONG: '路径太长，请换一个更短的位置再试',
  EMFILE: '打开的文件太多，请关闭一些程序再试',
  EFBIG: '这个磁盘放不下这么大的文件（例如 FAT32 格式的 U 盘），请换个位置再试',
  EIO: '磁盘读写出错，请换个位置再试，并检查磁盘',
};

/** `doing` is what could not be done: `没能写到 D:\申报`; `reassurance` how the user's work stands, empty where nothing was at stake. */
export function explainFileError(error: unknown, doing: string, reassurance = '您的草稿没有改动。'): Error {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = REASONS[code];
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  return new Refused(`${doing}：${reason}。${reassurance}`, { cause: error });
}
