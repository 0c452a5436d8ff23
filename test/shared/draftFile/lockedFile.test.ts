import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesAsSource, gatherBytes, sendBytes } from '#shared/draftFile/bytes.ts';
import { deriveKeyBytes, importKey, ITERATIONS, seal, unseal } from '#shared/draftFile/lockCipher.ts';
import { type LockSettings, newLock, writeLockHeader } from '#shared/draftFile/lockHeader.ts';
import { lockedSink } from '#shared/draftFile/lockedSink.ts';
import { unlockBytes } from '#shared/draftFile/unlockBytes.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const fromHex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const PASSWORD = '质量标杆 2024';
/** Small pieces and few rounds, so that many files can be tried. */
const small: LockSettings = { ...newLock(1000), pieceBytes: 64 };

async function lock(bytes: Uint8Array, settings: LockSettings = small, password = PASSWORD): Promise<Uint8Array> {
  const gathered = gatherBytes();
  const sink = await lockedSink(gathered, password, settings);
  await sendBytes(bytesAsSource(bytes), sink);
  await sink.close();
  return gathered.take();
}
async function unlock(bytes: Uint8Array, password = PASSWORD): Promise<Uint8Array | null> {
  const source = await unlockBytes(bytesAsSource(bytes), password);
  return source && source.read(0, source.size);
}
const textOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31) % 251);

/** As docs/draft-format.md says it, with another implementation of the same primitives. */
function unlockAsDocumented(bytes: Uint8Array, password: string): Buffer {
  const file = Buffer.from(bytes);
  expect(file.toString('latin1', 0, 8)).toBe('ZBLOCKED');
  const end = 12 + file.readUInt32BE(8);
  const head = JSON.parse(file.toString('utf8', 12, end)) as { readonly iterations: number; readonly salt: string; readonly noncePrefix: string; readonly pieceBytes: number };
  expect(createHash('sha256').update(file.subarray(0, end)).digest().equals(file.subarray(end, end + 32))).toBe(true);
  const header = file.subarray(0, end + 32);
  const key = pbkdf2Sync(password.normalize('NFC'), Buffer.from(head.salt, 'hex'), head.iterations, 32, 'sha256');
  const pieces: Buffer[] = [];
  for (let offset = header.length + 16, number = 0; offset < file.length; number += 1) {
    const sealed = file.subarray(offset, offset + head.pieceBytes + 16);
    offset += sealed.length;
    const nonce = Buffer.concat([Buffer.from(head.noncePrefix, 'hex'), Buffer.alloc(5)]);
    nonce.writeUInt32BE(number, 7);
    nonce[11] = offset === file.length ? 1 : 0;
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(header).setAuthTag(sealed.subarray(-16));
    pieces.push(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]));
  }
  return Buffer.concat(pieces);
}

