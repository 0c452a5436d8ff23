/** Draft folders whose `draft.json` is damaged or gone: whose they are, and what their history still has. Their pictures and evidence lie nowhere else. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { ReadVersion } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { Refused } from '#electron/desktop/refused.ts';
import type { DraftHistories } from './history/draftHistories.ts';

/** The id stands among the first keys. */
const HEAD_CHARACTERS = 2000;

async function idInFile(folder: string): Promise<string | null> {
  const bytes = await readFile(path.join(folder, DRAFT_ENTRY)).catch(() => null);
  return /"id":\s*"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/i.exec(bytes?.toString('latin1').slice(0, HEAD_CHARACTERS) ?? '')?.[1] ?? null;
}

/** The newest version that still restores; null when there is none. */
export async function newestVersion(folder: string, histories: DraftHistories): Promise<ReadVersion | null> {
  const { versions } = await histories.list(folder).catch(() => ({ versions: [] }));
  for (const { id } of versions) {
    try {
      return await histories.read(folder, id);
    } catch (error) {
      if (!(error instanceof Refused || error instanceof DraftRefused)) throw error;
    }
  }
  return null;
}

/** Null when none of them is the draft's. */
export async function folderOfDamaged(folders: readonly string[], id: string, histories: DraftHistories): Promise<string | null> {
  for (const folder of folders) {
    const found = await idInFile(folder) ?? (await newestVersion(folder, histories))?.draft.id ?? '';
    if (found.toLowerCase() === id.toLowerCase()) return folder;
  }
  return null;
}
