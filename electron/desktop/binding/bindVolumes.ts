/**
 * Binds the papers of a package and its evidence into one PDF (合订本), in volumes: contents with links, bookmarks, and on each page
 * of evidence its number. Pages are copied as they are and never encoded anew. One volume is held in memory at a time.
 */
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Draft } from '#shared/application/draft.ts';
import type { ExportedFile } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import { BINDING_TITLE, type BoundLine, lineOrigin, MARK_SIZE_PT, printBindingContents, printMarks } from '#shared/print/printBinding.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { textWidthInCharacters } from '#shared/print/rowMayBreak.ts';
import { addLink, addOutline, type Bookmark } from './addOutline.ts';
import { type BoundPart, planVolumes } from './bindingPlan.ts';
import { markPage } from './markPages.ts';
import { takeInPart } from './takeInPart.ts';

/** Larger ones are slow to open and refused by mail and portals; two of them fit into memory. */
export const VOLUME_BYTES = 150 * 1024 * 1024;
const MARK_ROOM_PT = 8;

export interface BindingRequest {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly parts: readonly BoundPart[];
  /** Exists. */
  readonly folder: string;
  /** Without ending: `0-合订本-<申报单位>`. */
  readonly fileName: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly program: string;
  readonly volumeBytes?: number;
  readonly typeset: (document: PrintDocument) => Promise<Pick<ExportedFile, 'bytes' | 'pages' | 'places'>>;
}
export interface BoundVolume {
  readonly fileName: string;
  readonly pages: number;
  readonly bytes: number;
}
export interface Binding {
  readonly volumes: readonly BoundVolume[];
  /** What is not in it, each a sentence with the reason. */
  readonly leftOut: readonly string[];
}

interface BoundPages {
  readonly title: string;
  /** From 0, the contents not counted; null: left out. */
  readonly start: number | null;
  readonly pages: number;
}

interface VolumeOrder {
  readonly request: BindingRequest;
  readonly parts: readonly BoundPart[];
  readonly number: number;
  readonly volumes: number;
  readonly leftOut: string[];
}

async function takeInAll(document: PDFDocument, { request, parts, leftOut }: VolumeOrder): Promise<readonly BoundPages[]> {
  const marks = [...new Set(parts.flatMap(({ mark }) => (mark === null ? [] : [mark])))];
  const markPages = marks.length === 0 ? [] : await document.embedPdf((await request.typeset(printMarks(request.edition, request.draft, marks))).bytes, marks.map((_mark, index) => index));
  const bound: BoundPages[] = [];
  for (const part of parts) {
    const start = document.getPageCount();
    const taken = await takeInPart(document, part);
    if ('leftOut' in taken) {
      leftOut.push(taken.leftOut);
      bound.push({ title: part.title, start: null, pages: 0 });
      continue;
    }
    const mark = part.mark === null ? undefined : markPages[marks.indexOf(part.mark)];
    if (mark && part.mark !== null) {
      const widthPt = textWidthInCharacters(part.mark) * MARK_SIZE_PT + MARK_ROOM_PT;
      for (const page of taken.pages) markPage(page, { page: mark, widthPt });
    }
    bound.push({ title: part.title, start, pages: taken.pages.length });
  }
  return bound;
}

/** The contents stand in front and number themselves along: they are set again until their own length is the one they were set for. */
async function addContents(document: PDFDocument, bound: readonly BoundPages[], { request, number, volumes }: VolumeOrder): Promise<number> {
  const { edition, draft, typeset } = request;
  let length = 1;
  for (;;) {
    const lines = bound.map(({ title, start, pages }): BoundLine => ({ title, page: start === null ? null : start + length + 1, pages, remark: start === null ? '未装订' : '' }));
    const set = await typeset(printBindingContents(edition, draft, { volume: number, volumes, lines }));
    if ((set.pages ?? 0) > length) {
      length = set.pages ?? length;
      continue;
    }
    const contents = await PDFDocument.load(set.bytes, { updateMetadata: false });
    for (const [index, page] of (await document.copyPages(contents, contents.getPageIndices())).entries()) document.insertPage(index, page);
    for (const [index, { start }] of bound.entries()) {
      if (start === null) continue;
      for (const { page, xPt, yPt, widthPt, heightPt } of set.places.filter(({ origin }) => origin === lineOrigin(index))) {
        const top = document.getPage(page - 1).getHeight();
        addLink(document, page - 1, [xPt, top - yPt - heightPt, xPt + widthPt, top - yPt], start + length);
      }
    }
    return length;
  }
}

async function writeVolume(document: PDFDocument, { request, number, volumes }: VolumeOrder): Promise<BoundVolume> {
  const fileName = `${request.fileName}${volumes > 1 ? `-第${number}册` : ''}.pdf`;
  const file = path.join(request.folder, fileName);
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { fileName, pages: document.getPageCount(), bytes: (await stat(file)).size };
}

async function bindVolume(order: VolumeOrder): Promise<BoundVolume> {
  const { madeAt, program } = order.request;
  const document = await PDFDocument.create({ updateMetadata: false });
  const madeOn = new Date(madeAt);
  document.setTitle(BINDING_TITLE, { showInWindowTitleBar: true });
  document.setProducer(program);
  document.setCreator(program);
  document.setCreationDate(madeOn);
  document.setModificationDate(madeOn);
  document.setLanguage('zh-CN');
  const bound = await takeInAll(document, order);
  const contents = await addContents(document, bound, order);
  const bookmarks = bound.flatMap(({ title, start }): readonly Bookmark[] => (start === null ? [] : [{ title, page: start + contents }]));
  addOutline(document, [{ title: '目录', page: 0 }, ...bookmarks]);
  return writeVolume(document, order);
}

export async function bindVolumes(request: BindingRequest): Promise<Binding> {
  const planned = planVolumes(request.parts, request.volumeBytes ?? VOLUME_BYTES);
  const leftOut: string[] = [];
  const volumes: BoundVolume[] = [];
  for (const [index, parts] of planned.entries()) volumes.push(await bindVolume({ request, parts, number: index + 1, volumes: planned.length, leftOut }));
  return { volumes, leftOut };
}
