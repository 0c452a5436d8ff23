/** Moves all drafts to another folder: copies, reads back, and only then uses it. The old folder stays as it was, with a note in it. */
import { mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MovedDrafts, MoveProgress } from '#shared/desktopApi.ts';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { makeFolder } from '#electron/desktop/makeFolder.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { type CopiedFiles, copyFolder, type CopyWatch, filesBelow, removeCopied } from './copyFolder.ts';
import type { Mirror } from './mirror.ts';
import { stampOf } from './readStoredDraft.ts';
import { ReadBackDiffers, sha256Of, writeDurably } from './writeDurably.ts';

const NOTE_NAME = '申报书已移走，请看这里.txt';
const STAYS = '草稿仍在原处，程序继续使用原来的文件夹。';
/** Left free on the disk. */
const SPARE_BYTES = 50_000_000;

/** The folder for drafts in a chosen one; the chosen one itself when it has the name. */
export function draftsFolderIn(chosen: string, name: string): string {
  return path.basename(chosen) === name ? chosen : path.join(chosen, name);
}

function isIn(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
/** Whether one lies in the other, or they are the same. */
export function areNested(a: string, b: string): boolean {
  return isIn(a, b) || isIn(b, a);
}

async function checkTarget(from: string, to: string): Promise<void> {
  if (areNested(from, to)) throw new Refused('新的文件夹不能与现在的草稿文件夹相同，也不能在它里面或外面一层。请换一个位置。');
  const there = await readdir(to).catch(() => []);
  if (there.length > 0) throw new Refused(`“${to}”里已有内容。请选一个没有“${path.basename(to)}”文件夹的位置，或先把它改名。`);
}

async function sizeOf(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const names = await filesBelow(folder);
  let bytes = 0;
  for (const name of names) bytes += (await stampOf(path.join(folder, name)))?.bytes ?? 0;
  return { files: names.length, bytes };
}

async function checkSpace(bytes: number, to: string): Promise<void> {
  const disk = await statfs(to).catch(() => null);
  // Some network disks say nothing, or zero.
  if (disk && disk.blocks > 0 && disk.bavail * disk.bsize < bytes + SPARE_BYTES) {
    throw new Refused(`那里的空间不够：需要约 ${Math.ceil((bytes + SPARE_BYTES) / 1_000_000)} MB。请清理空间或换一个位置。草稿仍在原处。`);
  }
}

function note(to: string, now: Date): string {
  return `这个文件夹里的申报书已于 ${now.toISOString().slice(0, 10)} 复制到：\r\n${to}\r\n\r\n程序从那时起只使用新的文件夹。确认新文件夹里的内容完好以后，可以删除这个旧文件夹。\r\n`;
}

/** What a save would say of the same error is not true of a move. */
function explainMoveError(error: unknown, to: string): Error {
  if (!(error instanceof ReadBackDiffers)) return explainFileError(error, `没能移到“${to}”`, STAYS);
  return new Refused(`写到“${to}”的内容，读回来与写下的不一样。那里可能由文档加密软件（如绿盾、IP-guard、亿赛通）管理，或磁盘有问题。${STAYS}请换一个位置。`, { cause: error });
}

export interface DraftsMove {
  readonly mirror: Mirror;
  /** Full path of the new drafts' folder itself. */
  readonly to: string;
  readonly now: () => Date;
  /** Remembers the new folder for the next start. Throwing leaves everything as it was. */
  readonly remember: (draftsFolder: string) => Promise<void>;
  readonly onProgress?: (progress: MoveProgress) => void;
  /** Stops it until the new folder is used: what was copied is taken away again. */
  readonly signal?: AbortSignal;
}

function watchOf({ onProgress, signal }: DraftsMove, whole: Pick<MoveProgress, 'files' | 'bytes'>): CopyWatch {
  let [copiedFiles, copiedBytes] = [0, 0];
  // What was changed meanwhile is copied twice.
  const say = () => onProgress?.({ files: Math.max(whole.files, copiedFiles), bytes: Math.max(whole.bytes, copiedBytes), copiedFiles, copiedBytes });
  return {
    signal: signal ?? new AbortController().signal,
    onBytes(bytes) {
      copiedBytes += bytes;
      say();
    },
    onCopied() {
      copiedFiles += 1;
      say();
    },
  };
}

/** What it throws leaves the old folder in use, and nothing of it in the new place. */
export async function moveDrafts(move: DraftsMove): Promise<MovedDrafts> {
  const { mirror, to, now, remember } = move;
  const from = mirror.draftsFolder;
  await checkTarget(from, to);
  const copied: CopiedFiles = new Map();
  try {
    await mkdir(from, { recursive: true });
    await makeFolder(to);
    const whole = await sizeOf(from);
    await checkSpace(whole.bytes, to);
    move.onProgress?.({ ...whole, copiedFiles: 0, copiedBytes: 0 });
    const watch = watchOf(move, whole);
    // What may take minutes goes first; meanwhile saves go on, and what they changed is copied again when nobody saves.
    await copyFolder(from, to, copied, true, watch);
    const drafts = await mirror.inTurn(async () => {
      try {
        await copyFolder(from, to, copied, false, watch);
        await proveDisk(to);
        watch.signal.throwIfAborted();
        await remember(to);
      } catch (error) {
        throw explainMoveError(error, to);
      }
      return mirror.useFolder(to);
    });
    // Only a help: without it nothing is lost.
    await writeFile(path.join(from, NOTE_NAME), `\uFEFF${note(to, now())}`).catch(() => undefined);
    return { draftsFolder: to, oldFolder: from, drafts };
  } catch (error) {
    // Else the next try would find the place taken.
    await removeCopied(to, copied).catch(() => undefined);
    if (move.signal?.aborted) throw new Refused('已取消。');
    throw explainMoveError(error, to);
  }
}

/** That the program can save there, the way it saves. */
async function proveDisk(folder: string): Promise<void> {
  const file = path.join(folder, '.试写');
  try {
    await writeDurably(file, new TextEncoder().encode(sha256Of(new Uint8Array())));
  } finally {
    await rm(file, { force: true });
  }
}
