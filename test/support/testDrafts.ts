/** Drafts with files for the tests of opening and saving, and the ways in which a draft file comes to harm. */
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import type { Asset, Draft } from '#shared/application/draft.ts';
import { bytesAsSource, gatherBytes } from '#shared/draftFile/bytes.ts';
import { writeDraftFile } from '#shared/draftFile/writeDraftFile.ts';
import { editions } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { draftFor } from './draftFor.ts';
import { png } from './testPictures.ts';

const [newest] = editions;
if (!newest) throw new Error('no edition');
export const edition: Edition = newest;

export interface DraftWithFiles {
  readonly draft: Draft;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function pictureAsset(bytes: Uint8Array, extension = 'png'): Asset {
  return { sha256: sha256(bytes), extension, bytes: bytes.length, use: 'picture' };
}

/** A text with the picture as 图1 in it, and one piece of evidence. */
export function draftWithFiles(picture: Uint8Array = png(40, 20), evidence: Uint8Array = Buffer.from('%PDF-1.7 一份报告')): DraftWithFiles {
  const pictureFile = pictureAsset(picture);
  const evidenceFile: Asset = { sha256: sha256(evidence), extension: 'pdf', bytes: evidence.length, use: 'evidence' };
  const draft = draftFor(edition, {
    fields: {
      'company.name': '杭州示范阀门有限公司',
      'narrative.method': { type: 'doc', content: [
        { type: 'paragraph', content: [{ type: 'text', text: '先看数据，再定措施。' }] },
        { type: 'picture', attrs: { id: 'f1', asset: pictureFile.sha256, caption: '改进流程', alternativeText: '', widthPercent: 60 } },
      ] },
    },
    evidence: [{ id: 'e1', suggestion: null, title: '顾客满意度报告', files: [{ asset: evidenceFile.sha256, fileName: '报告.pdf' }], proves: [], note: '' }],
    assets: [pictureFile, evidenceFile],
  });
  return { draft, files: new Map([[pictureFile.sha256, picture], [evidenceFile.sha256, evidence]]) };
}

export async function draftFileBytes({ draft, files }: DraftWithFiles): Promise<Uint8Array> {
  const gathered = gatherBytes();
  await writeDraftFile(draft, {
    sink: gathered,
    createSha256: () => createHash('sha256'),
    program: '质量标杆申报助手 0.1.0',
    openAsset: (asset) => Promise.resolve(bytesAsSource(files.get(asset.sha256) ?? new Uint8Array())),
  });
  return gathered.take();
}

export interface ZipEntryForTest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: ZipWriterConstructorOptions;
}

/** A zip that the program would not write itself. */
export async function zipOf(entries: readonly ZipEntryForTest[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes, options } of entries) await zip.add(name, new Uint8ArrayReader(bytes), options ?? {});
  return zip.close();
}

/** The entries of a zip, for changing some and packing them again. */
export async function entriesOf(zipBytes: Uint8Array): Promise<ZipEntryForTest[]> {
  const zip = new ZipReader(new Uint8ArrayReader(zipBytes), { useWebWorkers: false });
  const entries: ZipEntryForTest[] = [];
  for (const entry of await zip.getEntries()) if (!entry.directory) entries.push({ name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()) });
  return entries;
}

/** The draft file with some entries changed; `null` takes one out. The manifest is left as it was. */
export async function tamperedZip(original: Uint8Array, change: (entry: ZipEntryForTest) => Uint8Array | null, more: readonly ZipEntryForTest[] = []): Promise<Uint8Array> {
  const kept = (await entriesOf(original)).flatMap((entry) => {
    const bytes = change(entry);
    return bytes ? [{ ...entry, bytes }] : [];
  });
  return zipOf([...kept, ...more]);
}

export async function fileInNewFolder(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'draft-')), name);
  await writeFile(file, bytes);
  return file;
}
