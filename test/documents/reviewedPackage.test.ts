/** An export reads its own files back from the disk: what went wrong on the way is told in its result and its record, and the package is there all the same. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bind } from '#electron/desktop/binding/binder.ts';
import { bindVolumes } from '#electron/desktop/binding/bindVolumes.ts';
import { exportPackage, type PackageRequest } from '#electron/desktop/exportPackage.ts';
import { openDraftPath } from '#electron/desktop/draftFileOnDisk.ts';
import { rereadFile } from '#electron/desktop/rereading/rereadFile.ts';
import { answerText } from '#shared/application/answerText.ts';
import { editions } from '#shared/editions/index.ts';
import { PACKAGE_EXTRAS } from '#shared/export/package/packageExtras.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { paperDraft, paperDraftFile } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE } from '../support/papers/papers.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reviewed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bind: Bind = (order) => bindVolumes({
  ...order, typeset: async (document) => (await exporterFor('pdf')).write(document, { ...MADE, pictures: new Map(), draft: order.draft }),
});

/** `change`: what happens to a document between the draft and the file. */
async function made(change: (document: PrintDocument) => PrintDocument = (document) => document, more: Partial<PackageRequest> = {}) {
  const { draft, assets } = await openDraftPath(paperDraftFile('sample'), editions);
  const { edition } = await paperDraft('sample');
  return exportPackage({
    edition, draft, assets, destination: folder, zip: false, tableOfContents: true, extras: { wanted: PACKAGE_EXTRAS, bind }, ...MADE, onStep: () => undefined,
    typesetter: { write: async (format, document, options) => (await exporterFor(format)).write(change(document), options), close: async () => undefined },
    rereader: { reread: rereadFile, close: async () => undefined },
    ...more,
  });
}

function replaced(document: PrintDocument, from: string, to: string): PrintDocument {
  return JSON.parse(JSON.stringify(document).replaceAll(from, to)) as PrintDocument;
}

describe('an export', () => {
  it('has beside what is filed the bound volume and the filling sheet, and neither of them in it', async () => {
    const { files } = await made();
    const beside = files.filter(({ name }) => !name.startsWith('提交材料/')).map(({ name, pages }) => [path.extname(name), name.split('-')[0], pages]);
    const filed = files.filter(({ name }) => name.startsWith('提交材料/') && name.endsWith('.pdf'));
    const ownPages = filed.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
    expect(beside).toContainEqual(['.html', '填报稿', null]);
    const bound = files.find(({ name }) => name.startsWith('0-合订本-'));
    // The evidence of the sample are PDFs, whose pages nobody counted before.
    expect(bound?.pages).toBeGreaterThan(1 + ownPages);
  });


  it('passes its own review, the self-check table among the files', async () => {
    const { review, files } = await made();
    expect(review.differences).toEqual([]);
    expect(review).toMatchObject({ files: 8, pictures: 13 });
    expect(files.filter(({ name }) => name.startsWith('形式审查自查表-')).map(({ name }) => path.extname(name))).toEqual(['.docx', '.pdf']);
  });

  it('tells what was written otherwise than the draft says', async () => {
    const { draft, edition } = await paperDraft('sample');
    const mobile = answerText(edition, draft.answers, fieldById(edition, 'contact.mobile'));
    expect(mobile).toMatch(/^1\d{10}$/);
    const { review, folder: package_ } = await made((document) => replaced(document, mobile, '13900000000'));
    expect(review.differences.filter((difference) => difference.includes('联系人手机'))).toEqual([
      expect.stringMatching(new RegExp(`^1-申报书-.+\\.docx 里“申报表 · 联系人手机”与草稿不一致，应为“${mobile}”。$`, 'u')),
      expect.stringMatching(/^1-申报书-.+\.pdf 里“申报表 · 联系人手机”/u),
    ]);
    const record = await readFile(path.join(package_, '导出记录.txt'), 'utf8');
    for (const difference of review.differences) expect(record).toContain(difference);
  });

  it('tells of evidence that came to the disk as another file', async () => {
    const { assets } = await openDraftPath(paperDraftFile('sample'), editions);
    const { review } = await made(undefined, {
      assets: { ...assets, copyTo: (_asset, file) => writeFile(file, '%PDF-1.7 something else') },
    });
    expect(review.differences.length).toBeGreaterThan(0);
    for (const difference of review.differences) expect(difference).toMatch(/^\d\d-.+ 与您添加的文件不一致，请重新导出。$/u);
  });
});
