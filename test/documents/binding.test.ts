/** 合订本: everything of a package in one PDF, judged by qpdf, poppler and PDF.js. */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { BoundPart } from '#electron/desktop/binding/bindingPlan.ts';
import { type Binding, bindVolumes } from '#electron/desktop/binding/bindVolumes.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Draft } from '#shared/application/draft.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { exporterFor, MADE, paper } from '../support/papers/papers.ts';
import { readPdfFacts } from '../support/pdf/readPdfFacts.ts';
import { checkPdf } from '../support/tools/checkPdf.ts';
import { pdfToText } from '../support/tools/pdfToText.ts';
import { runTool } from '../support/tools/runTool.ts';
import { png } from '../support/testPictures.ts';

const A4 = [595.28, 841.89] as const;
/** One page of each: as scanners turn them, and with a visible part that is cut out of a larger one. */
const TURNS = [0, 90, 180, 270] as const;

async function turnedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const turn of TURNS) {
    const page = document.addPage([...A4]);
    page.drawText(`turned ${turn}`, { x: 200, y: 400 });
    page.setRotation(degrees(turn));
  }
  const cut = document.addPage([800, 1000]);
  cut.setCropBox(100, 150, 500, 600);
  cut.drawText('cut out', { x: 200, y: 400 });
  const tiny = document.addPage([60, 40]);
  tiny.drawText('tiny', { x: 5, y: 5, size: 8 });
  return document.save();
}

describe('合订本', () => {
  let folder: string;
  let edition: Edition;
  let draft: Draft;
  let binding: Binding;
  let parts: readonly BoundPart[];

  const part = async (fileName: string, bytes: Uint8Array, title: string, mark: string | null): Promise<BoundPart> => {
    const file = path.join(folder, fileName);
    await writeFile(file, bytes);
    return { title, file, extension: path.extname(fileName).slice(1), bytes: bytes.length, mark };
  };
  const bind = async (fileName: string, bound: readonly BoundPart[], volumeBytes?: number) => bindVolumes({
    edition, draft, parts: bound, folder, fileName, ...MADE, ...(volumeBytes === undefined ? {} : { volumeBytes }),
    typeset: async (document) => (await exporterFor('pdf')).write(document, { ...MADE, pictures: new Map(), draft: { id: draft.id, revision: draft.revision } }),
  });

  beforeAll(async () => {
    ({ edition, draft } = await paperDraft('sample'));
    folder = path.join(inject('papersFolder'), 'binding');
    await mkdir(folder, { recursive: true });
    const application = await paper({ draft: 'sample', document: 'application' }, 'pdf');
    const locked = path.join(folder, 'locked.pdf');
    await runTool('qpdf', ['--encrypt', 'secret', 'secret', '256', '--', application.file, locked], { installed: 'qpdf' });
    parts = [
      await part('application.pdf', application.bytes, '申报书', null),
      await part('turned.pdf', await turnedPdf(), '顾客满意度调查分析报告', '证实性材料1'),
      await part('photo.png', png(900, 600), '环境保护情况照片', '证实性材料2'),
      await part('locked2.pdf', await readFile(locked), '审计报告', '证实性材料3'),
      await part('broken.pdf', new TextEncoder().encode('%PDF-1.7\nthis is no file'), '资源利用报告', '证实性材料4'),
      await part('office.pdf', new Uint8Array(5000).fill(0x9d), '加密的报告', '证实性材料5'),
      await part('standards.xlsx', new Uint8Array(10), '标准清单', '证实性材料6'),
    ];
    binding = await bind('0-合订本', parts);
  });

  it('has all pages, after its contents', async () => {
    expect(binding.volumes).toHaveLength(1);
    const application = await readPdfFacts((await readFile(path.join(folder, 'application.pdf'))));
    expect(binding.volumes[0]?.pages).toBe(1 + application.pages + TURNS.length + 2 + 1);
  });

  it('is a clean PDF', async () => {
    expect(await checkPdf(path.join(folder, '0-合订本.pdf'))).toBe('');
  });

  it('leads to each document by its bookmarks and its contents', async () => {
    const facts = await readPdfFacts(await readFile(path.join(folder, '0-合订本.pdf')));
    const application = await readPdfFacts(await readFile(path.join(folder, 'application.pdf')));
    expect(facts.bookmarks.map(({ title, page }) => [title, page])).toEqual([
      ['目录', 0], ['申报书', 1], ['顾客满意度调查分析报告', 1 + application.pages], ['环境保护情况照片', 1 + application.pages + TURNS.length + 2],
    ]);
    const [contents] = await pdfToText(path.join(folder, '0-合订本.pdf'));
    expect(contents).toContain('合订本目录');
    expect(contents).toMatch(new RegExp(`顾客满意度调查分析报告\\s+${2 + application.pages}\\s+6`));
    expect(contents).toMatch(/审计报告\s+—\s+—\s+未装订/);
  });

  it('has the number on each page of evidence, upright in the corner that is seen, and on no other page', async () => {
    const texts = await pdfToText(path.join(folder, '0-合订本.pdf'));
    const application = await readPdfFacts(await readFile(path.join(folder, 'application.pdf')));
    const marked = texts.map((text) => /证实性材料\d(?=\s|$)/.exec(text)?.[0] ?? '');
    expect(marked.slice(1 + application.pages)).toEqual([...Array<string>(TURNS.length + 2).fill('证实性材料1'), '证实性材料2']);
    const { stdout } = await runTool('pdftotext', ['-bbox', '-f', String(2 + application.pages), '-l', String(5 + application.pages), path.join(folder, '0-合订本.pdf'), '-'], { installed: 'poppler-utils' });
    const pages = [...stdout.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)];
    expect(pages).toHaveLength(TURNS.length);
    for (const [, width, , words] of pages) {
      const mark = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">证实性材料1?</.exec(words ?? '');
      expect(Number(mark?.[3]), words).toBeGreaterThan(Number(width) - 40);
      expect(Number(mark?.[4])).toBeLessThan(45);
      // Upright as seen: wider than high.
      expect(Number(mark?.[3]) - Number(mark?.[1])).toBeGreaterThan(2 * (Number(mark?.[4]) - Number(mark?.[2])));
    }
  });

  it('keeps the text of what it binds', async () => {
    const own = await pdfToText(path.join(folder, 'application.pdf'));
    const bound = await pdfToText(path.join(folder, '0-合订本.pdf'));
    expect(bound.slice(1, 1 + own.length)).toEqual(own);
  });

  it('says what it leaves out, and why', () => {
    expect(binding.leftOut).toEqual([
      '“审计报告”是加密的 PDF，没有装订进来，请去掉密码后再导出。',
      expect.stringMatching(/^“资源利用报告”(?:是打不开的 PDF|里面没有页面)/),
      '“加密的报告”不是能打开的 PDF，可能被办公加密软件加密了或已损坏，没有装订进来，请换成能打开的文件。',
      '“标准清单”是 XLSX 文件，不能装订进 PDF，请看单独的文件。',
    ]);
  });

  it('comes in volumes when it is large, each with contents of its own', async () => {
    const size = (await stat(path.join(folder, 'application.pdf'))).size;
    const { volumes } = await bind('0-合订本分册', parts.slice(0, 3), size + 10);
    expect(volumes.map(({ fileName }) => fileName)).toEqual(['0-合订本分册-第1册.pdf', '0-合订本分册-第2册.pdf']);
    const [first] = await pdfToText(path.join(folder, '0-合订本分册-第2册.pdf'));
    expect(first).toContain('第2册，共2册');
  });
});
