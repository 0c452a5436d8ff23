/** Drafts as they lie on disk, read without the program. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Draft } from '#shared/application/draft.ts';

export const DRAFTS_FOLDER = '质量标杆申报';

export interface StoredDraft extends Draft {
  /** Where it lies. */
  readonly folder: string;
}

/** All of them, in the order of their folders' names. */
export async function storedDrafts(documentsFolder: string): Promise<readonly StoredDraft[]> {
  const drafts = path.join(documentsFolder, DRAFTS_FOLDER);
  const names = (await readdir(drafts, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== '回收站').map(({ name }) => name);
  return Promise.all(names.sort().map(async (name) => {
    const folder = path.join(drafts, name);
    return { ...JSON.parse(await readFile(path.join(folder, 'draft.json'), 'utf8')) as Draft, folder };
  }));
}

/** The only one. */
export async function storedDraft(documentsFolder: string): Promise<StoredDraft> {
  const [draft, ...others] = await storedDrafts(documentsFolder);
  if (!draft || others.length > 0) throw new Error(`expected one draft, found ${others.length + (draft ? 1 : 0)}`);
  return draft;
}

/** Waits until the disk has what was typed last, wherever it was typed. */
export async function storedWith(documentsFolder: string, text: string): Promise<StoredDraft> {
  await expect.poll(async () => JSON.stringify((await storedDraft(documentsFolder)).answers)).toContain(text);
  return storedDraft(documentsFolder);
}
