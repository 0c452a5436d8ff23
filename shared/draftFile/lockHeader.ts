/**
 * The head of a locked draft file, which says how it was locked. Every sealed piece answers for it: a head that was changed opens nothing.
 *
 * `ZBLOCKED · length of the JSON (4 bytes, big endian) · JSON · SHA-256 of all that`
 */
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import type { ByteSource } from './bytes.ts';
import { ITERATIONS, NONCE_BYTES } from './lockCipher.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';
import { webCrypto } from './webCrypto.ts';

export const LOCKED_SIGNATURE = 'ZBLOCKED';
/** A nonce is this, the number of the piece in four bytes, and what kind of piece it is in one. */
const PREFIX_BYTES = NONCE_BYTES - 5;
const SALT_BYTES = 16;
const PIECE_BYTES = 1024 * 1024;
const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

/** Beyond these nobody has written a draft: such a file is made to keep a computer busy. */
const LARGEST_JSON_BYTES = 4096;
const MOST_ITERATIONS = 20_000_000;
const LARGEST_PIECE_BYTES = 16 * 1024 * 1024;

export interface LockHeader {
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly noncePrefix: Uint8Array;
  /** Of what is locked, in each piece but the last. */
  readonly pieceBytes: number;
  /** The whole head as it stands in the file. */
  readonly bytes: Uint8Array;
}

export type LockSettings = Omit<LockHeader, 'bytes'>;

export function newLock(iterations = ITERATIONS): LockSettings {
  return { salt: webCrypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations, noncePrefix: webCrypto.getRandomValues(new Uint8Array(PREFIX_BYTES)), pieceBytes: PIECE_BYTES };
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function bytesOf(hex: unknown, length: number): Uint8Array | null {
  if (typeof hex !== 'string' || hex.length !== length * 2 || !/^[0-9a-f]*$/.test(hex)) return null;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}
async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto.subtle.digest('SHA-256', bytes));
}

export async function writeLockHeader(settings: LockSettings): Promise<LockHeader> {
  const json = encodeUtf8(JSON.stringify({
    format: 'zbdraft', locked: 1,
    key: 'PBKDF2-HMAC-SHA256', iterations: settings.iterations, salt: hexOf(settings.salt),
    cipher: 'AES-256-GCM', noncePrefix: hexOf(settings.noncePrefix), pieceBytes: settings.pieceBytes,
  }));
  const start = new Uint8Array(LOCKED_SIGNATURE.length + LENGTH_BYTES + json.length);
  start.set(encodeUtf8(LOCKED_SIGNATURE));
  new DataView(start.buffer).setUint32(LOCKED_SIGNATURE.length, json.length);
  start.set(json, LOCKED_SIGNATURE.length + LENGTH_BYTES);
  const bytes = new Uint8Array(start.length + HASH_BYTES);
  bytes.set(start);
  bytes.set(await sha256(start), start.length);
  return { ...settings, bytes };
}

/** Noticed without the password. */
export function tornLock(): DraftRefused {
  return new DraftRefused('damaged', '加了密码的草稿文件不完整或已损坏，可能没有传完，请重新复制或请对方再发一次。');
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(json) ?? '');
  } catch {
    return null;
  }
}

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most;
}

/** Refuses, in words, a head that is damaged, or of a later program. */
export async function readLockHeader(source: ByteSource): Promise<LockHeader> {
  const front = await source.read(0, LOCKED_SIGNATURE.length + LENGTH_BYTES);
  if (front.length < LOCKED_SIGNATURE.length + LENGTH_BYTES) throw tornLock();
  const length = new DataView(front.buffer, front.byteOffset).getUint32(LOCKED_SIGNATURE.length);
  if (length > LARGEST_JSON_BYTES) throw tornLock();
  const start = LOCKED_SIGNATURE.length + LENGTH_BYTES + length;
  const bytes = (await source.read(0, start + HASH_BYTES)).slice();
  if (bytes.length < start + HASH_BYTES || hexOf(await sha256(bytes.subarray(0, start))) !== hexOf(bytes.subarray(start))) throw tornLock();
  const stored = parse(bytes.subarray(LOCKED_SIGNATURE.length + LENGTH_BYTES, start));
  if (!isRecord(stored)) throw tornLock();
  const { locked, key, cipher, iterations, pieceBytes } = stored;
  if (locked !== 1 || key !== 'PBKDF2-HMAC-SHA256' || cipher !== 'AES-256-GCM') throw new DraftRefused('newerFormat', '这份草稿是用更新版本的程序加的密码，请升级本程序后再打开。');
  const [salt, noncePrefix] = [bytesOf(stored['salt'], SALT_BYTES), bytesOf(stored['noncePrefix'], PREFIX_BYTES)];
  if (!salt || !noncePrefix || !isCount(iterations, MOST_ITERATIONS) || !isCount(pieceBytes, LARGEST_PIECE_BYTES)) throw tornLock();
  return { salt, iterations, noncePrefix, pieceBytes, bytes };
}

/** `check`: seals nothing, and tells a wrong password from a right one. */
export type PieceKind = 'middle' | 'last' | 'check';
const KINDS: { readonly [K in PieceKind]: number } = { middle: 0, last: 1, check: 2 };

/** Never the same twice under one key: the number counts, and every file has a key of its own. */
export function nonceOf({ noncePrefix }: LockSettings, number: number, kind: PieceKind): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  nonce.set(noncePrefix);
  new DataView(nonce.buffer).setUint32(PREFIX_BYTES, number);
  nonce[NONCE_BYTES - 1] = KINDS[kind];
  return nonce;
}
