/** Files that were written are opened again and held against the draft: what is right passes, and each way of being wrong is named. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BlobReader, BlobWriter, TextWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeFault } from '#electron/desktop/rereading/describeFault.ts';
import { paperPictures, paperUnits } from '#electron/desktop/rereading/paperUnits.ts';
import { type FileFault, rereadFile } from '#electron/desktop/rereading/rereadFile.ts';
import { answersToPrint, unprintedAnswers } from '#electron/desktop/rereading/unprintedAnswers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setCell } from '#shared/application/setCell.ts';
import type { Exporter } from '#shared/export/exporter.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE, paper, PAPERS, printed } from '../support/papers/papers.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rereading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(PAPERS)('$draft, $document', (name) => {
  it.each(['docx', 'pdf'] as const)('as %s passes as it was written', async (format) => {
    const { file, pages } = await paper(name, format);
    const { pictures } = await paperDraft(name.draft);
    expect(await rereadFile({ format, file, document: await printed(name), pages, pictures: [...pictures.keys()] })).toEqual([]);
  });
});

it.each(['docx', 'pdf'] as const)('the contents before an application pass as %s', async (format) => {
  const { edition, draft, pictures } = await paperDraft('sample');
  const document = printApplication(edition, draft, { tableOfContents: true });
  const { bytes, pages } = await (await exporterFor(format)).write(document, { ...MADE, pictures, draft });
  const file = path.join(folder, `contents.${format}`);
  await writeFile(file, bytes);
  expect(await rereadFile({ format, file, document, pages, pictures: [...pictures.keys()] })).toEqual([]);
});

const sample = { draft: 'sample', document: 'application' } as const;

/** What the sample's own checking says of a file that is not the one that was written. */
async function faultsOf(format: Exporter['format'], bytes: Uint8Array): Promise<readonly FileFault[]> {
  const file = path.join(folder, `${crypto.randomUUID()}.${format}`);
  await writeFile(file, bytes);
  const { pictures } = await paperDraft('sample');
  const { pages } = await paper(sample, format);
  return rereadFile({ format, file, document: await printed(sample), pages, pictures: [...pictures.keys()] });
}

async function written(format: Exporter['format'], change: (draft: Draft) => Draft): Promise<Uint8Array> {
  const { edition, draft, pictures } = await paperDraft('sample');
  const { bytes } = await (await exporterFor(format)).write(printApplication(edition, change(draft), { tableOfContents: false }), { ...MADE, pictures, draft });
  return bytes;
}

