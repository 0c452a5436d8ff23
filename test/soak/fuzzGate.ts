/**
 * Spoilt draft files opened as the program opens any file, into drafts' folders of their own. Each is refused in one sentence, or
 * becomes a draft that says of everything in it that is not as the file means it.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import { canonicalText } from '#shared/history/canonicalDraft.ts';
import { IncomingFiles } from '#electron/desktop/incomingFiles.ts';
import { DraftExchanges } from '#electron/desktop/mirror/draftExchanges.ts';
import { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { draftFileBytes, draftWithFiles } from '../support/testDrafts.ts';
import { spoilFile, type SpoiltFile, type SpoiltPart } from './spoilFile.ts';
import { pick, type Random, randomFrom } from './typist.ts';

export interface FuzzReport {
  readonly files: Readonly<Record<SpoiltPart, number>>;
  readonly opened: number;
  readonly refused: number;
  /** Each a sentence, with where the file was kept. */
  readonly faults: readonly string[];
  /** Processor time of the slowest. */
  readonly slowestMs: number;
  /** Of the whole process. */
  readonly peakMegabytes: number;
}
export interface FuzzOptions {
  readonly files: number;
  readonly seed: number;
  readonly onFile?: (report: FuzzReport) => void;
}

const DRAFTS = '质量标杆申报';
const OUTSIDE = ['/tmp/outside.txt', 'C:\\outside.txt'];
const LONGEST_MS = 2000;
const MOST_FAULTS = 20;

interface Original {
  readonly bytes: Uint8Array;
  readonly draft: Draft;
}

/** Null: there is nothing wrong with what opened. */
function wrongIn(opened: Draft, messages: readonly string[], { means }: SpoiltFile, original: Original): string | null {
  const edition = findEdition(opened.editionId);
  if (!edition) return 'a draft of an unknown edition';
  const again = restoreDraft(JSON.parse(JSON.stringify(opened)), editions);
  if (canonicalText(again.draft) !== canonicalText(opened)) return 'what came through the gate does not come through it unchanged';
  if (messages.length > 0) return null;
  if (means === undefined) return canonicalText({ ...opened, id: '' }) === canonicalText({ ...original.draft, id: '' }) ? null : 'damage was taken for contents, without a word';
  const stored = isRecord(means) && isRecord(means['answers']) ? means['answers'] : {};
  const [fields, tables] = [isRecord(stored['fields']) ? stored['fields'] : {}, isRecord(stored['tables']) ? stored['tables'] : {}];
  const empty = emptyAnswers(edition);
  for (const [id, answer] of Object.entries(opened.answers.fields)) {
    const meant = Object.hasOwn(fields, id) ? fields[id] : empty.fields[id];
    if (!isDeepStrictEqual(answer, meant)) return `${id} is not as the file has it, without a word`;
  }
  // What no form of this program has is kept as it is.
  for (const [id, table] of Object.entries(opened.answers.tables).filter(([known]) => Object.hasOwn(empty.tables, known))) {
    const rows = (Object.hasOwn(tables, id) && isRecord(tables[id]) ? tables[id]['rows'] : undefined) ?? empty.tables[id]?.rows;
    if (!isDeepStrictEqual(table.rows.map(({ cells }) => cells), Array.isArray(rows) ? rows.map((row: unknown) => (isRecord(row) ? row['cells'] : row)) : rows)) return `${id} is not as the file has it, without a word`;
  }
  return null;
}

async function strangersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return [...names.filter((name) => name !== 'in.zbdraft' && !name.startsWith(`deep${path.sep}er${path.sep}${DRAFTS}${path.sep}`)), ...OUTSIDE.filter((name) => existsSync(name))];
}

class Fuzz {
  readonly #options: FuzzOptions;
  readonly #random: Random;
  readonly #folder: string;
  readonly #originals: readonly Original[];
  readonly #files: Record<SpoiltPart, number> = { bytes: 0, structure: 0, values: 0 };
  readonly #faults: string[] = [];
  #opened = 0;
  #refused = 0;
  #slowestMs = 0;

  constructor(options: FuzzOptions, folder: string, originals: readonly Original[]) {
    this.#options = options;
    this.#random = randomFrom(options.seed);
    this.#folder = folder;
    this.#originals = originals;
  }

