/** The histories of all drafts: what a draft's state says of itself goes in, drafts come out through the gate. */
import { Buffer } from 'node:buffer';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import { progressOf } from '#shared/application/progress.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { DraftVersion, ReadVersion, VersionListing } from '#shared/desktopApi.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import { type Fullness, type KeepingRule, keepingRule } from '#shared/history/keptVersions.ts';
import type { VersionReason } from '#shared/history/versionReason.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { DraftHistory } from './draftHistory.ts';
import { thinHistory } from './thinHistory.ts';
import type { VersionRecord } from './versionRecord.ts';

/** Histories that are held in memory. */
const REMEMBERED = 6;
/** New versions after which a history is looked through for those that may go; the first time in a run, so that short runs do it too, after fewer. */
const THINNED_AFTER = 200;
const FIRST_THINNED_AFTER = 20;

export function fullnessOf(draft: Draft): Fullness {
  const edition = findEdition(draft.editionId);
  return {
    words: edition ? countNarrative(edition, draft).total.words : 0,
    filled: edition ? progressOf(edition, draft.answers).reduce((sum, { filled }) => sum + filled, 0) : 0,
  };
}

/** What changes with every save is in the record: between two versions only what was written differs. */
function textOf(draft: object): string {
  return JSON.stringify({ ...draft, revision: 0, changedAt: '' });
}
function draftOf(text: string, { revision, time }: VersionRecord): unknown {
  return { ...JSON.parse(text) as object, revision, changedAt: time };
}

export function versionId(number: number): string {
  return String(number).padStart(8, '0');
}
function shown(record: VersionRecord): DraftVersion {
  const { number, time, reason, name, words, filled, revision, bytes } = record;
  return { id: versionId(number), time, reason, name, words, filled, revision, bytes };
}

export class DraftHistories {
  readonly #rule: KeepingRule;
  readonly #histories = new Map<string, DraftHistory>();
  readonly #keptSinceThinning = new Map<string, number>();

  constructor(rule: KeepingRule = keepingRule) {
    this.#rule = rule;
  }

  #of(draftFolder: string): DraftHistory {
    const history = this.#histories.get(draftFolder) ?? new DraftHistory(draftFolder);
    this.#histories.delete(draftFolder);
    this.#histories.set(draftFolder, history);
    const [oldest] = this.#histories.keys();
    if (this.#histories.size > REMEMBERED && oldest !== undefined) this.#histories.delete(oldest);
    return history;
  }

  /** After a folder was moved away. */
  forget(draftFolder: string): void {
    this.#histories.delete(draftFolder);
    this.#keptSinceThinning.delete(draftFolder);
  }

  /** `draft` is what lies in the folder; `raw` the same as it stands there, where that is of an older format. */
  async keep(draftFolder: string, draft: Draft, reason: VersionReason, name: string | null = null, raw: object = draft): Promise<DraftVersion> {
    const text = textOf(raw);
    const { revision, changedAt: time } = draft;
    const record = await this.#of(draftFolder).keep(text, { time, reason, name, ...fullnessOf(draft), revision, bytes: Buffer.byteLength(text) });
    this.#keptSinceThinning.set(draftFolder, (this.#keptSinceThinning.get(draftFolder) ?? THINNED_AFTER - FIRST_THINNED_AFTER) + 1);
    return shown(record);
  }

  /** Whether there may be something to take out. */
  isDue(draftFolder: string): boolean {
    return (this.#keptSinceThinning.get(draftFolder) ?? 0) >= THINNED_AFTER;
  }

  async thin(draftFolder: string, now: Date): Promise<void> {
    this.#keptSinceThinning.set(draftFolder, 0);
    await thinHistory(this.#of(draftFolder), now, this.#rule);
  }

  async list(draftFolder: string): Promise<VersionListing> {
    const history = this.#of(draftFolder);
    const versions = await history.versions();
    return {
      versions: versions.map(({ record }) => shown(record)).toReversed(),
      damaged: await history.damaged(),
      bytes: (await history.segments()).reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }

  /** Refuses when it is not there or not whole; what the gate refuses it refuses. */
  async read(draftFolder: string, version: string): Promise<ReadVersion> {
    const history = this.#of(draftFolder);
    const record = await history.find(Number(version));
    const text = record && await history.text(record.number);
    if (!record || text === null) throw new Refused('这个历史版本已经不在，或已损坏，没能打开。请换一个版本。');
    const { draft, setAside } = restoreDraft(draftOf(text, record), editions);
    return { version: shown(record), draft, setAside: setAside.map(({ message }) => message) };
  }

  /** An empty name takes it off. */
  async name(draftFolder: string, version: string, name: string): Promise<DraftVersion> {
    const history = this.#of(draftFolder);
    const record = await history.find(Number(version));
    if (!record) throw new Refused('这个历史版本已经不在，请刷新列表再试。');
    const called = name.trim() === '' ? null : name.trim();
    const reason = called === null ? (record.reason === 'named' ? 'auto' : record.reason) : (record.reason === 'auto' ? 'named' : record.reason);
    return shown(await history.mark({ number: record.number, reason, name: called }));
  }
}
