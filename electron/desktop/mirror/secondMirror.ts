/**
 * A second place for all drafts, on a USB stick or a share: written behind, never waited for, and never the cause of a failed save.
 * What it has newer than the first place is told and left. Drafts that were thrown away stay there.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SecondMirror as SecondMirrorStatus } from '#shared/desktopApi.ts';
import { ASSETS_FOLDER, DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { explainFileError } from '#electron/desktop/explainFileError.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { copyDurably } from './copyFolder.ts';
import { HISTORY_FOLDER } from './history/historySegment.ts';
import type { Mirror } from './mirror.ts';
import { stampOf } from './readStoredDraft.ts';
import { type KnownDraft, scanDrafts } from './scanDrafts.ts';
import { isTemporaryName, sha256Of } from './writeDurably.ts';

export interface SecondMirrorOptions {
  readonly mirror: Mirror;
  readonly now: () => Date;
  /** What was remembered of it; null: there is none. */
  readonly remembered: { readonly folder: string; readonly completeAt: string | null } | null;
  readonly remember: (state: { readonly folder: string; readonly completeAt: string | null } | null) => Promise<void>;
  readonly quietMs?: number;
  readonly retryMs?: number;
}

/** FAT keeps dates to two seconds. */
const SAME_TIME_MS = 2000;

async function hasSameFile(from: string, to: string): Promise<boolean> {
  const [source, target] = [await stampOf(from), await stampOf(to)];
  return source !== null && target !== null && source.bytes === target.bytes && Math.abs(source.modifiedMs - target.modifiedMs) <= SAME_TIME_MS;
}
async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => !isTemporaryName(name));
}

/** Pictures and evidence have their hash for a name; of the history the dates say what changed. */
async function copyMissing(from: string, to: string, isSame: (from: string, to: string) => Promise<boolean>): Promise<void> {
  const names = await namesIn(from);
  if (names.length > 0) await mkdir(to, { recursive: true });
  for (const name of names) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (!(await isSame(source, target))) await copyDurably(source, target);
  }
}
async function hasSameSize(from: string, to: string): Promise<boolean> {
  return (await stampOf(from))?.bytes === (await stampOf(to))?.bytes;
}

export class SecondMirror {
  readonly #options: SecondMirrorOptions;
  #state: SecondMirrorOptions['remembered'];
  readonly #waiting = new Set<string>();
  #needsAll: boolean;
  #problem: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #run: Promise<void> | null = null;
  #isClosed = false;

  constructor(options: SecondMirrorOptions) {
    this.#options = options;
    this.#state = options.remembered;
    this.#needsAll = this.#state !== null;
    if (this.#needsAll) this.#schedule(options.retryMs ?? 30_000);
  }

  get status(): SecondMirrorStatus | null {
    return this.#state && { ...this.#state, waiting: this.#waiting.size, problem: this.#problem };
  }

  /** Full path; must exist. Null: no second place any more. Everything is written there at once; a failure is in the status. */
  async use(folder: string | null): Promise<void> {
    await this.#run;
    this.#waiting.clear();
    this.#problem = null;
    this.#state = folder === null ? null : { folder, completeAt: null };
    this.#needsAll = folder !== null;
    await this.#options.remember(this.#state);
    await this.write();
  }

  /** A draft has reached the first place. */
  saved(id: string): void {
    if (!this.#state) return;
    this.#waiting.add(id);
    this.#schedule(this.#options.quietMs ?? 3000);
  }

  #schedule(delayMs: number): void {
    if (this.#isClosed || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.write();
    }, delayMs).unref();
  }

  /** Writes what is waiting. Never throws: what went wrong is in the status, and is tried again. */
  async write(): Promise<void> {
    this.#run ??= this.#write().finally(() => {
      this.#run = null;
    });
    return this.#run;
  }

  async #write(): Promise<void> {
    if (!this.#state) return;
    const { folder } = this.#state;
    try {
      // Not made: a stick that is pulled out leaves a place where everything could be written for nobody.
      if (!(await stampOf(folder))) throw new Refused(`没有找到第二备份的位置“${folder}”，U 盘或网络盘可能没有接上。接上以后会自动补写。`);
      if (this.#needsAll) for (const { id } of (await this.#options.mirror.list()).drafts) this.#waiting.add(id);
      this.#needsAll = false;
      const there = (await scanDrafts(folder, new Map())).drafts;
      const newer: string[] = [];
      for (const id of this.#waiting) {
        const refused = await this.#copy(id, folder, there.get(id) ?? null);
        this.#waiting.delete(id);
        if (refused !== null) newer.push(refused);
      }
      this.#problem = newer.length > 0 ? `第二备份里的${newer.map((name) => `“${name}”`).join('、')}比这里的新，可能在别的电脑上改过，没有覆盖。要用那一份，请用“打开草稿文件”打开其中的 draft.json。` : null;
      this.#state = { folder, completeAt: this.#options.now().toISOString() };
      await this.#options.remember(this.#state);
    } catch (error) {
      this.#problem = explainFileError(error, `没能写到第二备份“${folder}”`, '第一备份不受影响，程序会自动再试。').message;
      this.#needsAll = true;
      this.#schedule(this.#options.retryMs ?? 60_000);
    }
  }

  /** The folder's name when what lies there is newer and was left. */
  async #copy(id: string, second: string, there: KnownDraft | null): Promise<string | null> {
    const folder = await this.#options.mirror.draftFolder(id);
    const file = path.join(folder, DRAFT_ENTRY);
    const stored = await this.#options.mirror.read(id);
    // Thrown away meanwhile.
    if (!stored) return null;
    if (there && there.listed.revision > stored.draft.revision) return path.basename(there.folder);
    const target = there?.folder ?? await freeName(second, path.basename(folder));
    await mkdir(target, { recursive: true });
    await copyMissing(path.join(folder, ASSETS_FOLDER), path.join(target, ASSETS_FOLDER), hasSameSize);
    const failure = await this.#options.mirror.inTurn(async () => {
      try {
        await copyMissing(path.join(folder, HISTORY_FOLDER), path.join(target, HISTORY_FOLDER), hasSameFile);
        // Last, so that what it names is there.
        if (there?.sha256 !== sha256Of(await readFile(file))) await copyDurably(file, path.join(target, DRAFT_ENTRY));
        return null;
      } catch (error) {
        return { error };
      }
    });
    // Not thrown within the turn, where it would be told of the first place.
    if (failure) throw failure.error;
    return null;
  }

  /** Waits for what is being written; the next start writes what is left. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#run;
  }
}

async function freeName(parent: string, name: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = path.join(parent, count === 1 ? name : `${name} (${count})`);
    if (!(await stampOf(candidate))) return candidate;
  }
}