describe('the primitives', () => {
  it('derive the keys of RFC 7914, section 11', async () => {
    expect(hex(await deriveKeyBytes('passwd', Buffer.from('salt'), 1, 64)))
      .toBe('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783');
    expect(hex(await deriveKeyBytes('Password', Buffer.from('NaCl'), 80_000, 64)))
      .toBe('4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d');
  });

  it('seal as test cases 14 and 16 of the GCM specification (McGrew and Viega)', async () => {
    const zeros = await importKey(new Uint8Array(32));
    expect(hex(await seal(zeros, new Uint8Array(12), new Uint8Array(), new Uint8Array(16)))).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
    const key = await importKey(fromHex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
    const nonce = fromHex('cafebabefacedbaddecaf888');
    const header = fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2');
    const text = fromHex('d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39');
    const sealed = '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b';
    expect(hex(await seal(key, nonce, header, text))).toBe(sealed);
    expect(hex(await unseal(key, nonce, header, fromHex(sealed)) ?? new Uint8Array())).toBe(hex(text));
    expect(await unseal(key, nonce, header.subarray(1), fromHex(sealed))).toBeNull();
  });

  it('take as many rounds as are asked for today, and a salt and a nonce of their own each time', () => {
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    const [one, other] = [newLock(), newLock()];
    expect([hex(one.salt), hex(one.noncePrefix)]).not.toEqual([hex(other.salt), hex(other.noncePrefix)]);
    expect(one.salt.length).toBe(16);
  });
});

describe('a locked file', () => {
  it('comes back, whatever its length, and is read from any place', async () => {
    for (const length of [0, 1, 63, 64, 65, 128, 1000]) {
      const bytes = textOf(length);
      const locked = await lock(bytes);
      expect(hex(await unlock(locked) ?? textOf(1))).toBe(hex(bytes));
      expect(unlockAsDocumented(locked, PASSWORD).equals(bytes)).toBe(true);
    }
    const source = await unlockBytes(bytesAsSource(await lock(textOf(1000))), PASSWORD);
    for (const [offset, length] of [[0, 10], [60, 10], [500, 200], [990, 100], [1000, 5], [63, 2]] as const) {
      expect(hex(await source?.read(offset, length) ?? textOf(1))).toBe(hex(textOf(1000).subarray(offset, offset + length)));
    }
  });

  it('of any size passes through in pieces', async () => {
    const largest = { written: 0, read: 0 };
    const gathered = gatherBytes();
    const sink = await lockedSink({ write: (bytes) => { largest.written = Math.max(largest.written, bytes.length); return gathered.write(bytes); } }, PASSWORD, small);
    await sink.write(textOf(100_000));
    await sink.close();
    const locked = gathered.take();
    const source = { ...bytesAsSource(locked), read: (offset: number, length: number) => { largest.read = Math.max(largest.read, length); return bytesAsSource(locked).read(offset, length); } };
    const unlocked = await unlockBytes(source, PASSWORD);
    expect(hex(await unlocked?.read(0, unlocked.size) ?? textOf(1))).toBe(hex(textOf(100_000)));
    // The head is larger than these small pieces.
    expect(Math.max(largest.written, largest.read)).toBeLessThan(400);
  });

  it('does not open with another password, and opens with the same one typed on another system', async () => {
    const locked = await lock(textOf(200), small, 'café 质量');
    expect(await unlock(locked, 'café 质量 ')).toBeNull();
    expect(await unlock(locked, '')).toBeNull();
    expect(hex(await unlock(locked, 'cafe\u0301 质量') ?? textOf(1))).toBe(hex(textOf(200)));
  });

  it('is refused when any single bit was changed, and says that it is damaged', async () => {
    const locked = await lock(textOf(150));
    const said = new Set<string>();
    for (let at = 8; at < locked.length; at += 1) {
      const flipped = locked.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const outcome = await unlock(flipped).then((bytes) => (bytes ? 'opened' : 'wrong password'), (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ''));
      said.add(outcome);
    }
    expect([...said].sort()).toEqual([
      'DraftRefused: 加了密码的草稿文件不完整或已损坏，可能没有传完，请重新复制或请对方再发一次。',
      'DraftRefused: 密码是对的，但文件不完整或被改动过，没有打开。请重新复制或请对方再发一次。',
    ]);
  });

  it('is refused when it was cut off, went on, or its pieces were exchanged', async () => {
    const locked = await lock(textOf(320));
    const start = locked.length - 5 * 80;
    for (let length = 9; length < locked.length; length += 7) await expect(unlock(locked.slice(0, length))).rejects.toThrow(/不完整/);
    await expect(unlock(locked.slice(0, -80))).rejects.toThrow(/不完整/);
    await expect(unlock(Uint8Array.from([...locked, 0]))).rejects.toThrow(/不完整/);
    const exchanged = locked.slice();
    exchanged.set(locked.subarray(start + 80, start + 160), start);
    exchanged.set(locked.subarray(start, start + 80), start + 80);
    await expect(unlock(exchanged)).rejects.toThrow(/不完整/);
  });

  it('that asks for endless rounds or huge pieces is not even tried', async () => {
    for (const settings of [{ ...small, iterations: 2_000_000_000 }, { ...small, pieceBytes: 2 ** 40 }]) {
      const { bytes } = await writeLockHeader(settings);
      await expect(unlock(Uint8Array.from([...bytes, ...textOf(500)]))).rejects.toThrow(/已损坏/);
    }
  });
});

it('the file that was locked first opens for ever', async () => {
  const file = new Uint8Array(readFileSync(new URL('../../fixtures/locked.zbdraft', import.meta.url)));
  const opened = await unlock(file);
  expect(Buffer.from(opened ?? []).toString('latin1', 0, 2)).toBe('PK');
  expect(unlockAsDocumented(file, PASSWORD).equals(opened ?? Buffer.alloc(0))).toBe(true);
});
