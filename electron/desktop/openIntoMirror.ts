/** Opens a draft file and keeps it as one of the drafts on disk, so that the stick it came from can be pulled out. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Asset, Draft } from '#shared/application/draft.ts';
import type { OpenedDraftFile } from '#shared/desktopApi.ts';
import { AssetFault } from '#shared/draftFile/assetFault.ts';
import { editions } from '#shared/editions/index.ts';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';
import { type OpenedDraft, openDraftPath } from './draftFileOnDisk.ts';
import type { Mirror } from './mirror/mirror.ts';
import { Refused } from './refused.ts';

/** Opening the same file twice gives two drafts: one must not write over the other. */
async function withFreeId(draft: Draft, knownIds: readonly string[], mirror: Mirror): Promise<Draft> {
  const id = draft.id.toLowerCase();
  const isTaken = knownIds.some((known) => known.toLowerCase() === id) || await mirror.has(id);
  return isTaken ? { ...draft, id: randomUUID() } : { ...draft, id };
}

/** Why an evidence file could not be taken out of the draft file, or null. Pictures were looked at when it was opened; the disk's own troubles go on. */
async function keepAsset(opened: OpenedDraft, id: string, asset: Asset, mirror: Mirror): Promise<string | null> {
  try {
    await mirror.putAssetFrom(id, asset, (file) => opened.assets.copyTo(asset.sha256, file));
    return null;
  } catch (error) {
    if (error instanceof Refused && error.cause instanceof AssetFault) return error.message;
    throw error;
  }
}

/** The draft as it lies in the mirror: without the files that are damaged. They are named. */
async function keep(opened: OpenedDraft, draft: Draft, mirror: Mirror): Promise<{ readonly draft: Draft; readonly damaged: readonly string[] }> {
  const assets: Asset[] = [];
  const damaged: string[] = [];
  for (const asset of draft.assets) {
    const problem = await keepAsset(opened, draft.id, asset, mirror);
    if (problem === null) assets.push(asset);
    else damaged.push(problem);
  }
  const kept = damaged.length === 0 ? draft : { ...draft, assets };
  const saved = await mirror.save(kept);
  if ('wanted' in saved) throw new Refused('草稿里的图片或材料没能写到磁盘，请检查草稿文件夹所在的磁盘再试。');
  return { draft: kept, damaged };
}

/** Refuses, in words. `asCopy`: with an id of its own in any case. */
export async function openIntoMirror(file: string, knownIds: readonly string[], mirror: Mirror, asCopy = false): Promise<OpenedDraftFile> {
  const opened = await openDraftPath(file, editions);
  const chosen = asCopy ? { ...opened.draft, id: randomUUID() } : await withFreeId(opened.draft, knownIds, mirror);
  const { draft, damaged } = await keep(opened, chosen, mirror);
  return { draft, fileName: path.basename(file), setAside: [...opened.setAside.map(({ message }) => message), ...damaged] };
}

/** For a file that the window has only the bytes of. */
export async function openBytesIntoMirror(name: string, bytes: Uint8Array, knownIds: readonly string[], mirror: Mirror): Promise<OpenedDraftFile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'zbdraft-'));
  try {
    const file = path.join(folder, cleanFileName(name, 100, '草稿.zbdraft'));
    await writeFile(file, bytes, { flag: 'wx' });
    return await openIntoMirror(file, knownIds, mirror);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
