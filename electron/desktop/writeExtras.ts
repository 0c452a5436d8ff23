/** What is made beside the files that are filed, one writer an extra. */
import path from 'node:path';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';
import type { PackageExtra } from '#shared/export/package/packageExtras.ts';
import type { PackageNames } from '#shared/export/package/packageNames.ts';
import { fillingSheet } from '#shared/portal/fillingSheet.ts';
import { portalPages } from '#shared/portal/portalPages.ts';
import { BINDING_TITLE } from '#shared/print/printBinding.ts';
import { printSelfCheck, SELF_CHECK_TITLE } from '#shared/print/printSelfCheck.ts';
import { coverage } from '#shared/validation/coverage.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { selfCheckOf } from '#shared/validation/selfCheck.ts';
import type { Bind } from './binding/binder.ts';
import type { BoundPart } from './binding/bindingPlan.ts';
import { type ExportRun, recordFile, writeAndSync, writeDocument } from './exportRun.ts';

export interface ExtrasRequest {
  readonly wanted: readonly PackageExtra[];
  readonly bind: Bind;
}
export interface ExtrasRun extends ExportRun {
  readonly names: PackageNames;
  /** Of the draft that is exported. */
  readonly findings: readonly Finding[];
}
type ExtraWriters = { readonly [E in PackageExtra]: (run: ExtrasRun, bind: Bind) => Promise<void> };

/** In the order of the package; a file that two items share is bound once. */
function boundParts({ request: { edition, draft }, names, folder, files }: ExtrasRun): readonly BoundPart[] {
  const written = new Map(files.map((file) => [file.name, file]));
  const part = (name: string, title: string, mark: string | null): readonly BoundPart[] => {
    const file = written.get(`${names.submission}/${name}`);
    return file ? [{ title, mark, file: path.join(folder, ...file.name.split('/')), extension: path.extname(name).slice(1), bytes: file.bytes }] : [];
  };
  const { application, promise, evidenceList, evidence } = edition.documentNames;
  const evidenceParts = evidenceFiles(draft).flatMap((filed, index) => {
    const number = `${evidence}${index + 1}`;
    const title = `${number} ${draft.evidence[index]?.title ?? ''}`.trim();
    const own = filed.filter(({ isFiledBefore }) => !isFiledBefore);
    return own.flatMap(({ name }, place) => part(`${names.evidence}/${name}`, own.length > 1 ? `${title}（${place + 1}）` : title, number));
  });
  return [
    ...part(`${names.application}.pdf`, application, null),
    ...part(`${names.promise}.pdf`, promise, null),
    ...part(`${names.evidenceList}.pdf`, evidenceList, null),
    ...evidenceParts,
  ];
}

const writers: ExtraWriters = {
  async selfCheck(run) {
    const { edition, draft, madeAt } = run.request;
    const check = selfCheckOf(edition, draft, run.findings, coverage(edition, draft));
    await writeDocument(run, printSelfCheck(edition, draft, check, madeAt), SELF_CHECK_TITLE, run.names.selfCheck);
  },
  async binding(run, bind) {
    const { edition, draft, madeAt, program, onStep } = run.request;
    onStep(`装订${BINDING_TITLE}`);
    const { volumes, leftOut } = await bind({ edition, draft, parts: boundParts(run), folder: run.folder, fileName: run.names.binding, madeAt, program });
    for (const { fileName, pages } of volumes) await recordFile(run, fileName, pages);
    run.warnings.push(...leftOut.map((message) => ({ code: 'notBound', message, place: '' } as const)));
  },
  async fillingSheet(run) {
    const { edition, draft, madeAt, onStep } = run.request;
    onStep('写填报稿');
    const sheet = fillingSheet(edition, draft, portalPages(edition, draft), {
      madeAt,
      pictureAddress(asset) {
        const picture = run.pictures.get(asset);
        return picture ? `data:image/${picture.format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(picture.bytes).toString('base64')}` : null;
      },
    });
    await writeAndSync(path.join(run.folder, run.names.fillingSheet), new TextEncoder().encode(sheet));
    await recordFile(run, run.names.fillingSheet, null);
  },
};

export async function writeExtras(run: ExtrasRun, { wanted, bind }: ExtrasRequest): Promise<void> {
  for (const extra of wanted) await writers[extra](run, bind);
}
