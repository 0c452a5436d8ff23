/** Every draft of the document tests as the files that are filed. Each file is made once in a run and read by all tests. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { ExportedFile, Exporter } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import type { Draft } from '#shared/application/draft.ts';
import { type GlyphPage, readGlyphs } from '../pdf/readGlyphs.ts';
import { convertWithLibreOffice } from '../tools/convertWithLibreOffice.ts';
import { PAPER_DRAFTS, paperDraft, type PaperDraftName } from './paperDrafts.ts';

export type DocumentName = 'application' | 'promise' | 'evidenceList';
type Format = Exporter['format'];

export interface PaperName {
  readonly draft: PaperDraftName;
  readonly document: DocumentName;
}
export interface Paper extends Omit<ExportedFile, 'bytes'> {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const DOCUMENTS: { readonly [D in DocumentName]: (edition: Edition, draft: Draft) => PrintDocument } = {
  application: (edition, draft) => printApplication(edition, draft, { tableOfContents: false }),
  promise: printPromise,
  evidenceList: printEvidenceList,
};

/** For `describe.each`: `$draft, $document`. */
export const PAPERS: readonly PaperName[] = PAPER_DRAFTS.flatMap((draft) => (['application', 'promise', 'evidenceList'] as const).map((document) => ({ draft, document })));

/** When and by what the files say that they were made. */
export const MADE = { madeAt: '2024-11-05T01:30:00.000Z', program: '质量标杆申报助手 test' } as const;

export const fontsFolder = fileURLToPath(new URL('../../../out/fonts', import.meta.url));
const loaders: { readonly [F in Format]: () => Promise<Exporter> } = {
  async docx() {
    const { createDocxExporter } = await import('#shared/export/docx/docxExporter.ts');
    return createDocxExporter();
  },
  async pdf() {
    const [{ createPdfExporter }, { findFonts }] = await Promise.all([
      import('#shared/export/pdf/pdfExporter.ts'), import('#electron/desktop/typesetting/findFonts.ts'),
    ]);
    return createPdfExporter(await findFonts(fontsFolder, { computerFolders: [] }));
  },
};
const exporters = new Map<Format, Promise<Exporter>>();

export function exporterFor(format: Format): Promise<Exporter> {
  let exporter = exporters.get(format);
  if (!exporter) {
    exporter = loaders[format]();
    exporters.set(format, exporter);
  }
  return exporter;
}

export async function printed({ draft: name, document }: PaperName): Promise<PrintDocument> {
  const { edition, draft } = await paperDraft(name);
  return DOCUMENTS[document](edition, draft);
}

/** Letters only, so that no tool trips over the name. */
function paperPath({ draft, document }: PaperName, extension: string): string {
  return path.join(inject('papersFolder'), `${draft.replaceAll(/\W/gu, '-')}-${document}.${extension}`);
}

/** Written under another name first: a file that is there is whole. */
async function keep(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}.unfinished`, content);
  await rename(`${file}.unfinished`, file);
}

export async function paper(name: PaperName, format: Format): Promise<Paper> {
  const file = paperPath(name, format);
  const facts = `${file}.json`;
  if (!existsSync(facts)) {
    const { draft, pictures } = await paperDraft(name.draft);
    const exporter = await exporterFor(format);
    const { bytes, ...rest } = await exporter.write(await printed(name), {
      ...MADE, pictures, draft: { id: draft.id, revision: draft.revision },
    });
    await keep(file, bytes);
    await keep(facts, JSON.stringify(rest));
  }
  return { file, bytes: new Uint8Array(await readFile(file)), ...JSON.parse(await readFile(facts, 'utf8')) as Omit<ExportedFile, 'bytes'> };
}

async function keptGlyphs(pdf: string): Promise<readonly GlyphPage[]> {
  const file = `${pdf}.glyphs.json`;
  if (!existsSync(file)) await keep(file, JSON.stringify(await readGlyphs(await readFile(pdf))));
  return JSON.parse(await readFile(file, 'utf8')) as readonly GlyphPage[];
}

/** Our own PDF, measured. */
export async function paperGlyphs(name: PaperName): Promise<readonly GlyphPage[]> {
  return keptGlyphs((await paper(name, 'pdf')).file);
}

/** The Word file as LibreOffice lays it out. The first call converts all of them in one go. */
export async function layoutByLibreOffice(name: PaperName): Promise<{ readonly file: string; readonly pages: readonly GlyphPage[] }> {
  const folder = path.join(inject('papersFolder'), 'libreoffice');
  if (!existsSync(folder)) {
    const files: string[] = [];
    for (const one of PAPERS) files.push((await paper(one, 'docx')).file);
    await mkdir(`${folder}.unfinished`, { recursive: true });
    await convertWithLibreOffice(files, `${folder}.unfinished`);
    await rename(`${folder}.unfinished`, folder);
  }
  const file = path.join(folder, path.basename(paperPath(name, 'pdf')));
  if (!existsSync(file)) throw new Error(`LibreOffice did not open ${path.basename(paperPath(name, 'docx'))}`);
  return { file, pages: await keptGlyphs(file) };
}
