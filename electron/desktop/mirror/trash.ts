/** Drafts that were taken away: folders in `回收站`, each with its day. Removed after 30 days, and only when the clock can be believed. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { TrashedDraft } from '#shared/desktopApi.ts';
import { claimFolder } from '#electron/desktop/claimFolder.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { TRASH_FOLDER, trashedName, trashedOn, untrashedName } from './mirrorNames.ts';
import { stampOf } from './readStoredDraft.ts';
import { type KnownDraft, scanDrafts } from './scanDrafts.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 30;
/** Of those, on how many the program must have seen time pass in steps that no clock set forward makes. */
const SEEN_DAYS = 10;
const NOTE_FILE = '.trashed.json';

const noteSchema = v.object({ steadyMs: v.number() });

function trashIn(draftsFolder: string): string {
  return path.join(draftsFolder, TRASH_FOLDER);
}

/** Under a name that is free. Returns the path. */
async function move(folder: string, target: string): Promise<string> {
  const moved = await claimFolder(folder, path.basename(target), path.dirname(target));
  await syncFolder(path.dirname(target));
  await syncFolder(path.dirname(folder));
  return moved;
}

export async function moveToTrash(draftsFolder: string, folder: string, now: Date): Promise<void> {
  await mkdir(trashIn(draftsFolder), { recursive: true });
  await move(folder, path.join(trashIn(draftsFolder), trashedName(path.basename(folder), now)));
}

export async function findInTrash(draftsFolder: string, id: string): Promise<KnownDraft | null> {
  return (await scanDrafts(trashIn(draftsFolder), new Map())).drafts.get(id) ?? null;
}

export async function moveOutOfTrash(draftsFolder: string, folder: string): Promise<void> {
  const back = await move(folder, path.join(draftsFolder, untrashedName(path.basename(folder))));
  await rm(path.join(back, NOTE_FILE), { force: true }).catch(() => undefined);
}

export async function listTrash(draftsFolder: string): Promise<readonly TrashedDraft[]> {
  const { drafts } = await scanDrafts(trashIn(draftsFolder), new Map());
  return [...drafts.values()].map(({ folder, listed }): TrashedDraft => {
    const day = trashedOn(path.basename(folder)) ?? listed.changedAt.slice(0, 10);
    return { ...listed, trashedOn: day, removedFrom: new Date(Date.parse(day) + KEPT_DAYS * DAY_MS).toISOString().slice(0, 10) };
  }).sort((a, b) => (a.trashedOn < b.trashedOn ? 1 : -1));
}

/** What the program had seen of time when it first met the folder in the trash; noted then. */
async function steadyWhenMet(folder: string, steadyMs: number): Promise<number> {
  const file = path.join(folder, NOTE_FILE);
  try {
    return v.parse(noteSchema, JSON.parse(await readFile(file, 'utf8'))).steadyMs;
  } catch {
    await writeFile(file, JSON.stringify({ steadyMs }));
    return steadyMs;
  }
}

/** `steadyMs`: see `steadyTime.ts`. Touches nothing but folders that this program put there. Returns the names of those that are gone. */
export async function purgeTrash(draftsFolder: string, now: Date, steadyMs: number): Promise<readonly string[]> {
  const entries = await readdir(trashIn(draftsFolder), { withFileTypes: true }).catch(() => []);
  const purged: string[] = [];
  for (const entry of entries) {
    const day = trashedOn(entry.name);
    const folder = path.join(trashIn(draftsFolder), entry.name);
    if (!entry.isDirectory() || day === null || !(await stampOf(path.join(folder, DRAFT_ENTRY)))) continue;
    const seenMs = steadyMs - await steadyWhenMet(folder, steadyMs);
    if (now.getTime() - Date.parse(day) < (KEPT_DAYS + 1) * DAY_MS || seenMs < SEEN_DAYS * DAY_MS) continue;
    await rm(folder, { recursive: true });
    purged.push(entry.name);
  }
  return purged;
}
