/**
 * What every export does: writes into a hidden folder beside the target, each document in its formats, each opened again while
 * the next is written. When it fails or is cancelled nothing is left behind; the draft is only read.
 */
import { mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import type { Exporter, ExportOptions, PictureAsset } from '#shared/export/exporter.ts';
import type { RecordedFile } from '#shared/export/package/exportRecord.ts';
import type { PackageReviewResult } from '#shared/export/package/packageReviewResult.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { ExportWarning, PrintDocument } from '#shared/print/printDocument.ts';
import type { DraftAssets } from './draftFileOnDisk.ts';
import { explainFileError } from './explainFileError.ts';
import { hashFile } from './hashFile.ts';
import { makeFolder, removeEmptyFolders } from './makeFolder.ts';
import { readPictures } from './readPictures.ts';
import { PackageReview } from './rereading/packageReview.ts';
import type { Rereader } from './rereading/rereader.ts';
import type { Typesetter } from './typesetting/typesetter.ts';
import { sweepAbandoned, unfinishedIn } from './unfinished.ts';

export interface ExportRequest {
  readonly edition: Edition;
  readonly draft: Draft;
  /** What opening the draft left out: it belongs among the warnings of whatever is made from it. */
  readonly setAside?: readonly SetAside[];
  readonly assets: DraftAssets;
  /** Where it is put; made when it is not there. */
  readonly destination: string;
  readonly tableOfContents: boolean;
  /** Puts 草稿 into the names. */
  readonly markedAsDraft?: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly program: string;
  readonly typesetter: Typesetter;
  readonly rereader: Rereader;
  /** A step begins: one short Chinese phrase. */
  readonly onStep: (step: string) => void;
}
export interface Exported {
  /** Full path of what holds the files. */
  readonly folder: string;
  readonly files: readonly RecordedFile[];
  readonly words: number;
  readonly warnings: readonly ExportWarning[];
  readonly review: PackageReviewResult;
}

/** The formats of a document, in the order in which they are written, by the names that users know. */
const FORMAT_NAMES: { readonly [F in Exporter['format']]: string } = { docx: 'Word', pdf: 'PDF' };
export const FORMATS = Object.keys(FORMAT_NAMES) as readonly Exporter['format'][];

/** Everything of one run that its steps share. */
export interface ExportRun {
  readonly request: ExportRequest;
  /** The unfinished folder. */
  readonly folder: string;
  readonly pictures: ReadonlyMap<string, PictureAsset>;
  readonly files: RecordedFile[];
  readonly warnings: ExportWarning[];
  readonly review: PackageReview;
}

/** A new file in the unfinished folder, on the disk before it gets its name. */
export async function writeAndSync(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `name`: path in the unfinished folder, with `/`. */
export async function recordFile(run: ExportRun, name: string, pages: number | null): Promise<RecordedFile> {
  const file = path.join(run.folder, ...name.split('/'));
  const recorded = { name, pages, bytes: (await stat(file)).size, sha256: await hashFile(file) };
  run.files.push(recorded);
  return recorded;
}

/** `fileName`: path in the unfinished folder, without its ending. */
export async function writeDocument(run: ExportRun, document: PrintDocument, documentName: string, fileName: string, formats = FORMATS): Promise<void> {
  const { draft, madeAt, program, typesetter, onStep } = run.request;
  const options: ExportOptions = { pictures: run.pictures, madeAt, program, draft: { id: draft.id, revision: draft.revision } };
  run.warnings.push(...document.warnings);
  for (const format of formats) {
    onStep(`排版并写出${documentName}（${FORMAT_NAMES[format]}）`);
    const written = await typesetter.write(format, document, options);
    run.warnings.push(...written.warnings);
    const name = `${fileName}.${format}`;
    const file = path.join(run.folder, ...name.split('/'));
    await writeAndSync(file, written.bytes);
    await recordFile(run, name, written.pages);
    run.review.addFile(name, { format, file, document, pages: written.pages, pictures: [...run.pictures.keys()] });
  }
}

export function withoutRepetition(warnings: readonly ExportWarning[]): readonly ExportWarning[] {
  const seen = new Set<string>();
  return warnings.filter((warning) => {
    const key = `${warning.code}\n${warning.place}\n${warning.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function openingWarnings({ setAside = [] }: ExportRequest): ExportWarning[] {
  return setAside.map(({ place, message }) => ({ code: 'setAside', place, message }));
}

/** Refuses, in words, what the disk refuses; then nothing is left behind. */
export async function runExport<T>(request: ExportRequest, fill: (run: ExportRun) => Promise<T>): Promise<T> {
  const unfinished = unfinishedIn(request.destination);
  const review = new PackageReview(request.edition, request.draft, request.rereader);
  let madeFolders: readonly string[] = [];
  try {
    request.onStep('读取图片');
    const pictures = await readPictures(request.edition, request.draft, request.assets);
    madeFolders = await makeFolder(request.destination);
    await mkdir(unfinished);
    await sweepAbandoned(unfinished);
    return await fill({ request, folder: unfinished, pictures, files: [], warnings: openingWarnings(request), review });
  } catch (error) {
    await review.settle();
    // What kept it from being written may keep it from being removed; the first error is the one to tell.
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    await removeEmptyFolders(madeFolders);
    throw explainFileError(error, `没能导出到“${request.destination}”`);
  }
}
