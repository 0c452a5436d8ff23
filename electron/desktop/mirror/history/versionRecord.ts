/** One line of a history file: a version as a delta against an earlier one, or what was said of it later. Each line carries its own checksum. */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { versionReasonNames, type VersionReason } from '#shared/history/versionReason.ts';

/** Facts of a version as the list shows them. */
export interface VersionFacts {
  readonly time: string;
  readonly reason: VersionReason;
  readonly name: string | null;
  readonly words: number;
  readonly filled: number;
  readonly revision: number;
  /** Of draft.json. */
  readonly bytes: number;
}
export interface VersionRecord extends VersionFacts {
  /** Grows from version to version of a draft. */
  readonly number: number;
  /** Of the text, to know it again. */
  readonly hash: string;
  /** The version that `change` is against, in the same file; null: the text is here in full, deflated, as base64. */
  readonly base: number | null;
  readonly change: string | readonly (number | string)[];
}
export interface VersionMark {
  readonly number: number;
  readonly reason: VersionReason;
  readonly name: string | null;
}
export type HistoryLine = { readonly version: VersionRecord } | { readonly mark: VersionMark } | { readonly format: number };

export const HISTORY_FORMAT = 1;
const HASH_CHARACTERS = 16;
const CHECKSUM_CHARACTERS = 8;

export function hashOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_CHARACTERS);
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const reason = v.picklist(Object.keys(versionReasonNames) as VersionReason[]);
const name = v.nullable(v.string());
const versionSchema = v.tuple([
  v.literal('v'), count, v.union([v.number(), v.string()]), count, reason, count, count, count, v.string(), v.nullable(count), v.union([v.string(), v.array(v.union([count, v.string()]))]), name,
]);
const markSchema = v.tuple([v.literal('mark'), count, reason, name]);
const formatSchema = v.tuple([v.literal('zbhistory'), count]);

/** Milliseconds where they say the same. */
function shortTime(time: string): number | string {
  const ms = Date.parse(time);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === time ? ms : time;
}

function valueOf(line: HistoryLine): unknown {
  if ('format' in line) return ['zbhistory', line.format];
  if ('mark' in line) return ['mark', line.mark.number, line.mark.reason, line.mark.name];
  const { number, time, revision, reason: why, words, filled, bytes, hash, base, change, name: called } = line.version;
  return ['v', number, shortTime(time), revision, why, words, filled, bytes, hash, base, change, called];
}

/** With its newline. */
export function writeHistoryLine(line: HistoryLine): string {
  const json = JSON.stringify(valueOf(line));
  return `${crc32(json).toString(16).padStart(CHECKSUM_CHARACTERS, '0')} ${json}\n`;
}

/** Null when it is damaged or none. */
export function readHistoryLine(line: string): HistoryLine | null {
  const json = line.slice(CHECKSUM_CHARACTERS + 1);
  if (Number.parseInt(line.slice(0, CHECKSUM_CHARACTERS), 16) !== crc32(Buffer.from(json))) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (v.is(formatSchema, value)) return { format: value[1] };
  if (v.is(markSchema, value)) return { mark: { number: value[1], reason: value[2], name: value[3] } };
  if (!v.is(versionSchema, value)) return null;
  const [, number, time, revision, why, words, filled, bytes, hash, base, change, called] = value;
  return { version: { number, time: typeof time === 'number' ? new Date(time).toISOString() : time, revision, reason: why, words, filled, bytes, hash, base, change, name: called } };
}
