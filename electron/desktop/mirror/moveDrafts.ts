/** Moves all drafts to another folder: copies, reads back, and only then uses it. The old folder stays as it was, with a note in it. */
import { mkdir, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MovedDrafts } from '#shared/desktopApi.ts';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { makeFolder } from '#electron/desktop/makeFolder.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { type CopiedFiles, copyFolder, filesBelow } from './copyFolder.ts';
import type { Mirror } from './mirror.ts';
import { stampOf } from './readStoredDraft.ts';
import { sha256Of, writeDurably } from './writeDurably.ts';

const NOTE_NAME = '申报书已移走，请看这里.txt';
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

async function checkSpace(from: string, to: string): Promise<void> {
  let bytes = 0;
  for (const name of await filesBelow(from)) bytes += (await stampOf(path.join(from, name)))?.bytes ?? 0;
  const disk = await statfs(to).catch(() => null);
  // Some network disks say nothing, or zero.
  if (disk && disk.blocks > 0 && disk.bavail * disk.bsize < bytes + SPARE_BYTES) {
    throw new Refused(`那里的空间不够：需要约 ${Math.ceil((bytes + SPARE_BYTES) / 1_000_000)} MB。请清理空间或换一个位置。草稿仍在原处。`);
  }
}

function note(to: string, now: Date): string {
  return `这个文件夹里的申报书已于 ${now.toISOString().slice(0, 10)} 复制到：\r\n${to}\r\n\r\n程序从那时起只使用新的文件夹。确认新文件夹里的内容完好以后，可以删除这个旧文件夹。\r\n`;
}

export interface DraftsMove {
  readonly mirror: Mirror;
  /** Full path of the new drafts' folder itself. */
  readonly to: string;
  readonly now: () => Date;
  /** Remembers the new folder for the next start. Throwing leaves everything as it was. */
  readonly remember: (draftsFolder: string) => Promise<void>;
}

export async function moveDrafts({ mirror, to, now, remember }: DraftsMove): Promise<MovedDrafts> {
  const from = mirror.draftsFolder;
  await checkTarget(from, to);
  try {
    await mkdir(from, { recursive: true });
    await makeFolder(to);
    await checkSpace(from, to);
    const copied: CopiedFiles = new Map();
    // What may take minutes goes first; meanwhile saves go on, and what they changed is copied again when nobody saves.
    await copyFolder(from, to, copied, true);
    const drafts = await mirror.inTurn(async () => {
      await copyFolder(from, to, copied, false);
      await proveDisk(to);
      await remember(to);
      return mirror.useFolder(to);
    });
    // Only a help: without it nothing is lost.
    await writeFile(path.join(from, NOTE_NAME), `\uFEFF${note(to, now())}`).catch(() => undefined);
    return { draftsFolder: to, oldFolder: from, drafts };
  } catch (error) {
    throw explainFileError(error, `没能移到“${to}”`, '草稿仍在原处，程序继续使用原来的文件夹。');
  }
}

/** That the program can save there, the way it saves. */
async function proveDisk(folder: string): Promise<void> {
  const file = path.join(folder, '.试写');
  await writeDurably(file, new TextEncoder().encode(sha256Of(new Uint8Array())));
  await rm(file, { force: true });
}
