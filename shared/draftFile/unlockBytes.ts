/** Opens what was locked with a password. Every piece is looked at before anything of it is used, so that a single changed bit is noticed; a few pieces are held at a time. */
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { ByteSource } from './bytes.ts';
import { deriveKeyBytes, importKey, TAG_BYTES, unseal } from './lockCipher.ts';
import { nonceOf, readLockHeader, tornLock } from './lockHeader.ts';

const HELD_PIECES = 4;

function altered(): DraftRefused {
  return new DraftRefused('damaged', '密码是对的，但文件不完整或被改动过，没有打开。请重新复制或请对方再发一次。');
}

/** Null when the password is another one. Refuses, in words, what is damaged. */
export async function unlockBytes(source: ByteSource, password: string): Promise<ByteSource | null> {
  const header = await readLockHeader(source);
  const start = header.bytes.length + TAG_BYTES;
  if (source.size < start + TAG_BYTES) throw tornLock();
  const key = await importKey(await deriveKeyBytes(password, header.salt, header.iterations));
  const sealedBytes = header.pieceBytes + TAG_BYTES;
  const pieces = Math.ceil((source.size - start) / sealedBytes);
  const lastBytes = source.size - start - (pieces - 1) * sealedBytes;
  const open = async (number: number) => unseal(
    key, nonceOf(header, number, number === pieces - 1 ? 'last' : 'middle'), header.bytes,
    await source.read(start + number * sealedBytes, sealedBytes),
  );
  const check = await unseal(key, nonceOf(header, 0, 'check'), header.bytes, await source.read(header.bytes.length, TAG_BYTES));
  if (!check) {
    if (await open(0)) throw altered();
    return null;
  }
  if (lastBytes < TAG_BYTES) throw altered();
  for (let number = 0; number < pieces; number += 1) if (!(await open(number))) throw altered();

  const held = new Map<number, Uint8Array>();
  const piece = async (number: number): Promise<Uint8Array> => {
    const known = held.get(number) ?? await open(number);
    if (!known) throw altered();
    held.delete(number);
    held.set(number, known);
    const [oldest] = held.keys();
    if (held.size > HELD_PIECES && oldest !== undefined) held.delete(oldest);
    return known;
  };
  const size = source.size - start - pieces * TAG_BYTES;
  return {
    size,
    async read(offset, length) {
      const end = Math.min(size, offset + length);
      const bytes = new Uint8Array(Math.max(0, end - offset));
      for (let at = offset; at < end;) {
        const number = Math.floor(at / header.pieceBytes);
        const from = at - number * header.pieceBytes;
        const part = (await piece(number)).subarray(from, from + end - at);
        if (part.length === 0) throw altered();
        bytes.set(part, at - offset);
        at += part.length;
      }
      return bytes;
    },
  };
}
