/** Speed and memory in one run: our writers beside stock pdfmake, Chromium and the bare docx library, and beside the targets. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readBundledFonts } from '#electron/desktop/typesetting/bundledFonts.ts';
import { createTypesetter } from '#electron/desktop/typesetting/typesetter.ts';
import { createDocxExporter } from '#shared/export/docx/docxExporter.ts';
import type { ExportOptions } from '#shared/export/exporter.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { countRichText } from '#shared/richText/countRichText.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import type { Paragraph, RichText } from '#shared/richText/model.ts';
import { writeBareDocx } from './bareDocx.ts';
import { type BenchDraft, benchDraft, writeBenchDraft } from './benchDraft.ts';
import { openChromium } from './chromium.ts';
import { htmlPages } from './chromiumPages.ts';
import { interleave, median, type Timing } from './interleave.ts';
import { measureProcess, type ProcessFigures } from './measureProcess.ts';
import { type BenchFigure, reportTable } from './reportTable.ts';
import { createStockPdfmake, stockDefinition } from './stockPdfmake.ts';

const ROUNDS = 11;
const PROCESS_ROUNDS = 5;
const fontsFolder = fileURLToPath(new URL('../../out/fonts', import.meta.url));
const faces = readBundledFonts(fontsFolder);
const face = (id: 'serif' | 'serifBlack' | 'sans' | 'kai') => faces.get(id)?.file ?? '';
/** The faces that our own writer takes. */
const fontFiles = { fangsong: face('serif'), songti: face('serif'), heiti: face('sans'), kaiti: face('kai'), xiaobiaosong: face('serifBlack') };

const figures: BenchFigure[] = [];
const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
function atMost(what: string, value: number, limit: number, show: (value: number) => string): void {
  figures.push({ what, value: show(value), target: `≤ ${show(limit)}`, isMet: value <= limit });
}
function shown(what: string, value: string): void {
  figures.push({ what, value, target: '', isMet: null });
}
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
const megabytes = (value: number) => `${value.toFixed(0)} MB`;
const ratio = (value: number) => `${value.toFixed(2)} ×`;

function timed(timings: ReadonlyMap<string, Timing>, name: string): number {
  return timings.get(name)?.medianMs ?? Number.NaN;
}

function exportOptions({ draft, pictures }: BenchDraft): ExportOptions {
  return { pictures, madeAt: '2024-11-05T01:30:00.000Z', program: 'bench', draft: { id: draft.id, revision: draft.revision } };
}

async function benchWriters(small: BenchDraft, large: BenchDraft): Promise<void> {
  const smallPaper = printApplication(small.edition, small.draft, { tableOfContents: false });
  const largePaper = printApplication(large.edition, large.draft, { tableOfContents: false });
  const typesetter = createTypesetter(new URL('../../out/terminal/typesettingWorker.mjs', import.meta.url), fontsFolder);
  const stock = createStockPdfmake(fontFiles);
  const chromium = await openChromium();
  const docx = createDocxExporter();
  try {
    const timings = await interleave([
      { name: 'pdf', run: async () => void await typesetter.write('pdf', smallPaper, exportOptions(small)) },
      { name: 'stock', run: async () => void await stock(stockDefinition(smallPaper, small.pictures)) },
      ...(chromium ? [
        { name: 'load', run: async () => chromium.load(htmlPages(smallPaper, small.pictures, fontFiles)) },
        { name: 'print', run: async () => void await chromium.print() },
      ] : []),
      { name: 'docx', run: async () => void await docx.write(smallPaper, exportOptions(small)) },
      { name: 'bare docx', run: async () => void await writeBareDocx(smallPaper, small.pictures) },
      { name: 'large pdf', run: async () => void await typesetter.write('pdf', largePaper, exportOptions(large)) },
      { name: 'large docx', run: async () => void await docx.write(largePaper, exportOptions(large)) },
    ], { rounds: ROUNDS, warmUps: 2 });
    const pdf = timed(timings, 'pdf');
    const written = await typesetter.write('pdf', smallPaper, exportOptions(small));
    shown('PDF, warm worker: pages', String(written.pages));
    shown('PDF, warm worker', ms(pdf));
    shown('PDF, stock pdfmake, warm', ms(timed(timings, 'stock')));
    atMost('  ours / stock pdfmake', pdf / timed(timings, 'stock'), 0.3, ratio);
    if (chromium) {
      shown('PDF, Chromium, warm: load the page', ms(timed(timings, 'load')));
      shown('PDF, Chromium, warm: printToPDF', ms(timed(timings, 'print')));
      atMost('  ours / Chromium (load and print)', pdf / (timed(timings, 'load') + timed(timings, 'print')), 0.15, ratio);
      shown('  ours / printToPDF alone', ratio(pdf / timed(timings, 'print')));
    } else {
      shown('PDF, Chromium', 'not on this computer');
    }
    shown('Word, ours', ms(timed(timings, 'docx')));
    shown('Word, bare docx library', ms(timed(timings, 'bare docx')));
    atMost('  ours / bare docx', timed(timings, 'docx') / timed(timings, 'bare docx'), 1.15, ratio);
    shown('PDF, 70,000 characters, 50 pictures', ms(timed(timings, 'large pdf')));
    atMost('  large / small', timed(timings, 'large pdf') / pdf, 8, ratio);
    shown('Word, 70,000 characters, 50 pictures', ms(timed(timings, 'large docx')));
    atMost('  large / small', timed(timings, 'large docx') / timed(timings, 'docx'), 8, ratio);
  } finally {
    await chromium?.close();
    await typesetter.close();
  }
}

