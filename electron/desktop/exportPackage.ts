/**
 * Makes the package that a company files. Everything is written into a hidden folder beside the target and renamed at the
 * end, so that no half-made package ever stands under its name and nothing is overwritten; the draft is only read.
 */
import { mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { answerText } from '#shared/application/answerText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { SetAside } from '#shared/application/setAside.ts';
import type { Exporter, ExportOptions, PictureAsset } from '#shared/export/exporter.ts';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';
import { type RecordedFile, writeExportRecord } from '#shared/export/package/exportRecord.ts';
import { type PackageNames, packageNames } from '#shared/export/package/packageNames.ts';
import type { PackageReviewResult } from '#shared/export/package/packageReviewResult.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { ExportWarning, PrintDocument } from '#shared/print/printDocument.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { printSelfCheck, SELF_CHECK_TITLE } from '#shared/print/printSelfCheck.ts';
import { coverage } from '#shared/validation/coverage.ts';
import { explained } from '#shared/validation/explained.ts';
import { selfCheckOf } from '#shared/validation/selfCheck.ts';
import { validate } from '#shared/validation/validate.ts';
import { claimFolder } from './claimFolder.ts';
import type { DraftAssets } from './draftFileOnDisk.ts';
import { explainFileError } from './explainFileError.ts';
import { hashFile } from './hashFile.ts';
import { makeFolder, removeEmptyFolders } from './makeFolder.ts';
import { nameWarningPlaces } from './nameWarningPlaces.ts';
import { readPictures } from './readPictures.ts';
import { Refused } from './refused.ts';
import { PackageReview } from './rereading/packageReview.ts';
import type { Rereader } from './rereading/rereader.ts';
import type { Typesetter } from './typesetting/typesetter.ts';
import { sweepAbandoned, unfinishedIn } from './unfinished.ts';
import { zipFolder } from './zipFolder.ts';

export interface PackageRequest {
  readonly edition: Edition;
  readonly draft: Draft;
  /** What opening the draft left out: it belongs among the warnings of whatever is made from it. */
  readonly setAside?: readonly SetAside[];
  readonly assets: DraftAssets;
  /** The folder that the package's own folder goes into; made when it is not there. */
  readonly destination: string;
  readonly zip: boolean;
  readonly tableOfContents: boolean;
  /** Puts 草稿 into the names. */
  readonly markedAsDraft?: boolean;
  /** 形式审查自查表 beside what is filed, for the company itself. */
  readonly selfCheck?: boolean;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly program: string;
  readonly typesetter: Typesetter;
  readonly rereader: Rereader;
  /** A step begins: one short Chinese phrase. */
  readonly onStep: (step: string) => void;
}
export interface ExportedPackage {
  /** Full path. */
  readonly folder: string;
  readonly files: readonly RecordedFile[];
  readonly words: number;
  readonly warnings: readonly ExportWarning[];
  readonly openFindings: { readonly errors: number; readonly warnings: number };
  readonly review: PackageReviewResult;
}

/** The formats that a package has, in the order in which they are written, by the names that users know. */
const FORMAT_NAMES: { readonly [F in Exporter['format']]: string } = { docx: 'Word', pdf: 'PDF' };
const FORMATS = Object.keys(FORMAT_NAMES) as readonly Exporter['format'][];

/** A new file in the unfinished folder, on the disk before the folder gets its name. */
async function writeAndSync(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Everything of one run that its steps share. */
interface Run {
  readonly request: PackageRequest;
  readonly names: PackageNames;
  /** The unfinished folder. */
  readonly folder: string;
  readonly pictures: ReadonlyMap<string, PictureAsset>;
  readonly files: RecordedFile[];
  readonly warnings: ExportWarning[];
  readonly review: PackageReview;
}

async function record(run: Run, name: string, pages: number | null): Promise<RecordedFile> {
  const file = path.join(run.folder, ...name.split('/'));
  const recorded = { name, pages, bytes: (await stat(file)).size, sha256: await hashFile(file) };
  run.files.push(recorded);
  return recorded;
}

/** `fileName`: path in the package, without its ending. */
async function writeDocument(run: Run, document: PrintDocument, documentName: string, fileName: string): Promise<void> {
  const { draft, madeAt, program, typesetter, onStep } = run.request;
  const options: ExportOptions = { pictures: run.pictures, madeAt, program, draft: { id: draft.id, revision: draft.revision } };
  run.warnings.push(...document.warnings);
  for (const format of FORMATS) {
    onStep(`排版并写出${documentName}（${FORMAT_NAMES[format]}）`);
    const written = await typesetter.write(format, document, options);
    run.warnings.push(...written.warnings);
    const name = `${fileName}.${format}`;
    const file = path.join(run.folder, ...name.split('/'));
    await writeAndSync(file, written.bytes);
    await record(run, name, written.pages);
    run.review.addFile(name, { format, file, document, pages: written.pages, pictures: [...run.pictures.keys()] });
  }
}

async function writeEvidence(run: Run): Promise<void> {
  const { draft, assets, onStep } = run.request;
  const folder = path.join(run.folder, run.names.submission, run.names.evidence);
  await mkdir(folder);
  for (const [index, files] of evidenceFiles(draft).entries()) {
    for (const { asset, name, isFiledBefore } of files) {
      if (!draft.assets.some(({ sha256 }) => sha256 === asset)) throw new Refused(`证实性材料“${draft.evidence[index]?.title}”的文件不见了，请重新添加后再导出。`);
      if (isFiledBefore) continue;
      onStep(`复制证实性材料 ${name}`);
      await assets.copyTo(asset, path.join(folder, name));
      const copied = await record(run, `${run.names.submission}/${run.names.evidence}/${name}`, null);
      run.review.addCopy(copied.name, asset, copied.sha256);
    }
  }
}

function withoutRepetition(warnings: readonly ExportWarning[]): ExportWarning[] {
  const seen = new Set<string>();
  return warnings.filter((warning) => {
    const key = `${warning.code}\n${warning.place}\n${warning.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function fill(run: Run): Promise<Omit<ExportedPackage, 'folder'>> {
  const { edition, draft, zip, selfCheck = false, tableOfContents, madeAt, program, onStep } = run.request;
  const { names } = run;
  await mkdir(path.join(run.folder, names.submission));
  const application = printApplication(edition, draft, { tableOfContents });
  await writeDocument(run, application, edition.documentNames.application, `${names.submission}/${names.application}`);
  run.review.checkAnswers(application);
  await writeDocument(run, printPromise(edition, draft), edition.documentNames.promise, `${names.submission}/${names.promise}`);
  if (draft.evidence.length > 0) {
    await writeDocument(run, printEvidenceList(edition, draft), edition.documentNames.evidenceList, `${names.submission}/${names.evidenceList}`);
    if (draft.evidence.some((item) => item.files.length > 0)) await writeEvidence(run);
  }
  const findings = validate(edition, draft);
  if (selfCheck) {
    const check = selfCheckOf(edition, draft, findings, coverage(edition, draft));
    await writeDocument(run, printSelfCheck(edition, draft, check, madeAt), SELF_CHECK_TITLE, names.selfCheck);
  }
  if (zip) {
    onStep('打包压缩文件');
    await zipFolder(path.join(run.folder, names.submission), names.submission, path.join(run.folder, names.zip), madeAt);
    await record(run, names.zip, null);
  }
  onStep('复核写好的文件');
  const review = await run.review.finish(run.files.filter(({ name }) => name.startsWith(`${names.submission}/`)));
  onStep('写导出记录');
  const { open } = explained(edition, draft, findings);
  const openFindings = {
    errors: open.filter((finding) => finding.severity === 'error').length,
    warnings: open.filter((finding) => finding.severity === 'warning').length,
  };
  const narrative = countNarrative(edition, draft);
  const warnings = nameWarningPlaces(edition, draft, withoutRepetition(run.warnings));
  const text = (id: string) => answerText(edition, draft.answers, fieldById(edition, id));
  const recordText = writeExportRecord({
    applicant: text(edition.keyFields.applicant),
    benchmarkName: text(edition.keyFields.benchmarkName),
    editionTitle: edition.title,
    editionRevision: draft.editionRevision,
    madeAt,
    program,
    draftId: draft.id,
    draftRevision: draft.revision,
    words: {
      total: narrative.total.words,
      parts: narrative.parts.map(({ part, heading, counts }) => ({ heading, words: counts.words, limit: part.limitLabel })),
    },
    files: run.files,
    warnings,
    openFindings,
    review,
  });
  await writeAndSync(path.join(run.folder, names.record), new TextEncoder().encode(recordText));
  return { files: run.files, words: narrative.total.words, warnings, openFindings, review };
}

function openingWarnings({ setAside = [] }: PackageRequest): ExportWarning[] {
  return setAside.map(({ place, message }) => ({ code: 'setAside', place, message }));
}

/** Refuses, in words, what the disk refuses; then nothing is left behind. */
export async function exportPackage(request: PackageRequest): Promise<ExportedPackage> {
  const names = packageNames(request.edition, request.draft, request.markedAsDraft);
  const unfinished = unfinishedIn(request.destination);
  const review = new PackageReview(request.edition, request.draft, request.rereader);
  let madeFolders: readonly string[] = [];
  try {
    request.onStep('读取图片');
    const pictures = await readPictures(request.edition, request.draft, request.assets);
    madeFolders = await makeFolder(request.destination);
    await mkdir(unfinished);
    await sweepAbandoned(unfinished);
    const made = await fill({ request, names, folder: unfinished, pictures, files: [], warnings: openingWarnings(request), review });
    return { folder: await claimFolder(unfinished, names.folder), ...made };
  } catch (error) {
    await review.settle();
    // What kept it from being written may keep it from being removed; the first error is the one to tell.
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
    await removeEmptyFolders(madeFolders);
    throw explainFileError(error, `没能导出到“${request.destination}”`);
  }
}
