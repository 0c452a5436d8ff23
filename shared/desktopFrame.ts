/**
 * One value of the contract as one HTTP body: JSON with the bytes taken out and put behind it, so that bytes cross as bytes.
 * Where they belong is told by their paths, so that nothing a user types can be taken for them.
 *
 * `length of the head (4 bytes, big endian) · head (JSON) · bytes · bytes …`
 */
import { decodeUtf8, encodeUtf8 } from './draftFile/utf8.ts';

/** A body that no side of this program has written. */
export class BadFrame extends Error {
  override readonly name = 'BadFrame';
}

type Path = readonly (string | number)[];
interface Head {
  /** The value with null where bytes belong. */
  readonly value: unknown;
  readonly bytes: readonly { readonly path: Path; readonly length: number }[];
}
const HEAD_LENGTH_BYTES = 4;

function takeOut(value: unknown, path: Path, found: { path: Path; bytes: Uint8Array }[]): unknown {
  if (value instanceof Uint8Array) {
    found.push({ path, bytes: value });
    return null;
  }
  if (Array.isArray(value)) return value.map((item: unknown, index) => takeOut(item, [...path, index], found));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, takeOut(item, [...path, key], found)]));
  }
  return value;
}

function containsBytes(value: unknown): boolean {
  if (value instanceof Uint8Array) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(containsBytes);
}

/** `undefined` crosses as JSON has it: left out of objects, null elsewhere. */
export function encodeFrame(value: unknown): Uint8Array<ArrayBuffer> {
  const found: { path: Path; bytes: Uint8Array }[] = [];
  // Most calls carry no bytes, and then nothing has to be copied.
  const plain = containsBytes(value) ? takeOut(value, [], found) : value;
  const head: Head = { value: plain ?? null, bytes: found.map(({ path, bytes }) => ({ path, length: bytes.length })) };
  const headBytes = encodeUtf8(JSON.stringify(head));
  const frame = new Uint8Array(HEAD_LENGTH_BYTES + headBytes.length + found.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(frame.buffer).setUint32(0, headBytes.length);
  frame.set(headBytes, HEAD_LENGTH_BYTES);
  let offset = HEAD_LENGTH_BYTES + headBytes.length;
  for (const { bytes } of found) {
    frame.set(bytes, offset);
    offset += bytes.length;
  }
  return frame;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null || !('value' in value) || !('bytes' in value) || !Array.isArray(value.bytes)) return false;
  return value.bytes.every((part: unknown) => typeof part === 'object' && part !== null
    && 'path' in part && Array.isArray(part.path) && part.path.every((step) => typeof step === 'string' || typeof step === 'number')
    && 'length' in part && Number.isSafeInteger(part.length) && Number(part.length) >= 0);
}

function readHead(frame: Uint8Array): { readonly head: Head; readonly end: number } {
  if (frame.length < HEAD_LENGTH_BYTES) throw new BadFrame('too short');
  const end = HEAD_LENGTH_BYTES + new DataView(frame.buffer, frame.byteOffset).getUint32(0);
  if (end > frame.length) throw new BadFrame('the head is cut off');
  const text = decodeUtf8(frame.subarray(HEAD_LENGTH_BYTES, end));
  let head: unknown;
  try {
    head = JSON.parse(text ?? '');
  } catch (error) {
    throw new BadFrame('the head is no JSON', { cause: error });
  }
  if (!isHead(head)) throw new BadFrame('the head is none');
  return { head, end };
}

/** Puts bytes back at a path that exists and holds null: a frame cannot reach anything but its own value. */
function putBack(holder: { value: unknown }, path: Path, bytes: Uint8Array): void {
  let target: unknown = holder;
  let key: string | number = 'value';
  for (const step of path) {
    target = (target as Record<string | number, unknown>)[key];
    if (typeof target !== 'object' || target === null || !Object.hasOwn(target, step)) throw new BadFrame('bytes for a place that is not there');
    key = step;
  }
  const place = target as Record<string | number, unknown>;
  if (place[key] !== null) throw new BadFrame('bytes for a place that is taken');
  // A key named __proto__ is an own one here, and must stay one.
  Object.defineProperty(place, key, { value: bytes, writable: true, enumerable: true, configurable: true });
}

/** Throws `BadFrame`. The bytes are views of `frame`. */
export function decodeFrame(frame: Uint8Array): unknown {
  const { head, end } = readHead(frame);
  const holder = { value: head.value };
  let offset = end;
  for (const { path, length } of head.bytes) {
    if (offset + length > frame.length) throw new BadFrame('bytes are cut off');
    putBack(holder, path, frame.subarray(offset, offset + length));
    offset += length;
  }
  if (offset !== frame.length) throw new BadFrame('something is left over');
  return holder.value;
}
