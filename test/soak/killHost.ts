/**
 * Types into a draft through the host, kills the host without warning at random moments, and looks after each start what is
 * there. An acknowledged revision that is missing, or is there otherwise than it was typed, is a loss.
 */
import { isDeepStrictEqual } from 'node:util';
import { setTimeout } from 'node:timers/promises';
import type { Draft } from '#shared/application/draft.ts';
import { draftWithFiles } from '../support/testDrafts.ts';
import { type HostProcess, killAtOnce, spawnHost, startHost } from './hostProcess.ts';
import { type Random, randomFrom, typeOn } from './typist.ts';

export interface SoakOptions {
  /** What Node runs. */
  readonly host: readonly string[];
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (report: SoakReport) => void;
}
export interface SoakReport {
  readonly kills: number;
  /** Of them while the host was still starting. */
  readonly killsWhileStarting: number;
  /** That were acknowledged. */
  readonly revisions: number;
  /** That were cut off and not acknowledged, and are there all the same. */
  readonly savedUnacknowledged: number;
  /** Each a sentence. */
  readonly losses: readonly string[];
  /** The longest time of typing that was not on disk at a kill. */
  readonly worstGapMs: number;
}

const LONGEST_TYPING_MS = 350;
const STARTING_SHARE = 0.1;
/** The whole history is read back after so many kills, and at the end. */
const HISTORY_EVERY = 25;

class Soak {
  readonly #options: SoakOptions;
  readonly #random: Random;
  readonly #sent = new Map<number, Draft>();
  readonly #acknowledged = new Set<number>();
  readonly #losses: string[] = [];
  readonly #files = draftWithFiles();
  #draft: Draft = this.#files.draft;
  #kills = 0;
  #killsWhileStarting = 0;
  #savedUnacknowledged = 0;
  #worstGapMs = 0;

  constructor(options: SoakOptions) {
    this.#options = options;
    this.#random = randomFrom(options.seed);
  }

  get report(): SoakReport {
    return {
      kills: this.#kills, killsWhileStarting: this.#killsWhileStarting, revisions: this.#acknowledged.size,
      savedUnacknowledged: this.#savedUnacknowledged, losses: [...this.#losses], worstGapMs: this.#worstGapMs,
    };
  }

  async run(): Promise<SoakReport> {
    const { kills, host, folder, onKill } = this.#options;
    while (this.#kills < kills) {
      if (this.#random() < STARTING_SHARE) await this.#killWhileStarting();
      else {
        const started = await startHost(host, folder);
        await this.#look(started);
        if (this.#kills % HISTORY_EVERY === 0) await this.#lookAtHistory(started);
        await this.#typeUntilKilled(started);
      }
      onKill?.(this.report);
    }
    const last = await startHost(host, folder);
    try {
      await this.#look(last);
      await this.#lookAtHistory(last);
    } finally {
      await last.kill();
    }
    return this.report;
  }

  async #killWhileStarting(): Promise<void> {
    const child = spawnHost(this.#options.host, this.#options.folder);
    await setTimeout(this.#random() * 300);
    await killAtOnce(child);
    this.#kills += 1;
    this.#killsWhileStarting += 1;
  }

  #lose(sentence: string): void {
    this.#losses.push(`kill ${this.#kills}: ${sentence}`);
  }

  /** What lies there is the last acknowledged revision or one that was under way, as it was typed. */
  async #look(host: HostProcess): Promise<void> {
    const newest = Math.max(0, ...this.#acknowledged);
    const listed = await host.call('listMirror', {});
    if ('refused' in listed) return this.#lose(listed.refused);
    for (const sentence of listed.done.unreadable) this.#lose(sentence);
    if (newest === 0 && listed.done.drafts.length === 0) return;
    const read = await host.call('readMirror', { id: this.#draft.id });
    if ('refused' in read) return this.#lose(`revision ${newest} was acknowledged: ${read.refused}`);
    const { draft } = read.done;
    if (draft.revision < newest) this.#lose(`revision ${newest} was acknowledged, ${draft.revision} is there`);
    if (!isDeepStrictEqual(draft, this.#sent.get(draft.revision))) this.#lose(`revision ${draft.revision} is there otherwise than it was typed`);
    if (draft.revision > newest) this.#savedUnacknowledged += 1;
  }

  /** Every acknowledged revision is the newest or a version, and each version is as it was typed. */
  async #lookAtHistory(host: HostProcess): Promise<void> {
    const listed = await host.call('listVersions', { id: this.#draft.id });
    if ('refused' in listed) return this.#lose(listed.refused);
    if (listed.done.damaged > 0) this.#lose(`${listed.done.damaged} versions are damaged`);
    const found = new Set<number>();
    for (const { id, revision } of listed.done.versions) {
      const read = await host.call('readVersion', { id: this.#draft.id, version: id });
      if ('refused' in read) this.#lose(`version ${id}: ${read.refused}`);
      else if (!isDeepStrictEqual(read.done.draft, this.#sent.get(revision))) this.#lose(`version ${id} (revision ${revision}) is otherwise than it was typed`);
      found.add(revision);
    }
    const newest = Math.max(0, ...this.#acknowledged);
    for (const revision of this.#acknowledged) if (revision < newest && !found.has(revision)) this.#lose(`revision ${revision} was acknowledged and is in no version`);
  }

  async #putFiles(host: HostProcess): Promise<void> {
    for (const { sha256, extension } of this.#files.draft.assets) {
      await host.call('putAsset', { draftId: this.#draft.id, sha256, extension, bytes: this.#files.files.get(sha256) ?? new Uint8Array() });
    }
  }

  async #typeUntilKilled(host: HostProcess): Promise<void> {
    const state = { isKilled: false };
    // When the first word was typed that is not on disk.
    let unsavedSince = performance.now();
    const typing = async () => {
      await this.#putFiles(host);
      while (!state.isKilled) {
        unsavedSince = performance.now();
        const revision = Math.max(0, ...this.#sent.keys()) + 1;
        this.#draft = typeOn(this.#draft, revision, this.#random);
        this.#sent.set(revision, this.#draft);
        const saved = await host.call('saveDraft', { draft: this.#draft });
        if ('refused' in saved) this.#lose(`a save was refused: ${saved.refused}`);
        else if ('wanted' in saved.done) await this.#putFiles(host);
        else if ('notSaved' in saved.done) this.#lose(`a save was refused: ${saved.done.notSaved}`);
        else this.#acknowledged.add(saved.done.revision);
      }
    };
    // A call that the kill cuts off ends in an error: nothing was acknowledged then.
    const typed = typing().catch(() => undefined);
    await setTimeout(this.#random() * LONGEST_TYPING_MS);
    this.#worstGapMs = Math.max(this.#worstGapMs, performance.now() - unsavedSince);
    await host.kill();
    state.isKilled = true;
    this.#kills += 1;
    await typed;
  }
}

export async function soakHost(options: SoakOptions): Promise<SoakReport> {
  return new Soak(options).run();
}
