/** One file of a draft's history: it needs no other to be read, and is only appended to, or replaced as a whole. */
import { Buffer } from 'node:buffer';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FileStamp, stampOf } from '#electron/desktop/mirror/readStoredDraft.ts';
import { ReadBackDiffers, writeDurably } from '#electron/desktop/mirror/writeDurably.ts';
import { HISTORY_FORMAT, type HistoryLine, readHistoryLine, type VersionMark, type VersionRecord, writeHistoryLine } from './versionRecord.ts';

export const HISTORY_FOLDER = 'history';

export interface StoredVersion {
  readonly record: VersionRecord;
  readonly storedBytes: number;
}
export interface HistorySegment {
  readonly file: string;
  /** By number, in order. */
  readonly versions: Map<number, StoredVersion>;
  /** Lines that cannot be read. */
  damaged: number;
  /** Of the whole file. */
  bytes: number;
  /** By which the file is known to be as it was read or written here. */
  stamp: FileStamp | null;
  /** Said of versions of other files. */
  readonly marks: VersionMark[];
  /** Why nothing is appended to it any more, or null. `cutOff`: while a line was being written. */
  closed: 'cutOff' | 'damaged' | 'newer' | null;
}

export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.zbhistory`;
}
/** Null when it is no such name. */
export function segmentNumber(name: string): number | null {
  const found = /^(\d{6})\.zbhistory$/.exec(name);
  return found ? Number(found[1]) : null;
}

function take(segment: HistorySegment, line: HistoryLine, storedBytes: number): void {
  if ('format' in line) {
    if (line.format > HISTORY_FORMAT) segment.closed = 'newer';
  } else if ('version' in line) {
    segment.versions.set(line.version.number, { record: line.version, storedBytes });
  } else {
    if (!markVersion(segment, line.mark, storedBytes)) segment.marks.push(line.mark);
  }
}

/** False when the version is not in this file. */
export function markVersion(segment: HistorySegment, { number, reason, name }: VersionMark, storedBytes = 0): boolean {
  const marked = segment.versions.get(number);
  if (marked) segment.versions.set(number, { record: { ...marked.record, reason, name }, storedBytes: marked.storedBytes + storedBytes });
  return marked !== undefined;
}

export async function readSegment(file: string): Promise<HistorySegment> {
  const stamp = await stampOf(file);
  const bytes = await readFile(file);
  const segment: HistorySegment = { file, versions: new Map(), damaged: 0, bytes: bytes.length, stamp, marks: [], closed: null };
  const lines = bytes.toString('utf8').split('\n');
  // What stands after the last newline was being written when the computer stopped: nobody was told that it is there.
  if (lines.pop() !== '') segment.closed = 'cutOff';
  for (const text of lines) {
    const line = readHistoryLine(text);
    if (line) take(segment, line, Buffer.byteLength(text) + 1);
    else {
      segment.damaged += 1;
      segment.closed ??= 'damaged';
    }
  }
  return segment;
}

/** A file with this and nothing else, on disk. */
export async function writeSegment(file: string, records: readonly VersionRecord[], marks: readonly VersionMark[] = []): Promise<HistorySegment> {
  const lines: HistoryLine[] = [{ format: HISTORY_FORMAT }, ...records.map((version) => ({ version })), ...marks.map((mark) => ({ mark }))];
  const segment: HistorySegment = { file, versions: new Map(), damaged: 0, bytes: 0, stamp: null, marks: [], closed: null };
  const texts = lines.map(writeHistoryLine);
  for (const [index, line] of lines.entries()) take(segment, line, Buffer.byteLength(texts[index] ?? ''));
  const bytes = Buffer.from(texts.join(''));
  segment.bytes = bytes.length;
  await writeDurably(file, bytes);
  segment.stamp = await stampOf(file);
  return segment;
}

/** On disk when it returns. The file must be as long as it was when it was read. */
export async function appendToSegment(segment: HistorySegment, line: HistoryLine): Promise<void> {
  const bytes = Buffer.from(writeHistoryLine(line));
  const handle = await open(segment.file, 'a+');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    const back = Buffer.alloc(bytes.length);
    await handle.read(back, 0, bytes.length, segment.bytes);
    if (!back.equals(bytes)) throw new ReadBackDiffers(path.dirname(segment.file));
  } catch (error) {
    segment.closed = 'cutOff';
    throw error;
  } finally {
    await handle.close();
  }
  segment.bytes += bytes.length;
  segment.stamp = await stampOf(segment.file);
  take(segment, line, bytes.length);
}
