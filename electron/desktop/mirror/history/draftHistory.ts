/**
 * The earlier states of one draft: `history/000001.zbhistory` and so on in its folder. A state is written as what changed since
 * the one before; a damaged line costs the versions that are written against it and no others.
 */
import { Buffer } from 'node:buffer';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { applyDelta, makeDelta } from '#shared/history/textDelta.ts';
import { isSameFile, stampOf } from '#electron/desktop/mirror/readStoredDraft.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { appendToSegment, HISTORY_FOLDER, type HistorySegment, markVersion, readSegment, segmentName, segmentNumber, type StoredVersion, writeSegment } from './historySegment.ts';
import { TextCache } from './textCache.ts';
import { hashOfText, type VersionFacts, type VersionMark, type VersionRecord } from './versionRecord.ts';

/** Versions in one file. */
const SEGMENT_VERSIONS = 2000;
/** Versions in a row, each against the one before; then one against the first of an earlier row, so that no chain is long. */
const ROW = 32;

/** Text of a draft does not become smaller than one part in so many: then there is no need to try. */
const DEFLATED_AT_LEAST = 10;

/** The version that the one at `index` of a file is written against. */
function baseIndex(index: number): number {
  if (index % ROW !== 0) return index - 1;
  const row = index / ROW;
  return (row & (row - 1)) * ROW;
}

export class DraftHistory {
  readonly folder: string;
  #segments: HistorySegment[] | null = null;
  readonly #texts = new TextCache();

  constructor(draftFolder: string) {
    this.folder = path.join(draftFolder, HISTORY_FOLDER);
  }

