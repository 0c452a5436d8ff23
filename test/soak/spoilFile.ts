/** Ways in which a draft file comes to harm, or was made to do harm: in its bytes, in the structure of its zip, in the values of its JSON. */
import { createHash } from 'node:crypto';
import { isRecord } from '#shared/application/isRecord.ts';
import { entriesOf, type ZipEntryForTest, zipOf } from '../support/testDrafts.ts';
import { pick, type Random } from './typist.ts';

export type SpoiltPart = 'bytes' | 'structure' | 'values';
export interface SpoiltFile {
  readonly part: SpoiltPart;
  readonly bytes: Uint8Array;
  /** The draft.json that the file means to carry; undefined: nothing was meant, whatever opens must be the original. */
  readonly means: unknown;
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function spoilBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const at = whole(random, bytes.length);
  const length = 1 + whole(random, pick(random, [1, 4, 32, 400]));
  const noise = Uint8Array.from({ length }, () => whole(random, 256));
  switch (whole(random, 7)) {
    case 0: return bytes.slice(0, at);
    case 1: return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2: return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
    case 3: return joined(bytes.subarray(0, at), noise, bytes.subarray(at + length));
    case 4: return joined(bytes.subarray(0, at), bytes.subarray(whole(random, bytes.length)));
    case 5: return joined(bytes.subarray(0, at), new Uint8Array(Math.min(length, bytes.length - at)), bytes.subarray(at + length));
    default: {
      const changed = bytes.slice();
      for (let times = 0; times <= whole(random, 4); times += 1) {
        const place = whole(random, changed.length);
        changed[place] = (changed[place] ?? 0) ^ (1 << whole(random, 8));
      }
      return changed;
    }
  }
}

/** Local headers, the list of contents, and its end. */
const SIGNATURES = [0x04_03_4b_50, 0x02_01_4b_50, 0x06_05_4b_50];
const NUMBERS = [0, 1, 0xff_ff, 0x7f_ff_ff_ff, 0xff_ff_ff_ff];

/** One number of one header: sizes, offsets, counts, flags, method. */
function spoilHeader(random: Random, bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const headers: number[] = [];
  for (let at = 0; at + 4 <= changed.length; at += 1) if (SIGNATURES.includes(view.getUint32(at, true))) headers.push(at);
  if (headers.length === 0) return changed;
  const at = Math.min(pick(random, headers) + 4 + whole(random, 44), changed.length - 4);
  const value = pick(random, [...NUMBERS, whole(random, 0xff_ff_ff)]);
  if (random() < 0.5) view.setUint16(at, value & 0xff_ff, true);
  else view.setUint32(at, value, true);
  return changed;
}

const NAMES = ['../outside.txt', '..\\outside.txt', '/tmp/outside.txt', 'C:\\outside.txt', 'assets/../../outside.txt', 'assets/con', 'draft.json', 'DRAFT.JSON', 'assets/', './draft.json', '\u0000', 'a'.repeat(300), '文件.txt', 'assets/.lease.json'];

async function spoilStructure(random: Random, entries: readonly ZipEntryForTest[]): Promise<Uint8Array> {
  const changed = [...entries];
  const at = whole(random, changed.length);
  const entry = changed[at];
  if (!entry) throw new Error('a draft file without entries');
  switch (whole(random, 6)) {
    case 0: changed.splice(at, 1); break;
    case 1: changed[at] = { ...entry, name: pick(random, NAMES) }; break;
    case 2: changed.push({ name: pick(random, NAMES), bytes: Uint8Array.from({ length: whole(random, 2000) }, () => 32) }); break;
    case 3: changed[at] = { ...entry, bytes: spoilBytes(random, entry.bytes) }; break;
    // Packs to nearly nothing.
    case 4: changed[at] = { ...entry, bytes: new Uint8Array(pick(random, [1_000_000, 60_000_000])) }; break;
    default: changed.reverse();
  }
  try {
    const bytes = await zipOf(changed);
    return random() < 0.5 ? bytes : spoilHeader(random, bytes);
  } catch {
    // A name that the writer does not take.
    return spoilHeader(random, await zipOf(entries));
  }
}

