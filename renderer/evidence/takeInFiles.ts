/** Brings chosen files to the draft's folder, one by one. What cannot be taken is told in words; the others are taken all the same. */
import type { AddedFile } from '#shared/application/changeEvidence.ts';
import { ASSET_EXTENSIONS } from '#shared/application/assetExtensions.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';

export const LARGEST_EVIDENCE_BYTES = 200 * 1024 * 1024;

export interface TakenFiles {
  readonly added: readonly AddedFile[];
  /** One sentence a file. */
  readonly refused: readonly string[];
}

/** `jpg` for every spelling of it; null for a kind of file that is not filed. */
export function evidenceExtension(fileName: string): string | null {
  const written = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  const extension = written === 'jpeg' ? 'jpg' : written;
  return extension !== undefined && ASSET_EXTENSIONS.evidence.includes(extension) ? extension : null;
}

/** For the file dialog. */
export const ACCEPTED_FILES = [...ASSET_EXTENSIONS.evidence, 'jpeg'].map((extension) => `.${extension}`).join(',');

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function takeIn(file: File, draftId: string, desktop: Pick<DesktopApi, 'putAsset'>): Promise<AddedFile | string> {
  const extension = evidenceExtension(file.name);
  if (extension === null) return `“${file.name}”不是可以添加的文件类型。可以添加 PDF、图片（JPG、PNG）、Word、Excel 等文件。`;
  if (file.size === 0) return `“${file.name}”是空文件，没有添加。`;
  if (file.size > LARGEST_EVIDENCE_BYTES) return `“${file.name}”超过 200 MB，没有添加。请缩小或拆成几个文件再添加。`;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = await sha256Of(bytes);
    const outcome = await desktop.putAsset({ draftId, sha256, extension, bytes });
    if ('refused' in outcome) return `“${file.name}”没有添加：${outcome.refused}`;
    return { fileName: file.name, asset: { sha256, extension, bytes: bytes.length, use: 'evidence' } };
  } catch {
    return `“${file.name}”没能读出来，没有添加。请确认文件还在原处、没有被别的程序占用，再试一次。`;
  }
}

export async function takeInFiles(files: readonly File[], draftId: string, desktop: Pick<DesktopApi, 'putAsset'>): Promise<TakenFiles> {
  const taken: (AddedFile | string)[] = [];
  // One after the other: each may be large.
  for (const file of files) taken.push(await takeIn(file, draftId, desktop));
  return {
    added: taken.filter((file) => typeof file !== 'string'),
    refused: taken.filter((file) => typeof file === 'string'),
  };
}
