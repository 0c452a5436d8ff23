/**
 * Makes the package that a company files. Its folder gets its name at the end, so that no half-made package ever stands
 * under it and nothing is overwritten.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { answerText } from '#shared/application/answerText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';
import { writeExportRecord } from '#shared/export/package/exportRecord.ts';
import { type PackageNames, packageNames } from '#shared/export/package/packageNames.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { explained } from '#shared/validation/explained.ts';
import { validate } from '#shared/validation/validate.ts';
import { claimFolder } from './claimFolder.ts';
import { type Exported, type ExportRequest, type ExportRun, recordFile, runExport, withoutRepetition, writeAndSync, writeDocument } from './exportRun.ts';
import { nameWarningPlaces } from './nameWarningPlaces.ts';
import { Refused } from './refused.ts';
import { type ExtrasRequest, writeExtras } from './writeExtras.ts';
import { zipFolder } from './zipFolder.ts';

/** `destination`: the folder that the package's own folder goes into. */
export interface PackageRequest extends ExportRequest {
  readonly zip: boolean;
  /** None when absent. */
  readonly extras?: ExtrasRequest;
}
export interface ExportedPackage extends Exported {
  readonly openFindings: { readonly errors: number; readonly warnings: number };
}
interface PackageRun extends ExportRun {
  readonly request: PackageRequest;
  readonly names: PackageNames;
}

async function writeEvidence(run: PackageRun): Promise<void> {
  const { draft, assets, onStep } = run.request;
  const folder = path.join(run.folder, run.names.submission, run.names.evidence);
  await mkdir(folder);
  for (const [index, files] of evidenceFiles(draft).entries()) {
    for (const { asset, name, isFiledBefore } of files) {
      if (!draft.assets.some(({ sha256 }) => sha256 === asset)) throw new Refused(`证实性材料“${draft.evidence[index]?.title}”的文件不见了，请重新添加后再导出。`);
      if (isFiledBefore) continue;
      onStep(`复制证实性材料 ${name}`);
      await assets.copyTo(asset, path.join(folder, name));
      const copied = await recordFile(run, `${run.names.submission}/${run.names.evidence}/${name}`, null);
      run.review.addCopy(copied.name, asset, copied.sha256);
    }
  }
}

async function fill(run: PackageRun): Promise<Omit<ExportedPackage, 'folder'>> {
  const { edition, draft, zip, extras, tableOfContents, madeAt, program, onStep } = run.request;
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
  if (extras) await writeExtras({ ...run, findings }, extras);
  if (zip) {
    onStep('打包压缩文件');
    await zipFolder(path.join(run.folder, names.submission), names.submission, path.join(run.folder, names.zip), madeAt);
    await recordFile(run, names.zip, null);
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

/** Refuses, in words, what the disk refuses; then nothing is left behind. */
export function exportPackage(request: PackageRequest): Promise<ExportedPackage> {
  const names = packageNames(request.edition, request.draft, request.markedAsDraft);
  return runExport(request, async (run) => {
    const made = await fill({ ...run, request, names });
    return { folder: await claimFolder(run.folder, names.folder), ...made };
  });
}