const VALUES: readonly unknown[] = [
  null, true, -1, 1e308, 0.1, '', '\ud800', '../../x', [], {}, [[]], [null], { type: 'doc', content: [{}] }, { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '别的话' }] }] },
  { rows: [{ id: 'x' }] }, { toString: 1, length: 3 }, '__proto__', 'x'.repeat(5000), 9_007_199_254_740_992, '１２．５％',
];

/** Somewhere in a value, as often deep as near the top. */
function spoilValue(random: Random, value: unknown, depth = 0): unknown {
  const isList = Array.isArray(value);
  const keys: readonly (string | number)[] = isList ? value.map((_item, index) => index) : isRecord(value) ? Object.keys(value) : [];
  if (keys.length === 0 || random() < 0.12 * depth) return pick(random, VALUES);
  const key = pick(random, keys);
  if (isList) {
    const changed = [...value as readonly unknown[]];
    const way = whole(random, 6);
    if (way === 0) changed.splice(Number(key), 1);
    else if (way === 1) changed.push(changed[Number(key)]);
    else changed[Number(key)] = spoilValue(random, changed[Number(key)], depth + 1);
    return changed;
  }
  const changed: Record<string, unknown> = { ...value as Record<string, unknown> };
  const way = whole(random, 8);
  if (way === 0) delete changed[String(key)];
  else if (way === 1) changed[pick(random, ['__proto__', 'constructor', 'toString', 'neu', String(key)])] = pick(random, VALUES);
  else changed[String(key)] = spoilValue(random, changed[String(key)], depth + 1);
  return changed;
}

const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? 'null');
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** The entry in the manifest is right again, so that only the value itself is wrong. */
function withChecksum(manifest: unknown, draft: Uint8Array): unknown {
  if (!isRecord(manifest) || !Array.isArray(manifest['files'])) throw new Error('a manifest without its list of files');
  const files = manifest['files'].map((file: unknown) => (isRecord(file) && file['name'] === 'draft.json'
    ? { ...file, bytes: draft.length, sha256: createHash('sha256').update(draft).digest('hex') } : file));
  return { ...manifest, files };
}

async function spoilValues(random: Random, entries: readonly ZipEntryForTest[]): Promise<SpoiltFile> {
  const draftEntry = entries.find(({ name }) => name === 'draft.json');
  const manifestEntry = entries.find(({ name }) => name === 'manifest.json');
  if (!draftEntry || !manifestEntry) throw new Error('a draft file without its two lists');
  const others = entries.filter((entry) => entry !== draftEntry && entry !== manifestEntry);
  const isManifest = random() < 0.15;
  let means = parsed(draftEntry.bytes);
  if (!isManifest) for (let times = 0; times <= whole(random, 3); times += 1) means = spoilValue(random, means);
  const draft = text(means);
  const right = withChecksum(parsed(manifestEntry.bytes), draft);
  const manifest = isManifest ? spoilValue(random, right) : right;
  const bytes = await zipOf([{ name: 'manifest.json', bytes: text(manifest) }, { name: 'draft.json', bytes: draft }, ...others]);
  return { part: 'values', bytes, means: parsed(draft) };
}

export async function spoilFile(random: Random, original: Uint8Array): Promise<SpoiltFile> {
  switch (pick(random, ['bytes', 'structure', 'values'] as const)) {
    case 'bytes': return { part: 'bytes', bytes: random() < 0.3 ? spoilHeader(random, original) : spoilBytes(random, original), means: undefined };
    case 'structure': return { part: 'structure', bytes: await spoilStructure(random, await entriesOf(original)), means: undefined };
    case 'values': return spoilValues(random, await entriesOf(original));
  }
}