async function benchProcesses(small: BenchDraft, large: BenchDraft): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const drafts = {
      sample: 'sample',
      small: await writeBenchDraft(small, path.join(folder, 'small')),
      large: await writeBenchDraft(large, path.join(folder, 'large')),
    };
    const taken: Record<keyof typeof drafts, ProcessFigures[]> = { sample: [], small: [], large: [] };
    for (let round = -1; round < PROCESS_ROUNDS; round += 1) {
      for (const name of ['sample', 'small', 'large'] as const) {
        const process = await measureProcess(['export', drafts[name], '--to', path.join(folder, `out-${name}-${round}`)]);
        if (round >= 0) taken[name].push(process);
      }
    }
    const time = (name: keyof typeof drafts) => median(taken[name].map((one) => one.ms));
    const peak = (name: keyof typeof drafts) => Math.max(...taken[name].map(({ peakMb }) => peakMb));
    atMost('export sample, whole process', time('sample'), 2500, seconds);
    atMost('  peak memory', peak('sample'), 350, megabytes);
    shown('export 7,000 characters, 10 pictures, whole process', seconds(time('small')));
    shown('export 70,000 characters, 50 pictures, whole process', seconds(time('large')));
    atMost('  large / small', time('large') / time('small'), 8, ratio);
    atMost('  peak memory', peak('large'), 600, megabytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TEXT_CHARACTERS = 70_000;

/** A fresh text of paragraphs, equal to none that was counted before. */
function freshText(round: number): RichText {
  const sentence = `第${round}轮：过程能力指数Cpk由1.08提高到1.67，一次交验合格率达到99.6%，顾客满意度逐年提升。`;
  const content: Paragraph[] = [];
  for (let characters = 0; characters < TEXT_CHARACTERS; characters += sentence.length * 4) {
    content.push({ type: 'paragraph', content: [{ type: 'text', text: `${characters}${sentence.repeat(4)}` }] });
  }
  return { type: 'doc', content };
}

function benchCounting(): void {
  const whole: number[] = [];
  const plain: number[] = [];
  const edited: number[] = [];
  const resolve = { liveValue: () => '', reference: () => '' };
  for (let round = 0; round < 25; round += 1) {
    const doc = freshText(round);
    const text = doc.content.map((block) => (block.type === 'paragraph' ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : '')).join('\n');
    const start = performance.now();
    countCharacters(text);
    plain.push(performance.now() - start);
    const before = performance.now();
    countRichText(doc, resolve);
    whole.push(performance.now() - before);
    const changed: RichText = { type: 'doc', content: doc.content.map((block, index) => (index === 3 ? { type: 'paragraph', content: [{ type: 'text', text: `改过的${round}` }] } : block)) };
    const again = performance.now();
    countRichText(changed, resolve);
    edited.push(performance.now() - again);
  }
  atMost('字数 of 70,000 characters, as text', median(plain), 20, ms);
  atMost('字数 of 70,000 characters, as rich text', median(whole), 20, ms);
  shown('  after one paragraph was edited', ms(median(edited)));
  atMost('  edited / whole', median(edited) / median(whole), 0.2, ratio);
}

const small = await benchDraft({ characters: 7000, figures: 10 });
const large = await benchDraft({ characters: 70_000, figures: 50 });
console.log(`7,000 characters with ${small.pictures.size} pictures; 70,000 with ${large.pictures.size}; medians of ${ROUNDS} interleaved rounds\n`);
benchCounting();
await benchWriters(small, large);
await benchProcesses(small, large);
console.log(reportTable(figures));
