/** `npm run bench -- safety`: what saving, looking at the drafts at the start, and history cost, beside the targets. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { startLoopbackProgram } from '../../journeys/support/loopbackProgram.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';
import { benchDraft } from '../benchDraft.ts';
import { median } from '../interleave.ts';
import { type BenchFigure, reportTable } from '../reportTable.ts';
import { openBenchDraft, openNarrative } from '../window/benchWindow.ts';
import { withOwnId } from '../window/windowDrafts.ts';
import { measureDiskSaves, measureWindowSaves } from './saveFigures.ts';
import { mirrorIn, saveBenchDraft, seedDrafts, seedHistory } from './seedDisk.ts';
import { timeOfFirstListing, timeToOpenHistory } from './startFigures.ts';

const ROUNDS = 31;
const DRAFTS = 500;
const VERSIONS = 1000;

const figures: BenchFigure[] = [];
const ms = (value: number) => `${value.toFixed(1)} ms`;
const ratio = (value: number) => `${value.toFixed(2)} ×`;
function atMost(what: string, value: number, limit: number, show: (value: number) => string): void {
  figures.push({ what, value: show(value), target: `≤ ${show(limit)}`, isMet: value <= limit });
}

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-safety-'));
  await mkdir(path.join(folder, 'Documents'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

await inFolder(async (folder) => {
  const program = await startLoopbackProgram(folder, () => undefined);
  try {
    const small = withOwnId(await benchDraft({ characters: 7000, figures: 10 }), '七千字有限公司');
    await openBenchDraft(program.page, small);
    await openNarrative(program.page, small);
    const { medianMs, mainThreadMs } = await measureWindowSaves(program.page, ROUNDS);
    atMost('Save after a key, 7,000 characters, 10 pictures: until 已保存', medianMs, 60, ms);
    atMost('  main thread of the window', mainThreadMs, 4, ms);
  } finally {
    await program.close();
  }
});
await inFolder(async (folder) => {
  const mirror = mirrorIn(folder, folder);
  const small = withOwnId(await benchDraft({ characters: 7000, figures: 10 }), '七千字有限公司');
  const draft = { ...sampleDraft(), id: small.draft.id, assets: small.draft.assets, evidence: [] };
  await saveBenchDraft(mirror, { ...small, draft });
  const { medianMs, writtenShare } = await measureDiskSaves(mirror, draft, ROUNDS);
  figures.push({ what: '  of it on the disk: written, synced, read back', value: ms(medianMs), target: '', isMet: null });
  atMost('  bytes written / draft.json', writtenShare, 3, ratio);
});
await inFolder(async (folder) => {
  await seedDrafts(mirrorIn(folder, path.join(folder, 'settings')), DRAFTS);
  const times: number[] = [];
  let drafts = 0;
  for (let round = 0; round < 5; round += 1) {
    const listing = await timeOfFirstListing(folder);
    times.push(listing.ms);
    drafts = listing.drafts;
  }
  atMost(`Start: looking at ${drafts} drafts on disk`, median(times), 300, ms);
});
await inFolder(async (folder) => {
  const mirror = mirrorIn(path.join(folder, 'Documents'), path.join(folder, 'settings'));
  const latest = await seedHistory(mirror, VERSIONS);
  const { versions } = await mirror.versions.list(latest.id);
  const history = await bytesBelow(path.join(await mirror.draftFolder(latest.id), 'history'));
  atMost(`History of ${versions.length} versions / draft.json`, history / writeDraftJson(latest).length, 2, ratio);
  await mirror.rights.release(latest.id, null);
  const program = await startLoopbackProgram(folder, () => undefined);
  try {
    const { page } = program;
    await page.goto(new URL(`/#/draft/${latest.id}`, page.url()).href);
    await page.locator('.save-state-saved').waitFor();
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) times.push(await timeToOpenHistory(page));
    atMost('  opens in the window', median(times.slice(1)), 300, ms);
    figures.push({ what: '  opens the first time, with its code', value: ms(times[0] ?? Number.NaN), target: '', isMet: null });
  } finally {
    await program.close();
  }
});
console.log(reportTable(figures));
