/** Whole PDF files, read back with PDF.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { editions } from '#shared/editions/index.ts';
import type { ExportOptions, PictureAsset } from '#shared/export/exporter.ts';
import { createPdfExporter } from '#shared/export/pdf/pdfExporter.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintHeading, PrintInline, PrintParagraph } from '#shared/print/printDocument.ts';
import { foldSpace } from '../../../support/printUnits.ts';
import { bodyText, readPdf } from '../../../support/readPdf.ts';
import { bundledFonts } from './bundledFaces.ts';

const [edition] = editions;
if (!edition) throw new Error('no edition');
const { layout } = edition;
const MM = 72 / 25.4;
const exporter = createPdfExporter(bundledFonts);

const run = (text: string): PrintInline => ({ kind: 'text', text });
const reference = (target: string): PrintInline => ({ kind: 'reference', text: '图1', target });
const paragraph = (text: string, more: Partial<PrintParagraph> = {}): PrintParagraph => ({ kind: 'paragraph', style: 'body', inlines: [run(text)], ...more });
const heading = (level: PrintHeading['level'], text: string): PrintHeading => ({ kind: 'heading', level, number: null, inlines: [run(text)], origin: `section:${text}` });
const cell = (text: string, more: Partial<PrintCell> = {}): PrintCell => ({
  columnSpan: 1, rowSpan: 1, role: 'value', align: 'left', blocks: [{ kind: 'paragraph', style: 'cell', inlines: text === '' ? [] : [run(text)] }], ...more,
});
function documentOf(blocks: readonly PrintBlock[], more: Partial<PrintDocument> = {}): PrintDocument {
  return {
    title: '申报书（某公司）', author: '某公司', subject: '某标杆', layout, tableOfContents: false, warnings: [],
    parts: [{ pageNumbers: 'outside', blocks }], ...more,
  };
}
const OPTIONS: ExportOptions = { pictures: new Map(), madeAt: '2024-11-05T01:30:00.000Z', program: '质量标杆申报助手 0.1.0', draft: { id: 'd', revision: 7 } };
async function write(blocks: readonly PrintBlock[], more: Partial<PrintDocument> = {}, options: Partial<ExportOptions> = {}) {
  const file = await exporter.write(documentOf(blocks, more), { ...OPTIONS, ...options });
  const pages = await readPdf(file.bytes);
  return { file, pages, texts: pages.map((page) => foldSpace(bodyText(page, layout.marginsMm))) };
}
const HAN = '质量标杆是指在质量管理方面具有先进性的典型经验。';

function pictureAsset(width: number, height: number): PictureAsset {
  const png = new PNG({ width, height });
  png.data = new Uint8Array(width * height * 4).fill(200);
  return { sha256: 'a'.repeat(64), bytes: PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 6, deflateStrategy: 0, filterType: 4 }), format: 'png', widthPx: width, heightPx: height };
}
function figure(asset: string | null, heightMm: number): PrintBlock {
  return { kind: 'figure', asset, widthMm: 100, heightMm, alternativeText: '流程', caption: { label: '图', number: 1, text: '流程', target: 'figure-1' }, origin: 'field:x' };
}

function countPictures(bytes: Uint8Array): number {
  return Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;
}

describe('a PDF file', () => {
  it('has the same bytes for the same document', async () => {
    const blocks = [heading(1, '一、概况'), paragraph(HAN.repeat(20))];
    const [one, other] = [await write(blocks), await write(blocks)];
    expect(Buffer.compare(one.file.bytes, other.file.bytes)).toBe(0);
  });
  it('says its title, author, language and when and by what it was made', async () => {
    const { file } = await write([paragraph('甲')]);
    const document = await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: '申报书（某公司）', Author: '某公司', Subject: '某标杆', Creator: OPTIONS.program, CreationDate: 'D:20241105013000Z', Language: 'zh-CN' });
    expect(Array.from(await document.getViewerPreferences() ?? [])).toEqual([['DisplayDocTitle', true]]);
    await document.loadingTask.destroy();
  });
  it('has a bookmark for each heading, those of deeper levels within', async () => {
    const { file } = await write([heading(1, '一、甲'), heading(2, '（一）乙'), { ...heading(3, '丙'), number: '1.' }, heading(2, '（二）丁'), heading(1, '二、戊')]);
    const document = await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise;
    const outline = await document.getOutline();
    const titles = (items: typeof outline): unknown => items?.map(({ title, items: inner }) => (inner.length > 0 ? [title, titles(inner)] : title));
    expect(titles(outline)).toEqual([['一、甲', [['（一）乙', ['1.丙']], '（二）丁']], '二、戊']);
    await document.loadingTask.destroy();
  });
  it('leads references to their captions, and dead ones nowhere', async () => {
    const { file } = await write([paragraph('', { inlines: [run('见'), reference('figure-1'), reference('figure-9')] }), figure(null, 40)]);
    const document = await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise;
    const links = await (await document.getPage(1)).getAnnotations();
    expect(links.map(({ dest }: { readonly dest: unknown }) => dest)).toEqual(['figure-1']);
    expect(await document.getDestination('figure-1')).not.toBeNull();
    await document.loadingTask.destroy();
  });
  it('can be empty', async () => {
    const { pages } = await write([]);
    expect(pages).toHaveLength(1);
  });
});

describe('what no typeface has', () => {
  it('is reported once for each character, by name and by place, and can still be read', async () => {
    const { file, texts } = await write([paragraph('甲\u{1f600}乙\u{1f600}', { origin: 'field:a' }), paragraph('\u{1f600}丙\ud55c', { origin: 'field:b' })]);
    expect(file.warnings.map(({ code, place }) => [code, place])).toEqual([['missingGlyph', 'field:a'], ['missingGlyph', 'field:b']]);
    expect(file.warnings[0]?.message).toContain('“\u{1f600}”（U+1F600）');
    expect(texts.join('')).toContain('甲\u{1f600}乙');
  });
  it('is not missing when another face has it', async () => {
    const { file, texts } = await write([paragraph('浙江𬭎䶮㛃公司·☑□〇①㎡℃±×')]);
    expect(file.warnings).toEqual([]);
    expect(texts.join('')).toContain('𬭎䶮㛃公司·☑□〇①㎡℃±×');
  });
  it('does not change the pitch of lines', async () => {
    const { pages } = await write([paragraph(`${HAN.repeat(3)}𬭎☑\u{1f600}${HAN.repeat(3)}`), paragraph('', { inlines: [run(`${HAN}m`), { kind: 'text', text: '2', script: 'super' }, run(HAN.repeat(3))] })]);
    const baselines = [...new Set(pages[0]?.texts.filter(({ text, yPt }) => text.length > 3 && yPt < 700).map(({ yPt }) => Math.round(yPt * 100) / 100))];
    const steps = baselines.slice(1).map((y, index) => y - (baselines[index] ?? 0));
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(step).toBeCloseTo(28.95, 1);
  });
});

describe('pages', () => {
  it('are numbered outside, from the first numbered part on, and go on in the next one', async () => {
    const { pages } = await write([], {
      parts: [
        { pageNumbers: 'none', blocks: [paragraph('封面')] },
        { pageNumbers: 'outside', blocks: [paragraph(HAN.repeat(60))] },
        { pageNumbers: 'outside', blocks: [paragraph('附件')] },
      ],
    });
    const number = (page: (typeof pages)[number]) => page.texts.filter(({ text, yPt }) => text.trim() !== '' && yPt > (297 - 35) * MM + 1).map(({ text, xPt }) => [text.replaceAll(/\s/gu, ''), xPt > page.widthPt / 2 ? 'right' : 'left']);
    expect(pages.map(number)).toEqual([[], [['—1—', 'right']], [['—2—', 'left']], [['—3—', 'right']], [['—4—', 'left']]].slice(0, pages.length));
    expect(pages.length).toBeGreaterThan(3);
  });
  it('keep a heading with the text under it', async () => {
    for (let lines = 19; lines <= 22; lines += 1) {
      const { texts } = await write([...Array.from({ length: lines }, () => paragraph('字')), heading(2, '（一）标题'), paragraph('正文')]);
      expect(texts.find((text) => text.includes('标题'))).toContain('正文');
    }
  });
  it('keep a chain of headings and a table’s title with the first row under them', async () => {
    const grid: PrintBlock = {
      kind: 'grid', columnsMm: [78, 78], headerRows: 1, alternativeText: '',
      rows: ['头', '身'].map((text) => ({ minimumHeightMm: 9, mayBreak: false, cells: [cell(text), cell(text)] })),
    };
    for (let lines = 15; lines <= 22; lines += 1) {
      const { texts } = await write([...Array.from({ length: lines }, () => paragraph('字')), heading(1, '一、章'), heading(2, '（一）节'), { kind: 'tableCaption', caption: { label: '表', number: 1, text: '题', target: 't' } }, grid]);
      expect(texts.find((text) => text.includes('一、章'))).toMatch(/节.*表1.*题.*头.*身/u);
    }
  });
  it('list the headings of the form with their numbers when asked to', async () => {
    const { texts, file } = await write([], {
      tableOfContents: true,
      parts: [
        { pageNumbers: 'none', blocks: [paragraph('封面')] },
        { pageNumbers: 'outside', blocks: [heading(1, '一、甲'), paragraph(HAN.repeat(70)), heading(2, '（一）乙'), heading(3, '丙')] },
      ],
    });
    expect(texts[1]).toMatch(/^目录一、甲\.+1（一）乙\.+3$/u);
    const document = await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise;
    const links = await (await document.getPage(2)).getAnnotations();
    const targets = await Promise.all(links.map(({ dest }: { readonly dest: string }) => document.getDestination(dest)));
    expect(await Promise.all(targets.map(async (target) => (await document.getPageIndex(target?.[0])) + 1))).toEqual([3, 5]);
    await document.loadingTask.destroy();
  });
});

describe('tables', () => {
  it('print long cells over pages, the header on each of them, and nothing twice', async () => {
    const long = Array.from({ length: 900 }, (_, index) => String(index).padStart(3, '0')).join('，');
    const { texts } = await write([{
      kind: 'grid', columnsMm: [40, 116], headerRows: 1, alternativeText: '',
      rows: [
        { minimumHeightMm: 9, mayBreak: false, cells: [cell('项目'), cell('内容')] },
        { minimumHeightMm: 9, mayBreak: true, cells: [cell('甲'), cell(long)] },
      ],
    }]);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.every((text) => text.startsWith('项目内容'))).toBe(true);
    expect(texts.map((text) => text.slice(4)).join('').replace('甲', '')).toBe(long);
  });
  it('say where each cell stands, piece by piece', async () => {
    const { file } = await write([{
      kind: 'grid', columnsMm: [78, 78], headerRows: 0, alternativeText: '',
      rows: [{ minimumHeightMm: 9, mayBreak: true, cells: [cell('甲', { origin: 'field:a' }), cell(HAN.repeat(60), { origin: 'field:b' })] }],
    }]);
    const pieces = file.places.filter(({ origin }) => origin === 'field:b');
    expect(pieces.map(({ page }) => page)).toEqual([1, 2]);
    for (const { xPt, widthPt } of pieces) {
      expect(xPt).toBeCloseTo((28 + 78) * MM);
      expect(widthPt).toBeCloseTo(78 * MM);
    }
  });
});

describe('pictures', () => {
  it('are made smaller until they fit on a page with their captions', async () => {
    const asset = pictureAsset(10, 60);
    const { file, texts } = await write([figure(asset.sha256, 600)], {}, { pictures: new Map([[asset.sha256, asset]]) });
    expect(texts).toEqual([expect.stringMatching(/图1.*流程/u)]);
    expect(file.places[0]?.heightPt).toBeLessThanOrEqual(225 * MM + 0.1);
    expect(file.warnings).toEqual([]);
  });
  it('that are used twice are written once', async () => {
    const asset = pictureAsset(300, 300);
    const pictures = new Map([[asset.sha256, asset]]);
    const [once, twice] = [await write([figure(asset.sha256, 50)], {}, { pictures }), await write([figure(asset.sha256, 50), figure(asset.sha256, 50)], {}, { pictures })];
    expect([countPictures(once.file.bytes), countPictures(twice.file.bytes)]).toEqual([1, 1]);
  });
  it('that cannot be read leave an empty frame and are reported', async () => {
    const asset: PictureAsset = { ...pictureAsset(10, 10), bytes: new Uint8Array([1, 2, 3]) };
    const { file, texts } = await write([figure(asset.sha256, 50)], {}, { pictures: new Map([[asset.sha256, asset]]) });
    expect(file.warnings).toMatchObject([{ code: 'missingPicture', place: 'field:x' }]);
    expect(texts.join('')).toContain('流程');
  });
});
