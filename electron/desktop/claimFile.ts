/** Gives a finished file its final name. What has that name already is replaced only when the user wants it, and never while another program has it open. */
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

export interface ClaimedFile {
  /** Full path. */
  readonly file: string;
  /** It was to be replaced, but another program has it open. */
  readonly wasLocked: boolean;
}

const MAXIMUM_TRIES = 1000;
/** As Windows refuses to rename over what Word has open. */
const LOCKED = new Set(['EBUSY', 'EPERM', 'EACCES']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** False: somebody has the name. */
async function reserve(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function takeFreeName(finished: string, target: string): Promise<string> {
  const { dir, name, ext } = path.parse(target);
  for (let count = 1; count <= MAXIMUM_TRIES; count++) {
    const file = count === 1 ? target : path.join(dir, `${name} (${count})${ext}`);
    if (!await reserve(file)) continue;
    try {
      await rename(finished, file);
      return file;
    } catch (error) {
      await rm(file, { force: true }).catch(() => undefined);
      throw error;
    }
  }
  throw new Error(`no free name for ${target}`);
}

/** `replace`: a file of that name gives way. Else, and when it is locked, the new one is called `… (2)`. A folder of that name never gives way. */
export async function claimFile(finished: string, target: string, replace: boolean): Promise<ClaimedFile> {
  const isFile = await stat(target).then((found) => found.isFile(), () => false);
  if (!replace || !isFile) return { file: await takeFreeName(finished, target), wasLocked: false };
  try {
    await rename(finished, target);
    return { file: target, wasLocked: false };
  } catch (error) {
    if (!LOCKED.has(codeOf(error))) throw error;
    return { file: await takeFreeName(finished, target), wasLocked: true };
  }
}