  /** Read again when another program has written there. */
  async segments(): Promise<readonly HistorySegment[]> {
    if (this.#segments && await this.#isAsKnown(this.#segments)) return this.#segments;
    const names = await readdir(this.folder).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    });
    const segments: HistorySegment[] = [];
    for (const name of names.filter((candidate) => segmentNumber(candidate) !== null).sort()) segments.push(await readSegment(path.join(this.folder, name)));
    for (const mark of segments.flatMap(({ marks }) => marks)) segments.some((segment) => markVersion(segment, mark));
    this.#segments = segments;
    this.#texts.clear();
    return segments;
  }

  async #isAsKnown(segments: readonly HistorySegment[]): Promise<boolean> {
    const last = segments.at(-1);
    const stamp = await stampOf(last ? last.file : this.folder);
    return last ? stamp !== null && last.stamp !== null && isSameFile(stamp, last.stamp) : stamp === null;
  }

  /** In the order in which they were made: those that can be read back. */
  async versions(): Promise<readonly StoredVersion[]> {
    return (await this.segments()).flatMap((segment) => readable(segment)).sort((a, b) => a.record.number - b.record.number);
  }

  async damaged(): Promise<number> {
    return (await this.segments()).reduce((sum, segment) => sum + segment.damaged + segment.versions.size - readable(segment).length, 0);
  }

  async find(number: number): Promise<VersionRecord | null> {
    for (const segment of await this.segments()) {
      const found = segment.versions.get(number);
      if (found) return found.record;
    }
    return null;
  }

  /** Null when it is not there or not whole any more. */
  async text(number: number): Promise<string | null> {
    const segment = (await this.segments()).find(({ versions }) => versions.has(number));
    return segment ? this.textIn(segment, number) : null;
  }

  textIn(segment: HistorySegment, number: number): string | null {
    const chain: VersionRecord[] = [];
    let text: string | null = null;
    for (let next: number | null = number; next !== null;) {
      text = this.#texts.get(next);
      if (text !== null) break;
      const record: VersionRecord | undefined = segment.versions.get(next)?.record;
      // A base is always older: a damaged file must not lead in a circle.
      if (!record || (record.base !== null && record.base >= record.number)) return null;
      chain.push(record);
      next = record.base;
    }
    for (const record of chain.toReversed()) {
      text = restore(record, text);
      if (text === null) return null;
      this.#texts.set(record.number, text);
    }
    return text;
  }

  /** Keeps a state, unless it is the newest one already. Then only its reason is noted, if it has a better one. */
  async keep(text: string, facts: VersionFacts): Promise<VersionRecord> {
    const segments = await this.segments();
    const last = segments.map((segment) => readable(segment).at(-1)?.record).findLast((record) => record !== undefined);
    const hash = hashOfText(text);
    if (last && last.hash === hash && last.revision === facts.revision) {
      const isNoted = facts.name === null && (last.reason !== 'auto' || facts.reason === 'auto');
      return isNoted ? last : this.mark({ number: last.number, reason: facts.reason, name: facts.name ?? last.name });
    }
    // A damaged line may have had the next one.
    const number = Math.max(0, ...segments.map(({ versions, damaged }) => Math.max(0, ...versions.keys()) + damaged)) + 1;
    const present = segments.at(-1);
    const meta: RecordMeta = { ...facts, number, hash };
    if (!present || present.closed || present.versions.size >= SEGMENT_VERSIONS) {
      const full = inFull(meta, text);
      await this.#begin([full]);
      this.#texts.set(number, text);
      return full;
    }
    const numbers = [...present.versions.keys()];
    const record = this.encode(present, meta, text, numbers[baseIndex(numbers.length)] ?? null);
    await appendToSegment(present, { version: record });
    this.#texts.set(number, text);
    return record;
  }

  async #begin(records: readonly VersionRecord[], marks: readonly VersionMark[] = []): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await syncFolder(path.dirname(this.folder));
    const segments = this.#segments ?? [];
    const last = segments.at(-1);
    const number = last ? (segmentNumber(path.basename(last.file)) ?? 0) + 1 : 1;
    segments.push(await writeSegment(path.join(this.folder, segmentName(number)), records, marks));
    this.#segments = segments;
  }

  /** The version as what changed since `base`, where that is known and less than all of it. */
  encode(segment: HistorySegment, meta: RecordMeta, text: string, base: number | null): VersionRecord {
    const baseText = base === null ? null : this.textIn(segment, base);
    if (baseText === null) return inFull(meta, text);
    const change = makeDelta(baseText, text);
    const length = JSON.stringify(change).length;
    const record = { ...meta, base, change };
    if (length < text.length / DEFLATED_AT_LEAST) return record;
    const full = inFull(meta, text);
    return length < full.change.length ? record : full;
  }

  /** Throws when there is no such version. */
  async mark(mark: VersionMark): Promise<VersionRecord> {
    const segments = await this.segments();
    const present = segments.at(-1);
    if (!present || present.closed) await this.#begin([], [mark]);
    else await appendToSegment(present, { mark });
    for (const segment of segments) markVersion(segment, mark);
    const marked = await this.find(mark.number);
    if (!marked) throw new Error(`no version ${mark.number}`);
    return marked;
  }

  /** After a file was replaced or removed. */
  replaced(segment: HistorySegment, by: HistorySegment | null): void {
    this.#segments = (this.#segments ?? []).flatMap((one) => (one === segment ? (by ? [by] : []) : [one]));
  }
}

export type RecordMeta = Omit<VersionRecord, 'base' | 'change'>;

export function inFull(meta: RecordMeta, text: string): VersionRecord {
  return { ...meta, base: null, change: deflateRawSync(Buffer.from(text), { level: 9 }).toString('base64') };
}

/** Null when it is not what was written. */
function restore(record: VersionRecord, baseText: string | null): string | null {
  try {
    const text = typeof record.change === 'string'
      ? inflateRawSync(Buffer.from(record.change, 'base64')).toString('utf8')
      : applyDelta(baseText ?? '', record.change);
    return hashOfText(text) === record.hash ? text : null;
  } catch {
    return null;
  }
}

function readable(segment: HistorySegment): readonly StoredVersion[] {
  const whole = new Set<number>();
  return [...segment.versions.values()].filter(({ record: { number, base } }) => {
    const isWhole = base === null || (base < number && whole.has(base));
    if (isWhole) whole.add(number);
    return isWhole;
  });
}
