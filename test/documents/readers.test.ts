/** The readers and tools that judge our files are judged first, on files by other hands. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, SimpleField, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStockPdfmake } from '../bench/stockPdfmake.ts';
import { readDocx } from '../support/docx/readDocx.ts';
import { wordTexts, wordUnits } from '../support/docx/wordUnits.ts';
import { blankGlyphs } from '../support/pdf/blankGlyphs.ts';
import { readGlyphs } from '../support/pdf/readGlyphs.ts';
import { textLines } from '../support/pdf/textLines.ts';
import { bodyText, readPdf } from '../support/readPdf.ts';
import { checkPdf } from '../support/tools/checkPdf.ts';
import { convertWithLibreOffice } from '../support/tools/convertWithLibreOffice.ts';
import { pdfFonts } from '../support/tools/pdfFonts.ts';
import { pdfToText } from '../support/tools/pdfToText.ts';
import { runTool } from '../support/tools/runTool.ts';
import { validateDocx } from '../support/tools/validateDocx.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const inFolder = (name: string) => path.join(folder, name);
const read = async () => new Uint8Array(await readFile(inFolder('stock.pdf')));

const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'list', level } });
const cell = (text: string, merge: { verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] } = {}) => (
  new TableCell({ ...merge, children: [new Paragraph(text)] })
);

describe('a Word file by the docx library', () => {
  const document = new Document({
    title: '题目', creator: '单位',
    numbering: { config: [{ reference: 'list', levels: [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
      { level: 1, format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE, text: '%2' },
      { level: 2, format: LevelFormat.BULLET, text: '•' },
    ] }] },
    sections: [{ children: [
      new Paragraph({ text: '一、标题', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun('甲'), new TextRun({ text: '乙', break: 1 }), new SimpleField('SEQ 图', '7'), new TextRun('丙')] }),
      numbered('子', 0), numbered('丑', 1), numbered('寅', 1), numbered('点', 2), numbered('卯', 0), numbered('辰', 1),
      new Table({ rows: [
        new TableRow({ tableHeader: true, children: [cell('头'), cell('项')] }),
        new TableRow({ children: [cell('上', { verticalMerge: VerticalMergeType.RESTART }), cell('右')] }),
        new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('下')] }),
      ] }),
    ] }],
  });
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await Packer.toBuffer(document));
    await writeFile(inFolder('word.docx'), bytes);
  });

  it('is read in order, with field results and automatic numbers', async () => {
    const word = await readDocx(bytes);
    expect(wordTexts(word.blocks)).toEqual([
      '一、标题', '甲\n乙7丙', '1. 子', '① 丑', '② 寅', '• 点', '2. 卯', '① 辰', '头', '项', '上', '右', '', '下',
    ]);
    expect(word.properties.get('dc:title')).toBe('题目');
    expect(word.blocks[0]).toMatchObject({ style: 'Heading1' });
  });

  it('gives its rows for comparison without covered cells', async () => {
    const rows = wordUnits(await readDocx(bytes)).filter(({ kind }) => kind === 'row');
    expect(rows).toEqual([['头', '项'], ['上', '右'], ['下']].map((cells) => ({ kind: 'row', cells, header: '头项' })));
  });

  it('is laid out by LibreOffice', async () => {
    await convertWithLibreOffice([inFolder('word.docx')], folder);
    const pages = await readGlyphs(await readFile(inFolder('word.pdf')));
    expect(textLines(pages).map(({ text }) => text.trim())).toContain('一、标题');
  });

  it('passes the validator, and does not when its XML is broken', async () => {
    expect(await validateDocx(inFolder('word.docx'))).toEqual([]);
    const broken = new Document({ sections: [{ children: [new Paragraph({ children: [new SimpleField('SEQ', '1')], indent: { left: '-9xx' as never } })] }] });
    await writeFile(inFolder('broken.docx'), await Packer.toBuffer(broken));
    expect(await validateDocx(inFolder('broken.docx'))).not.toEqual([]);
  });
});

describe('a PDF by stock pdfmake', () => {
  const serif = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', import.meta.url));
  beforeAll(async () => {
    const write = createStockPdfmake({ serif });
    const bytes = await write({
      pageSize: 'A4', pageMargins: [80, 100, 70, 90], defaultStyle: { font: 'serif', fontSize: 20 },
      footer: { text: '— 1 —', fontSize: 10 },
      content: [
        { text: ['第一行', { text: '2', sup: true }, '，', '止。'] }, { text: 'WW', characterSpacing: 5 },
        { columns: [{ text: '左格', width: 100 }, { text: '右格', width: 100 }] },
        { image: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', width: 60, height: 30 },
      ],
    });
    await writeFile(inFolder('stock.pdf'), bytes);
  });

  it('is read with its geometry: lines, cells apart, sizes and spacing', async () => {
    const pages = await readGlyphs(await read());
    const lines = textLines(pages);
    expect(lines.map(({ text }) => text)).toEqual(['第一行2，止。', 'WW', '左格', '右格', '— 1 —']);
    expect(lines[0]).toMatchObject({ page: 0, leftPt: 80, sizePt: 20 });
    expect(lines[0]?.rightPt).toBeGreaterThan(80 + 6 * 20);
    const [first, second] = lines[1]?.glyphs ?? [];
    expect((second?.xPt ?? 0) - (first?.xPt ?? 0) - (first?.widthPt ?? 0)).toBeCloseTo(5, 1);
    expect(lines[3]?.leftPt).toBeCloseTo(180, 1);
    expect(pages[0]?.pictures).toMatchObject([{ xPt: 80, widthPt: 60, heightPt: 30 }]);
    expect(pages[0]?.widthPt).toBeCloseTo(595.28, 1);
  });

  it('is read as text between its margins', async () => {
    const [page] = await readPdf(await read());
    expect(page && bodyText(page, { top: 20, bottom: 32 }).replaceAll(/\s/gu, '')).toBe('第一行2，止。WW左格右格');
    expect((await pdfToText(inFolder('stock.pdf'))).join('')).toContain('第');
  });

  it('is clean, has one embedded font, and shows ink for every glyph', async () => {
    expect(await checkPdf(inFolder('stock.pdf'))).toBe('');
    expect(await pdfFonts(inFolder('stock.pdf'))).toEqual([
      { name: expect.stringContaining('NotoSerifSC') as string, type: 'CID TrueType', embedded: true, subset: true, toUnicode: true },
    ]);
    expect(await blankGlyphs(inFolder('stock.pdf'), await readGlyphs(await read()))).toEqual([]);
  });

  it('is found out when a glyph is said to stand where nothing is drawn', async () => {
    const pages = (await readGlyphs(await read())).map((page) => ({
      ...page, glyphs: [...page.glyphs, { text: '空', xPt: 300, baselinePt: 500, widthPt: 20, sizePt: 20, font: 'none' }],
    }));
    expect(await blankGlyphs(inFolder('stock.pdf'), pages)).toMatchObject([{ page: 1, text: '空' }]);
  });

  it('is found out when it is damaged', async () => {
    const bytes = await read();
    await writeFile(inFolder('cut.pdf'), bytes.subarray(0, bytes.length - 700));
    expect(await checkPdf(inFolder('cut.pdf'))).not.toBe('');
  });
});

it('a tool that is missing says what to install', async () => {
  await expect(runTool('no-such-tool', [], { installed: 'some-package' })).rejects.toThrow('install some-package');
});
