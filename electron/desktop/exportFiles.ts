/** Exports single files into a folder that the user chose. They get their names when all of them are whole; a file that is open in Word is not touched. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Exporter } from '#shared/export/exporter.ts';
import type { RecordedFile } from '#shared/export/package/exportRecord.ts';
import { type PackageNames, packageNames } from '#shared/export/package/packageNames.ts';
import { SINGLE_FILES, type SingleFile } from '#shared/export/package/singleFiles.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { printSelfCheck, SELF_CHECK_TITLE } from '#shared/print/printSelfCheck.ts';
import { coverage } from '#shared/validation/coverage.ts';
import { selfCheckOf } from '#shared/validation/selfCheck.ts';
import { validate } from '#shared/validation/validate.ts';
import { claimFile } from './claimFile.ts';
import { type Exported, type ExportRequest, type ExportRun, FORMATS, recordFile, runExport, withoutRepetition, writeDocument } from './exportRun.ts';
import { nameWarningPlaces } from './nameWarningPlaces.ts';

/** `destination`: the folder that the files go into. */
export interface FilesRequest extends ExportRequest {
  readonly files: readonly SingleFile[];
  /** Files of the same names give way. */
  readonly replace: boolean;
  /** Writes the draft itself to a new file. */
  readonly writeDraftFile: (file: string) => Promise<unknown>;
}
export interface ExportedFiles extends Exported {
  /** Whole sentences about files that got other names. */
  readonly notes: readonly string[];
}

interface Paper {
  readonly name: (run: ExportRun) => string;
  readonly fileName: (names: PackageNames) => string;
  readonly print: (request: ExportRequest) => PrintDocument;
}
type PaperName = 'application' | 'promise' | 'evidenceList' | 'selfCheck';
const PAPERS: Readonly<Record<PaperName, Paper>> = {
  application: {
    name: ({ request: { edition } }) => edition.documentNames.application,
    fileName: (names) => names.application,
    print: ({ edition, draft, tableOfContents }) => printApplication(edition, draft, { tableOfContents }),
  },
  promise: {
    name: ({ request: { edition } }) => edition.documentNames.promise,
    fileName: (names) => names.promise,
    print: ({ edition, draft }) => printPromise(edition, draft),
  },
  evidenceList: {
    name: ({ request: { edition } }) => edition.documentNames.evidenceList,
    fileName: (names) => names.evidenceList,
    print: ({ edition, draft }) => printEvidenceList(edition, draft),
  },
  selfCheck: {
    name: () => SELF_CHECK_TITLE,
    fileName: (names) => names.selfCheck,
    print: ({ edition, draft, madeAt }) => printSelfCheck(edition, draft, selfCheckOf(edition, draft, validate(edition, draft), coverage(edition, draft)), madeAt),
  },
};

async function writeFiles(run: ExportRun, { files, writeDraftFile }: FilesRequest, names: PackageNames): Promise<void> {
  for (const [paper, { name, fileName, print }] of Object.entries(PAPERS) as [PaperName, Paper][]) {
    const formats = FORMATS.filter((format: Exporter['format']) => files.includes(`${paper}.${format}`));
    if (formats.length === 0) continue;
    const document = print(run.request);
    await writeDocument(run, document, name(run), fileName(names), formats);
    if (paper === 'application') run.review.checkAnswers(document);
  }
  if (files.includes('draftFile')) {
    run.request.onStep('写出草稿文件');
    await writeDraftFile(path.join(run.folder, names.draftFile));
    await recordFile(run, names.draftFile, null);
  }
}

/** Refuses, in words, what the disk refuses; then nothing is left behind. */
export function exportFiles(request: FilesRequest): Promise<ExportedFiles> {
  const { edition, draft, destination, replace, onStep } = request;
  const names = packageNames(edition, draft, request.markedAsDraft);
  return runExport(request, async (run) => {
    await writeFiles(run, { ...request, files: SINGLE_FILES.filter((file) => request.files.includes(file)) }, names);
    onStep('复核写好的文件');
    const review = await run.review.finish(run.files);
    onStep('放进文件夹');
    const notes: string[] = [];
    const files: RecordedFile[] = [];
    for (const recorded of run.files) {
      const { file, wasLocked } = await claimFile(path.join(run.folder, recorded.name), path.join(destination, recorded.name), replace);
      const name = path.basename(file);
      files.push({ ...recorded, name });
      if (wasLocked) notes.push(`“${recorded.name}”正在别的程序里打开，没有替换它；这次的文件叫“${name}”。要用原来的名字，请先关闭它，再导出一次。`);
    }
    await rm(run.folder, { recursive: true, force: true });
    const warnings = nameWarningPlaces(edition, draft, withoutRepetition(run.warnings));
    return { folder: destination, files, words: countNarrative(edition, draft).total.words, warnings, review, notes };
  });
}
