/** Everything about the window, in one run, as rows of the report. */
import { benchDraft } from '../benchDraft.ts';
import { median } from '../interleave.ts';
import type { BenchFigure } from '../reportTable.ts';
import { openBarePage } from './bare/openBarePage.ts';
import { openBenchDraft, openBenchWindow } from './benchWindow.ts';
import { type EditorKeys, type KeySummary, measureEditorKeys } from './editorKeys.ts';
import { measureInputKeys } from './inputKeys.ts';
import { measureMemory } from './memoryOfEditing.ts';
import { fillHome, measureFirstScreen, measureHome, measurePreview, measureSections } from './movement.ts';
import { quantile } from './quantile.ts';
import { withOwnId, withOwnRows } from './windowDrafts.ts';

const HOME_DRAFTS = 500;
const OWN_ROWS = 100;
/** `PREVIEW_PAUSE_MS` of the preview: so long it waits until somebody has stopped. */
const PAUSE_MS = 250;

const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const ratio = (value: number) => `${value.toFixed(2)} ×`;
const kilobytes = (value: number) => `${(value / 1000).toFixed(0)} kB`;

function firstLineOf(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

class Figures {
  readonly rows: BenchFigure[] = [];
  atMost(what: string, value: number, limit: number, show: (value: number) => string): void {
    this.rows.push({ what, value: show(value), target: `≤ ${show(limit)}`, isMet: value <= limit });
  }
  shown(what: string, value: string): void {
    this.rows.push({ what, value, target: '', isMet: null });
  }
  keys(what: string, keys: KeySummary, limitMs: number): void {
    this.atMost(`${what}: p95`, quantile(keys.paintMs, 0.95), limitMs, ms);
    this.shown('  median, processor time a key', `${ms(keys.medianMs)}, ${ms(keys.cpuMs)}`);
  }
  editor(what: string, { ours, bare }: EditorKeys, limitMs: number): void {
    this.keys(`Key to paint, ${what}`, ours, limitMs);
    this.shown('  bare TipTap: p95; median, processor time a key', `${ms(quantile(bare.paintMs, 0.95))}; ${ms(bare.medianMs)}, ${ms(bare.cpuMs)}`);
    this.atMost('  ours / bare, medians', ours.medianMs / bare.medianMs, 1.3, ratio);
    this.shown('  ours / bare, p95', ratio(quantile(ours.paintMs, 0.95) / quantile(bare.paintMs, 0.95)));
    this.shown('  ours / bare, processor time', ratio(ours.cpuMs / bare.cpuMs));
  }
}

export const WINDOW_PARTS = ['start', 'editor', 'inputs', 'sections', 'preview', 'home', 'memory'] as const;
export type WindowPart = (typeof WINDOW_PARTS)[number];

/** `parts`: only these. */
export async function windowFigures(parts: readonly WindowPart[]): Promise<readonly BenchFigure[]> {
  const figures = new Figures();
  const small = withOwnId(await benchDraft({ characters: 7000, figures: 10 }), '七千字有限公司');
  const window = await openBenchWindow();
  const { page } = window;
  const say = (words: string) => console.log(`… ${words}`);
  const runs: Readonly<Record<WindowPart, () => Promise<void>>> = {
    async start() {
      const { readyMs, scriptBytesGzip } = await measureFirstScreen(window, 5);
      figures.atMost('First screen that can be used', median(readyMs), 1500, ms);
      figures.atMost('  its JavaScript, gzip', scriptBytesGzip, 450_000, kilobytes);
    },
    async editor() {
      const large = withOwnId(await benchDraft({ characters: 70_000, figures: 50 }), '七万字有限公司');
      const bare = await openBarePage(page.context());
      figures.editor('7,000 characters', await measureEditorKeys(window, bare, small), 12);
      figures.editor('70,000 characters, 50 pictures', await measureEditorKeys(window, bare, large), 18);
      await bare.page.close();
    },
    async inputs() {
      const wide = withOwnRows(withOwnId(small, '百行有限公司'), OWN_ROWS);
      await openBenchDraft(page, withOwnId(small, '七千字有限公司'));
      figures.keys('Key to paint, a field', await measureInputKeys(page, '申报表', 'field:company.name'), 12);
      figures.keys('Key to paint, a cell of 表2', await measureInputKeys(page, '表2 经济效益', 'cell:economic/revenue/later'), 12);
      await openBenchDraft(page, wide);
      figures.keys(`Key to paint, a cell of 表2 with ${OWN_ROWS} own rows`, await measureInputKeys(page, '表2 经济效益', 'cell:economic/revenue/later'), 12);
    },
    async sections() {
      await openBenchDraft(page, withOwnId(small, '七千字有限公司'));
      const { firstMs, laterMs, slowest } = await measureSections(page);
      figures.atMost('From section to section, median', median(laterMs), 100, ms);
      figures.atMost(`  the slowest (${slowest})`, Math.max(...laterMs), 100, ms);
      figures.shown('  the first time, median and slowest', `${ms(median(firstMs))}, ${ms(Math.max(...firstMs))}`);
    },
    async preview() {
      const draft = withOwnId(small, '七千字有限公司');
      await openBenchDraft(page, draft);
      const times = await measurePreview(page, draft, 9);
      figures.atMost('Pages after a pause, 7,000 characters', median(times) - PAUSE_MS, 500, ms);
      figures.shown('  from the last key', ms(median(times)));
    },
    async home() {
      await openBenchDraft(page, withOwnId(small, '七千字有限公司'));
      await fillHome(page, HOME_DRAFTS);
      const times = await measureHome(page, 7);
      figures.atMost(`Home with ${HOME_DRAFTS} drafts`, median(times), 200, ms);
    },
    async memory() {
      const draft = withOwnId(small, '七千字有限公司');
      await openBenchDraft(page, draft);
      const { edits, minuteMb, hourMb } = await measureMemory(page, draft);
      figures.shown(`Memory after a minute, after ${edits} edits`, `${minuteMb.toFixed(1)} MB, ${hourMb.toFixed(1)} MB`);
      figures.atMost('  the hour / the minute', hourMb / minuteMb, 1.3, ratio);
    },
  };
  try {
    for (const part of WINDOW_PARTS) {
      if (!parts.includes(part)) continue;
      say(part);
      await runs[part]().catch((error: unknown) => figures.rows.push({ what: part, value: firstLineOf(error), target: '', isMet: false }));
    }
  } finally {
    await window.close();
  }
  return figures.rows;
}