  get report(): FuzzReport {
    return {
      files: { ...this.#files }, opened: this.#opened, refused: this.#refused, faults: [...this.#faults],
      slowestMs: this.#slowestMs, peakMegabytes: process.resourceUsage().maxRSS / 1024,
    };
  }

  async run(): Promise<FuzzReport> {
    for (let number = 0; number < this.#options.files && this.#faults.length < MOST_FAULTS; number += 1) {
      const original = pick(this.#random, this.#originals);
      const spoilt = await spoilFile(this.#random, original.bytes);
      this.#files[spoilt.part] += 1;
      const fault = await this.#open(spoilt, original);
      if (fault !== null) {
        const kept = path.join(this.#folder, `fault-${number}.zbdraft`);
        await writeFile(kept, spoilt.bytes);
        this.#faults.push(`${spoilt.part}: ${fault} (${kept})`);
      }
      this.#options.onFile?.(this.report);
    }
    return this.report;
  }

  async #open(spoilt: SpoiltFile, original: Original): Promise<string | null> {
    const root = path.join(this.#folder, 'one');
    const drafts = path.join(root, 'deep', 'er', DRAFTS);
    await mkdir(drafts, { recursive: true });
    const file = path.join(root, 'in.zbdraft');
    await writeFile(file, spoilt.bytes);
    const mirror = new Mirror({ draftsFolder: drafts, knownDraftsFile: null, now: () => new Date() });
    const incoming = new IncomingFiles(mirror, new DraftExchanges(mirror));
    const before = process.cpuUsage();
    let fault: string | null = null;
    try {
      const opening = await incoming.open(file, []);
      this.#opened += 1;
      if (opening.kind === 'opened') fault = wrongIn(opening.draft, opening.setAside, spoilt, original) ?? await this.#wrongOnDisk(mirror, opening.draft);
    } catch (error) {
      if (!(error instanceof DraftRefused || error instanceof Refused)) fault = `crashed: ${error instanceof Error ? error.stack : String(error)}`;
      else if (!error.message.endsWith('。')) fault = `refused with words that are no sentence: ${error.message}`;
      else this.#refused += 1;
    }
    const { user, system } = process.cpuUsage(before);
    this.#slowestMs = Math.max(this.#slowestMs, (user + system) / 1000);
    if ((user + system) / 1000 > LONGEST_MS) fault ??= `took ${Math.round((user + system) / 1000)} ms`;
    await incoming.close();
    const strangers = await strangersIn(root);
    if (strangers.length > 0) fault ??= `wrote outside of the drafts' folder: ${strangers.join(', ')}`;
    if (!isDeepStrictEqual(new Uint8Array(await readFile(file)), spoilt.bytes)) fault ??= 'the file itself was changed';
    await rm(root, { recursive: true });
    return fault;
  }

  async #wrongOnDisk(mirror: Mirror, draft: Draft): Promise<string | null> {
    const stored = await mirror.read(draft.id);
    return canonicalText(stored?.draft) === canonicalText(draft) ? null : 'the disk has another draft than the window was given';
  }
}

export async function fuzzGate(options: FuzzOptions): Promise<FuzzReport> {
  const fixtures = ['minimal.zbdraft', 'sentinel.zbdraft', 'formats/format1.zbdraft', 'formats/format2.zbdraft'];
  const files = await Promise.all(fixtures.map(async (name) => new Uint8Array(await readFile(new URL(`../fixtures/${name}`, import.meta.url)))));
  const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-'));
  const originals: Original[] = [];
  for (const bytes of [...files, new Uint8Array(await draftFileBytes(draftWithFiles()))]) {
    const file = path.join(folder, 'original.zbdraft');
    await writeFile(file, bytes);
    const mirror = new Mirror({ draftsFolder: path.join(folder, `original ${originals.length}`), knownDraftsFile: null, now: () => new Date() });
    const opening = await new IncomingFiles(mirror, new DraftExchanges(mirror)).open(file, []);
    if (opening.kind !== 'opened' || opening.setAside.length > 0) throw new Error('an original that does not open whole');
    originals.push({ bytes, draft: opening.draft });
  }
  const report = await new Fuzz(options, folder, originals).run();
  if (report.faults.length === 0) await rm(folder, { recursive: true });
  return report;
}
