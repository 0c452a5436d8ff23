/** Remembers across starts what the draft folders held, so that five hundred of them need not be read to be listed. Only a shortcut: it may be missing, old or wrong. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { KnownDraft } from './scanDrafts.ts';
import { temporaryName } from './writeDurably.ts';

const knownDraftsSchema = v.array(v.object({
  folder: v.string(),
  stamp: v.object({ bytes: v.number(), modifiedMs: v.number(), changedMs: v.number() }),
  sha256: v.string(),
  listed: v.object({ id: v.string(), revision: v.number(), changedAt: v.string(), company: v.string(), benchmarkName: v.string(), words: v.number() }),
}));

/** Empty when the file is missing or cannot be understood; then the folders are read. */
export async function readKnownDrafts(file: string): Promise<readonly KnownDraft[]> {
  try {
    return v.parse(knownDraftsSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return [];
  }
}

export async function writeKnownDrafts(file: string, known: readonly KnownDraft[]): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const temporary = temporaryName(file);
    await writeFile(temporary, JSON.stringify(known));
    await rename(temporary, file);
  } catch {
    // The next start reads the folders instead.
  }
}