async function repacked(change: (name: string, xml: string) => string | null, leaveOut?: RegExp): Promise<Uint8Array> {
  const reader = new ZipReader(new BlobReader(new Blob([(await paper(sample, 'docx')).bytes as Uint8Array<ArrayBuffer>])));
  const writer = new ZipWriter(new BlobWriter());
  for (const entry of await reader.getEntries()) {
    if (entry.directory || leaveOut?.test(entry.filename)) continue;
    const isText = /\.(xml|rels)$/.test(entry.filename);
    const text = isText ? change(entry.filename, await entry.getData(new TextWriter())) : null;
    await writer.add(entry.filename, new BlobReader(text === null ? await entry.getData(new BlobWriter()) : new Blob([text])));
  }
  await reader.close();
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** Other words of the same length, so that everything else of the file stays where it is. */
async function pdfWith(pattern: RegExp, words: (found: string) => string): Promise<Uint8Array> {
  const text = Buffer.from((await paper(sample, 'pdf')).bytes).toString('latin1');
  expect(text).toMatch(pattern);
  const changed = text.replace(pattern, (found) => words(found).padEnd(found.length));
  expect(changed.length).toBe(text.length);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

async function said(faults: readonly FileFault[]): Promise<readonly string[]> {
  const { edition, draft } = await paperDraft('sample');
  return faults.map((fault) => describeFault(edition, draft, '1-申报书.pdf', fault));
}

describe('a file that says otherwise than the draft is named', () => {
  it.each(['docx', 'pdf'] as const)('with one changed cell and the text that quotes it, as %s', async (format) => {
    const { edition } = await paperDraft('sample');
    const table = edition.sections.find(({ id }) => id === 'economic');
    if (table?.kind !== 'table') throw new Error('no table');
    const faults = await faultsOf(format, await written(format, (draft) => ({ ...draft, answers: setCell(draft.answers, table, 'revenue', 'later', '99999.9') })));
    expect(faults.map((fault) => ('origin' in fault ? fault.origin : fault.kind))).toEqual(['cell:economic/revenue/later', 'field:narrative.overview']);
    expect((await said(faults))[0]).toMatch(/^1-申报书\.pdf 里“表2 经济效益 · 营业收入 · 2023年”与草稿不一致，应为“[\d,.]+”。$/);
  });

  it.each(['docx', 'pdf'] as const)('with answers that are missing in several places, as %s', async (format) => {
    const { edition } = await paperDraft('sample');
    const faults = await faultsOf(format, await written(format, (draft) => ({
      ...draft, answers: ['company.address', 'honours.company'].reduce((answers, id) => setAnswer(answers, fieldById(edition, id), ''), draft.answers),
    })));
    const places = faults.flatMap((fault) => ('origin' in fault ? [fault.origin] : []));
    expect(places).toEqual(expect.arrayContaining(['field:company.address', 'field:honours.company']));
    expect(places.length).toBeLessThan(6);
  });

  it.each(['docx', 'pdf'] as const)('with one changed character of the text, as %s', async (format) => {
    const { edition } = await paperDraft('sample');
    const { draft } = await paperDraft('sample');
    const stored = JSON.stringify(draft.answers.fields['narrative.implementation']);
    const changed = stored.replace('质量', '质粮');
    expect(changed).not.toBe(stored);
    const faults = await faultsOf(format, await written(format, (own) => ({ ...own, answers: setAnswer(own.answers, fieldById(edition, 'narrative.implementation'), JSON.parse(changed) as never) })));
    expect(new Set(faults.flatMap((fault) => ('origin' in fault ? [fault.origin] : [])))).toEqual(new Set(['field:narrative.implementation']));
  });

  it('when a PDF has lost a page', async () => {
    const bytes = await pdfWith(/\/Count 25\n\/Kids \[[^\]]*\]/, (found) => found.replace('25', '24').replace(/ ?\d+ 0 R\]/, ']'));
    const faults = await faultsOf('pdf', bytes);
    expect(faults).toContainEqual({ kind: 'pages', expected: 25, found: 24 });
    expect((await said(faults))[0]).toBe('1-申报书.pdf 应有 25 页，实有 24 页。');
  });

  it('when a font does not travel with it', async () => {
    const faults = await faultsOf('pdf', await pdfWith(/\/FontFile2 /, () => '/FontFileX '));
    expect(faults.map(({ kind }) => kind)).toContain('fonts');
    expect((await said(faults)).join('')).toMatch(/没有带上字体“.+”/);
  });

  it('when a picture is not in the PDF', async () => {
    const faults = await faultsOf('pdf', await pdfWith(/\/Subtype \/Image\n/, () => '/Subtype /Imago\n'));
    const expected = paperPictures(await printed(sample)).length;
    expect(faults).toEqual([{ kind: 'pictures', expected, found: expected - 1 }]);
  });

  it('when a picture is not in the Word file, or is another one', async () => {
    const expected = paperPictures(await printed(sample)).length;
    let isFirst = true;
    const without = await repacked(() => null, /^word\/media\/image1\.png$/);
    const lost = await faultsOf('docx', without);
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ kind: 'pictures', expected });
    const exchanged = await repacked((name, xml) => (name !== 'word/document.xml' ? xml : xml.replace(/r:embed="[^"]*"/g, (found) => {
      const [second] = /r:embed="[^"]*"/.exec(xml.slice(xml.indexOf(found) + found.length)) ?? [found];
      const taken = isFirst ? second : found;
      isFirst = false;
      return taken;
    })));
    expect(await faultsOf('docx', exchanged)).toEqual([{ kind: 'pictures', expected, found: expected - 1 }]);
  });

  it('when words stand there that nobody wrote', async () => {
    const faults = await faultsOf('docx', await repacked((name, xml) => (name === 'word/document.xml' ? xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>多出来的话</w:t></w:r></w:p>') : xml)));
    expect(faults).not.toEqual([]);
  });

  it.each(['docx', 'pdf'] as const)('when it is cut off or is no such file, as %s', async (format) => {
    const { bytes } = await paper(sample, format);
    for (const broken of [bytes.slice(0, 900), new Uint8Array(9), new Uint8Array(0)]) {
      const faults = await faultsOf(format, broken);
      expect(faults).not.toEqual([]);
    }
    expect(await said(await faultsOf(format, new Uint8Array(9)))).toEqual(['1-申报书.pdf 打不开，请重新导出。']);
  });
});

describe('all answers of the draft', () => {
  it('are among the texts that are laid out', async () => {
    for (const name of ['sample', 'stress', 'sentinels of 2024', 'sentinels of the made-up edition'] as const) {
      const { edition, draft } = await paperDraft(name);
      const answers = answersToPrint(edition, draft);
      expect(answers.length).toBeGreaterThan(40);
      expect(unprintedAnswers(answers, paperUnits(printApplication(edition, draft, { tableOfContents: false }), 'pdf')), name).toEqual([]);
    }
  });

  it('are missed when a layout leaves one away', async () => {
    const { edition, draft } = await paperDraft('sample');
    const less = { ...draft, answers: setAnswer(draft.answers, fieldById(edition, 'company.address'), '') };
    expect(unprintedAnswers(answersToPrint(edition, draft), paperUnits(printApplication(edition, less, { tableOfContents: false }), 'pdf'))).toEqual(['field:company.address']);
  });
});
