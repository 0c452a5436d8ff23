/** Takes out of a draft's history what the rule does not keep. A file with anything damaged in it is left as it is. */
import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { type KeepingRule, keptVersions } from '#shared/history/keptVersions.ts';
import type { DraftHistory } from './draftHistory.ts';
import type { HistorySegment } from './historySegment.ts';
import { writeSegment } from './historySegment.ts';
import type { VersionRecord } from './versionRecord.ts';

/** Fewer are not worth writing a file for. */
const WORTHWHILE = 20;

/** The nearest version before it that stays, along what it was written against. */
function nearestBase(segment: HistorySegment, record: VersionRecord, isKept: (number: number) => boolean): number | null {
  let base = record.base;
  while (base !== null && !isKept(base)) base = segment.versions.get(base)?.record.base ?? null;
  return base;
}

/** Null when something does not read back: then nothing is changed. */
async function withOnly(history: DraftHistory, segment: HistorySegment, isKept: (number: number) => boolean): Promise<readonly VersionRecord[] | null> {
  const records: VersionRecord[] = [];
  for (const { record } of segment.versions.values()) {
    if (!isKept(record.number)) continue;
    const text = history.textIn(segment, record.number);
    if (text === null) return null;
    if (record.base === null || isKept(record.base)) records.push(record);
    else {
      // Where its chain begins with what goes, the one before it in the file will do.
      const base = nearestBase(segment, record, isKept) ?? records.at(-1)?.number ?? null;
      const { base: _base, change: _change, ...meta } = record;
      records.push(history.encode(segment, meta, text, base));
      await setImmediate();
    }
  }
  return records;
}

export async function thinHistory(history: DraftHistory, now: Date, rule: KeepingRule): Promise<void> {
  const versions = await history.versions();
  const candidates = versions.map(({ record, storedBytes }) => ({ ...record, id: String(record.number), timeMs: Date.parse(record.time), storedBytes }));
  const kept = keptVersions(candidates, now.getTime(), rule);
  const isOverBudget = versions.reduce((sum, { storedBytes }) => sum + storedBytes, 0) > rule.budgetBytes;
  const isKept = (number: number) => kept.has(String(number));
  for (const segment of await history.segments()) {
    const leaving = [...segment.versions.keys()].filter((number) => !isKept(number)).length;
    if (segment.closed === 'damaged' || segment.closed === 'newer') continue;
    if (leaving === 0 || (leaving < WORTHWHILE && leaving < segment.versions.size && !isOverBudget)) continue;
    const records = await withOnly(history, segment, isKept);
    if (!records) continue;
    const marks = segment.marks.filter(({ number }) => isKept(number));
    if (records.length > 0 || marks.length > 0) history.replaced(segment, await writeSegment(segment.file, records, marks));
    else {
      await rm(segment.file);
      history.replaced(segment, null);
    }
  }
}
